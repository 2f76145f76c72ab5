package org.colloquy.search.query;

/**
 * Warning about a part of a query that was perhaps understood otherwise than it was meant.
 *
 * @param value the words as they were typed, or how many were read; empty where the type says it
 *     all
 */
public record QueryWarning(WarningType type, String value) {
    /** Types of warnings. */
    public enum WarningType {
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

    QueryWarning(WarningType type) {
        this(type, "");
    }

    QueryWarning(WarningType type, int number) {
        this(type, Integer.toString(number));
    }
}
