package org.colloquy.text.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.TextFolding;

/**
 * Traces of words: two signs for each, by which a word is known again and from which it cannot be
 * read.
 */
public final class WordTrace {
    /** Number of different traces. */
    public static final int CODES = 1 << 12;

    /** Signs of scripts without spaces are words of their own; the commonest are known at sight. */
    public static final Pattern WORD =
            Pattern.compile(
                    "[a-zA-Z0-9[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]]++"
                            + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private static final String SIGNS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** Number behind each sign of ASCII; -1 where it is none. */
    private static final int[] VALUES = new int[128];

    static {
        Arrays.setAll(VALUES, SIGNS::indexOf);
    }

    private WordTrace() {}

    /** Returns the words of a text, as they are traced: no capitals, no stops, no width. */
    public static List<String> words(String text) {
        String plain = TextFolding.compatibleLower(text);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain.replaceAll("['’]", ""));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /**
     * Returns the number behind a word's trace, from 0 to {@link #CODES} - 1.
     *
     * @param word folded as it is compared
     */
    public static int code(String word) {
        int hash = hash(word);
        return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xFFF;
    }

    /** Returns the hash of a text by FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv) of 32 bits. */
    public static int hash(String text) {
        int hash = 0x811C9DC5;
        for (byte b : text.getBytes(UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x01000193;
        }
        return hash;
    }

    /** Returns the two signs of a number. */
    public static String signs(int code) {
        return signs(code, 2);
    }

    /**
     * Returns the signs of a number, six bits in each, the highest first.
     *
     * @param count of the signs, from 1 to 6
     */
    public static String signs(int number, int count) {
        StringBuilder signs = new StringBuilder(count);
        for (int i = count - 1; i >= 0; i--) {
            signs.append(SIGNS.charAt((number >>> (6 * i)) & 63));
        }
        return signs.toString();
    }

    /**
     * Returns the numbers that a trace stands for.
     *
     * @throws IllegalArgumentException if it is no trace
     */
    public static int[] codes(String trace) {
        int[] codes = new int[trace.length() / 2];
        for (int i = 0; i < codes.length; i++) {
            int high = value(trace.charAt(2 * i));
            int low = value(trace.charAt(2 * i + 1));
            if (high < 0 || low < 0) {
                throw new IllegalArgumentException(
                        "its trace has other signs than those of a trace");
            }
            codes[i] = high << 6 | low;
        }
        return codes;
    }

    private static int value(char sign) {
        return sign < VALUES.length ? VALUES[sign] : -1;
    }
}
