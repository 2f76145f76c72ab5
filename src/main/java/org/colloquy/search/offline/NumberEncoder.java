package org.colloquy.search.offline;

import java.util.Arrays;

/**
 * Encoder of whole numbers as a short text: five bits a letter, the lowest first, and a sixth that
 * says whether more letters follow. The letters are those of Base64 (RFC 4648), so that neither
 * JSON nor a script has to escape any.
 */
public final class NumberEncoder {
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    /** Bits of one letter where it stands for itself. */
    static final int SIGN_BITS = BITS + 1;

    private final StringBuilder text = new StringBuilder();

    /**
     * Writes a number behind those before.
     *
     * @param number none below 0
     */
    public NumberEncoder add(int number) {
        int rest = number;
        while (rest >= MORE) {
            text.append(LETTERS.charAt(rest % MORE + MORE));
            rest >>>= BITS;
        }
        text.append(LETTERS.charAt(rest));
        return this;
    }

    /** Writes numbers that are encoded already behind those before. */
    NumberEncoder append(CharSequence encoded) {
        text.append(encoded);
        return this;
    }

    int length() {
        return text.length();
    }

    /** Returns what was written from one letter up to another. */
    String between(int start, int end) {
        return text.substring(start, end);
    }

    /** Returns the numbers in their order. */
    int[] numbers() {
        int[] all = new int[text.length()];
        int size = 0;
        int number = 0;
        int shift = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = LETTERS.indexOf(text.charAt(i));
            number |= letter % MORE << shift;
            shift += BITS;
            if (letter < MORE) {
                all[size++] = number;
                number = 0;
                shift = 0;
            }
        }
        return Arrays.copyOf(all, size);
    }

    /** Returns the letter of six bits. */
    static char sign(int bits) {
        return LETTERS.charAt(bits);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
