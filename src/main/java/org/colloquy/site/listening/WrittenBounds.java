package org.colloquy.site.listening;

import org.colloquy.text.OpeningPunctuation;

/**
 * Bounds of words as they are written: with the signs that stand at them without white space
 * between, as a quotation mark before the first word and a question mark behind the last one. Where
 * another word follows at once, as in scripts without spaces, its opening signs are its own.
 */
final class WrittenBounds {
    private WrittenBounds() {}

    /** Returns where a word begins with the signs that open it. */
    static int start(String text, int start) {
        int at = start;
        while (at > 0 && isSign(text.charAt(at - 1))) {
            at--;
        }
        if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
            return at;
        }
        int own = start;
        while (own > at && OpeningPunctuation.contains(text.charAt(own - 1))) {
            own--;
        }
        return own;
    }

    /** Returns where a word ends with the signs that close it. */
    static int end(String text, int end) {
        int at = end;
        while (at < text.length() && isSign(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
            return at;
        }
        return start(text, at);
    }

    private static boolean isSign(char sign) {
        return !Character.isLetterOrDigit(sign)
                && !Character.isSurrogate(sign)
                && !Character.isWhitespace(sign);
    }
}
