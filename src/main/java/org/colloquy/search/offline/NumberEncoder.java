package org.colloquy.search.offline;

/**
 * Encoder of whole numbers as a short text: five bits a letter, the lowest first, and a sixth that
 * says whether more letters follow. The letters are those of Base64 (RFC 4648), so that neither
 * JSON nor a script has to escape any.
 */
public final class NumberEncoder {
    static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /** Bits of one letter where others may follow. */
    static final int BITS = 5;

    /** The bit of a letter which says that more letters follow. */
    static final int MORE = 1 << BITS;

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

    /** Writes a stretch of numbers that are encoded already behind those before. */
    NumberEncoder append(CharSequence encoded, int start, int end) {
        text.append(encoded, start, end);
        return this;
    }

    int length() {
        return text.length();
    }

    /** Decodes what was written so far. */
    NumberDecoder decoded() {
        return new NumberDecoder(text);
    }

    /** Returns what was written from one letter up to another. */
    String between(int start, int end) {
        return text.substring(start, end);
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
