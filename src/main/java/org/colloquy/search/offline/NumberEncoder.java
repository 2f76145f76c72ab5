package org.colloquy.search.offline;

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

    @Override
    public String toString() {
        return text.toString();
    }
}
