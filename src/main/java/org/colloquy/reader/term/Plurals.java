package org.colloquy.reader.term;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** Plurals of names in Latin letters. Possessives need no rule: an apostrophe ends a word. */
final class Plurals {
    private Plurals() {}

    static List<String> plurals(String name) {
        int last = name.codePointBefore(name.length());
        if (!Character.isLetter(last) || UnicodeScript.of(last) != UnicodeScript.LATIN) {
            return List.of();
        }
        String stem = name.substring(0, name.length() - 1);
        char end = Character.toLowerCase(name.charAt(name.length() - 1));
        char before = stem.isEmpty() ? ' ' : Character.toLowerCase(stem.charAt(stem.length() - 1));
        if (end == 'y' && Character.isLetter(before) && "aeiou".indexOf(before) < 0) {
            return List.of(stem + "ies");
        }
        boolean hisses =
                "sxz".indexOf(end) >= 0 || (end == 'h' && (before == 'c' || before == 's'));
        return List.of(hisses ? name + "es" : name + "s");
    }
}
