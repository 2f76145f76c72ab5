package org.colloquy.search.analysis;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.colloquy.text.TextFolding;

/**
 * WordFolding of a word to what its spellings have in common: case, accents, width and the shape of
 * apostrophes do not count.
 *
 * <p>Lucene's ICUFoldingFilter was rejected: it folds signs that the search in a copy of files does
 * not, so that the two would find different passages.
 */
public final class WordFolding {
    /**
     * Bound on a form, in UTF-16 units. Longer words are cut: they are addresses and sums, and
     * their beginnings tell them apart.
     */
    static final int LONGEST_FORM = 100;

    private WordFolding() {}

    /** Returns the folded form of a word. */
    public static String fold(String word) {
        String cut = word.length() > LONGEST_FORM ? word.substring(0, LONGEST_FORM) : word;
        if (isPlain(cut)) {
            return cut.toLowerCase(Locale.ROOT);
        }
        String lower = TextFolding.compatibleLower(cut);
        return isPlain(lower) ? lower : withoutMarks(lower);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= WordCharacters.FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String word) {
        char[] in = withoutAccents(word).toCharArray();
        char[] out = new char[4 * in.length];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }

    /**
     * Takes the accents off a word in lower case, as far as a browser can by itself: a letter whose
     * accent is a part of it stays.
     */
    public static String withoutAccents(String word) {
        String apart = TextFolding.decomposed(word);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (WordCharacters.isApostrophe(c)) {
                plain.append('\'');
            } else if (c != '\u00AD' && !(isAccent(c) && !isLetterOfItsOwn(apart, i))) {
                plain.append(c);
            }
        }
        return TextFolding.composed(plain.toString());
    }

    /** Says yes to accents of European scripts, and to vowel points of Hebrew and Arabic. */
    private static boolean isAccent(char c) {
        return (c >= 0x300 && c <= 0x36F)
                || (c >= 0x591 && c <= 0x5C7)
                || (c >= 0x64B && c <= 0x65F);
    }

    /** Says yes to the breve of Russian й and Belarusian ў, which are letters of their own. */
    private static boolean isLetterOfItsOwn(String text, int at) {
        return text.charAt(at) == 0x306 && at > 0 && "иу".indexOf(text.charAt(at - 1)) >= 0;
    }
}
