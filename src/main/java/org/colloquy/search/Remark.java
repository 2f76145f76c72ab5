package org.colloquy.search;

/**
 * What of a query was read otherwise than it was meant, perhaps.
 *
 * @param value what it is about: the words as they were typed, or how many were read; empty where
 *     the kind says it all
 */
public record Remark(Kind kind, String value) {
    /** Kinds of remarks. */
    public enum Kind {
        /** Only so many characters were read. */
        CHARACTERS,
        /** Only so many words were searched for. */
        WORDS,
        /** Brackets have no meaning. */
        BRACKETS,
        /** A quotation mark was not closed. */
        QUOTATION,
        /** {@code AND} was left out. */
        AND,
        /** {@code OR} was read as a word. */
        OR,
        /** A star was left out. */
        STAR,
        /** A criterion does not say what to look for. */
        VALUE,
        /** There is no such criterion. */
        CRITERION
    }

    Remark(Kind kind) {
        this(kind, "");
    }

    Remark(Kind kind, int number) {
        this(kind, Integer.toString(number));
    }
}
