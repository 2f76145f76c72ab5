package org.colloquy.quotation.draft;

/**
 * Paragraph of a draft.
 *
 * @param text in which line ends stand as in the draft
 * @param line of the draft in which it begins, from 1
 * @param block the number of the quotation, set apart, of which it is a part; 0 if it is of none
 */
public record DraftParagraph(String text, int line, int block) {
    boolean quoted() {
        return block > 0;
    }
}
