package org.colloquy.quotation;

/** Difference in writing that is forgiven, and named. */
public enum Allowance {
    QUOTE_MARKS,
    DASHES,
    WHITE_SPACE,
    CAPITALS,
    /** Ligatures, wide letters, the order of accents. */
    LETTER_FORMS,
    /** Stops at the end. */
    ENDING
}
