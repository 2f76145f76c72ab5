package org.colloquy.text;

/** Signs that stand before the words to which they belong: brackets, quotation marks, {@code ¿}. */
public final class OpeningPunctuation {
    private OpeningPunctuation() {}

    /** Tells whether a sign belongs to the word behind it. */
    public static boolean contains(char sign) {
        int type = Character.getType(sign);
        return type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || sign == '¿'
                || sign == '¡';
    }
}
