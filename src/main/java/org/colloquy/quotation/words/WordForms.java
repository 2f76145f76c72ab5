package org.colloquy.quotation.words;

import java.util.Locale;
import org.colloquy.text.TextFolding;

/**
 * Forms of words: case, the shape of apostrophes, ligatures, wide letters and the order of accents
 * do not count. Raised digits and fractions do, since {@code 10²} is not {@code 102}; and so does
 * every accent.
 */
final class WordForms {
    /** Number of letters and accents of the longest word: in order they are put one by one. */
    private static final int MAX_LETTERS = 400;

    private WordForms() {}

    /** Returns what two spellings of a word have in common. */
    static String of(String word) {
        return unified(word).toLowerCase(Locale.ROOT);
    }

    /** Returns a word as {@link #of} does, with its capitals. */
    static String unified(String word) {
        if (isPlain(word) || word.length() > MAX_LETTERS) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isApostrophe(c)) {
                plain.append('\'');
            } else if (isOtherShape(c)) {
                plain.append(TextFolding.compatible(String.valueOf(c)));
            } else if (!TextFolding.isIgnored(c)) {
                plain.append(c);
            }
        }
        return TextFolding.composed(plain.toString());
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Says yes to ligatures, and to letters, digits and signs of another width. */
    private static boolean isOtherShape(char c) {
        return (c >= 0xFB00 && c <= 0xFB17) || (c >= 0xFF01 && c <= 0xFFEE);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
    }
}
