package org.colloquy.reader.transcript.doubt.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.text.TextFolding;
import org.colloquy.text.word.NearWords;

/**
 * Likeness of a label to a name, as far as two spellings of one person may be apart: a part of the
 * name, the beginning of one, initials, a letter amiss, or a common sign of a name that is not
 * written in letters. It is generous, since it only tells that somebody may be meant.
 */
final class NameLikeness {
    private static final int LEAST_BEGINNING = 3;
    private static final int MOST_INITIALS = 5;

    private NameLikeness() {}

    /** Tells whether a label may name the person with a name. */
    static boolean mayBeOne(String label, String name) {
        return NameSpelling.key(label).equals(NameSpelling.key(name))
                || areInitials(label, name)
                || areInitials(name, label)
                || haveLikeWords(label, name)
                || haveCommonSign(label, name);
    }

    static boolean isHanOrHangul(int sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
    }

    /** Tells whether capitals are initials of a name, in their order; some may be left out. */
    private static boolean areInitials(String capitals, String name) {
        String letters = capitals.replaceAll("[\\s.&-]", "");
        boolean initials =
                letters.equals(letters.toUpperCase(Locale.ROOT))
                        && !letters.isEmpty()
                        && letters.length() <= MOST_INITIALS
                        && letters.codePoints().allMatch(Character::isLetter);
        if (!initials || letters.codePoints().anyMatch(NameLikeness::isHanOrHangul)) {
            return false;
        }
        int found = 0;
        for (String word : words(name)) {
            boolean next =
                    found < letters.length()
                            && word.startsWith(fold(letters.substring(found, found + 1)));
            found += next ? 1 : 0;
        }
        return found == letters.length();
    }

    private static boolean haveLikeWords(String one, String other) {
        List<String> others = words(other);
        return words(one).stream()
                .anyMatch(word -> others.stream().anyMatch(o -> areLike(word, o)));
    }

    private static boolean areLike(String one, String other) {
        boolean begins = one.startsWith(other) || other.startsWith(one);
        return one.equals(other)
                || (begins && Math.min(one.length(), other.length()) >= LEAST_BEGINNING)
                || NearWords.isNear(one, other);
    }

    private static boolean haveCommonSign(String one, String other) {
        return one.codePoints()
                .filter(NameLikeness::isHanOrHangul)
                .anyMatch(sign -> other.indexOf(sign) >= 0);
    }

    /** Returns the words of a name; of several, those in small letters ({@code van}) not. */
    private static List<String> words(String name) {
        List<String> words =
                Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return words.stream()
                .filter(word -> words.size() == 1 || !Character.isLowerCase(word.codePointAt(0)))
                .map(NameLikeness::fold)
                .toList();
    }

    private static String fold(String word) {
        return TextFolding.lower(TextFolding.withoutMarks(word));
    }
}
