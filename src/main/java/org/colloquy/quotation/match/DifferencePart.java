package org.colloquy.quotation.match;

/**
 * Part of the difference between a quotation and what was said.
 *
 * @param text with the white space and the marks before it
 */
public record DifferencePart(ChangeOfWords change, String text) {
    /** Kinds of change to words. */
    public enum ChangeOfWords {
        SAME,
        /** They were said, and the quotation lacks them. */
        LACKING,
        /** They were said, and the quotation says that words are left out there. */
        LEFT_OUT,
        /** They were not said. */
        ADDED
    }
}
