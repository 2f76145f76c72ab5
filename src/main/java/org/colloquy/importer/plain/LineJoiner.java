package org.colloquy.importer.plain;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/** Puts lines of one paragraph together. */
public final class LineJoiner {
    private static final Set<UnicodeScript> WITHOUT_BLANKS =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER);

    private LineJoiner() {}

    static String lines(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            String words = line.strip();
            if (!joined.isEmpty() && !words.isEmpty() && !isWithoutBlank(joined, words)) {
                joined.append(' ');
            }
            joined.append(words);
        }
        return joined.toString();
    }

    /** Tells whether a line end stands between signs of a script that sets words without blanks. */
    public static boolean isWithoutBlank(CharSequence before, String after) {
        return isWide(Character.codePointBefore(before, before.length()))
                && isWide(after.codePointAt(0));
    }

    private static boolean isWide(int c) {
        return WITHOUT_BLANKS.contains(UnicodeScript.of(c)) || "，。、；：？！「」『』（）《》".indexOf(c) >= 0;
    }
}
