package org.colloquy.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What characters are for finding words. */
final class Script {
    private static final Set<UnicodeScript> WITHOUT_BLANKS =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Which of ASCII are letters or digits: nearly all that is asked for. */
    private static final boolean[] PLAIN = new boolean[FIRST_BEYOND_ASCII];

    static {
        for (int c = 0; c < FIRST_BEYOND_ASCII; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c);
        }
    }

    private Script() {}

    /** Whether words of the character's script are found by pairs of characters. */
    static boolean isPaired(int c) {
        if (c < 0x0E00) {
            return false;
        }
        boolean mark = c == 'ー' || c == '々' || c == '〆';
        return mark || (WITHOUT_BLANKS.contains(UnicodeScript.of(c)) && isLetter(c));
    }

    static boolean isWord(int c) {
        return isLetterOrDigit(c) || (c >= FIRST_BEYOND_ASCII && (isMark(c) || c == '\u00AD'));
    }

    static boolean isLetterOrDigit(int c) {
        return c < FIRST_BEYOND_ASCII ? PLAIN[c] : Character.isLetterOrDigit(c);
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
