package org.colloquy.search.offline;

import java.util.Arrays;

/** Decoder of the numbers that a {@link NumberEncoder} wrote, one after the other. */
final class NumberDecoder {
    private static final int[] BITS = bits();

    private final CharSequence text;
    private int offset;

    NumberDecoder(CharSequence text) {
        this.text = text;
    }

    private static int[] bits() {
        int[] bits = new int[Byte.MAX_VALUE + 1];
        Arrays.fill(bits, -1);
        for (int i = 0; i < NumberEncoder.LETTERS.length(); i++) {
            bits[NumberEncoder.LETTERS.charAt(i)] = i;
        }
        return bits;
    }

    boolean hasNext() {
        return offset < text.length();
    }

    /** Returns the next number, and goes behind it. */
    int next() {
        int number = 0;
        int letter = NumberEncoder.MORE;
        for (int shift = 0; letter >= NumberEncoder.MORE; shift += NumberEncoder.BITS) {
            letter = BITS[text.charAt(offset++)];
            number |= letter % NumberEncoder.MORE << shift;
        }
        return number;
    }

    /** Returns the offset behind the numbers that were read. */
    int offset() {
        return offset;
    }
}
