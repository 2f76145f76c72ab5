package org.colloquy.search.analysis;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Classes of characters for finding words. */
public final class WordCharacters {
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

    static final int FIRST_BEYOND_ASCII = 0x80;

    /** Table that says for each character of ASCII whether it is a letter or a digit. */
    private static final boolean[] ASCII_LETTERS = new boolean[FIRST_BEYOND_ASCII];

    static {
        for (int c = 0; c < FIRST_BEYOND_ASCII; c++) {
            ASCII_LETTERS[c] = Character.isLetterOrDigit(c);
        }
    }

    private WordCharacters() {}

    /** Says whether words of the character's script are found by pairs of characters. */
    static boolean isPaired(int c) {
        if (c < 0x0E00) {
            return false;
        }
        boolean mark = c == 'ー' || c == '々' || c == '〆';
        return mark || (WITHOUT_BLANKS.contains(UnicodeScript.of(c)) && isLetter(c));
    }

    /** Says whether a text is of letters, digits and their marks alone. */
    public static boolean isWord(String text) {
        return text.codePoints().allMatch(WordCharacters::isWord);
    }

    /** Says whether a character may stand inside a word, without joining two parts of it. */
    static boolean isWord(int c) {
        return isLetterOrDigit(c) || (c >= FIRST_BEYOND_ASCII && (isMark(c) || c == '\u00AD'));
    }

    static boolean isLetterOrDigit(int c) {
        return c < FIRST_BEYOND_ASCII ? ASCII_LETTERS[c] : Character.isLetterOrDigit(c);
    }

    /** Says whether a character joins two parts of a word. */
    static boolean isJoint(int c) {
        return !isLetterOrDigit(c)
                && (c == '&' || c == '＆' || c == '.' || c == '_' || isApostrophe(c));
    }

    /** Says whether a character closes a word, as in {@code C++} and {@code F#}. */
    static boolean isClosing(int c) {
        return c == '+' || c == '#';
    }

    /** Says whether a character is a hyphen between two words that may be written as one. */
    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
