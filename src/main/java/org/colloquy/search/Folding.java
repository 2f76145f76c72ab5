package org.colloquy.search;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** What two spellings of one word have in common: case, accents, width and quotes do not count. */
final class Folding {
    /** Longer words are cut: they are addresses and sums, and their beginnings tell them apart. */
    private static final int LONGEST = 100;

    private Folding() {}

    static String fold(String word) {
        String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        if (isPlain(cut)) {
            return cut.toLowerCase(Locale.ROOT);
        }
        String lower = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return isPlain(lower) ? lower : withoutMarks(lower);
    }

    /** Whether it is of ASCII alone. */
    static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
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

    /** What browsers can do by themselves: a letter whose accent is part of it stays as it is. */
    static String withoutAccents(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (isApostrophe(c)) {
                plain.append('\'');
            } else if (c != '\u00AD' && !(isAccent(c) && !isLetterOfItsOwn(apart, i))) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
    }

    /** Accents of European scripts, and the vowel points of Hebrew and Arabic. */
    private static boolean isAccent(char c) {
        return (c >= 0x300 && c <= 0x36F)
                || (c >= 0x591 && c <= 0x5C7)
                || (c >= 0x64B && c <= 0x65F);
    }

    /** Russian й and Belarusian ў are letters, no accented ones. */
    private static boolean isLetterOfItsOwn(String text, int at) {
        return text.charAt(at) == 0x306 && at > 0 && "иу".indexOf(text.charAt(at - 1)) >= 0;
    }
}
