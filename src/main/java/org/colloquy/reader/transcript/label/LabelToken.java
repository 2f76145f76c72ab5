package org.colloquy.reader.transcript.label;

/**
 * A sign that may end the name in a label.
 *
 * @param start its offset in the source text
 * @param end the offset behind it
 */
record LabelToken(TokenKind kind, int start, int end) {

    /** The kinds of signs. */
    enum TokenKind {
        COLON,
        /** The signs that close the emphasis around the name. */
        EMPHASIS_END,
        /** One asterisk where two should close the emphasis: a slip of the pen. */
        HALF_EMPHASIS_END,
        /** A closing bracket that is not opened in the name. */
        BRACKET,
        /** A time behind a blank. */
        TIME,
        /** A dash between blanks. */
        DASH,
        /** The point behind a letter that means a question or an answer. */
        LETTER_STOP,
        /** A sign that stands in no name, or the end of what may be one. */
        NO_NAME
    }
}
