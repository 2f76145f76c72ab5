package org.colloquy.reader.identity.style;

import java.util.Locale;

/**
 * Token of a style sheet (CSS Syntax Module Level 3).
 *
 * @param text the name, or the value, with escapes undone; the sign itself
 * @param number the value of a number, also with a unit; 0 else
 * @param start where it begins in the sheet
 * @param end where it ends
 */
record StyleToken(StyleTokenKind kind, String text, double number, int start, int end) {
    /** Kinds of tokens. */
    enum StyleTokenKind {
        /** White space or a comment. */
        BLANK,
        IDENT,
        FUNCTION,
        AT_WORD,
        HASH,
        STRING,
        /** A string or an address that is not closed. */
        BROKEN,
        URL,
        /** A number, without or with a unit or a percent sign, which is the text. */
        NUMBER,
        SIGN
    }

    boolean is(StyleTokenKind other) {
        return kind == other;
    }

    /** Tells a sign. */
    boolean is(char sign) {
        return kind == StyleTokenKind.SIGN && text.charAt(0) == sign;
    }

    /** Returns the name or unit, for which capitals do not matter. */
    String name() {
        return text.toLowerCase(Locale.ROOT);
    }
}
