package org.colloquy.reader.transcript.label.candidate;

/**
 * The place of a label among the blocks of a text.
 *
 * @param block the number of its block
 * @param first whether its line is the first of the block, or counts as one
 * @param alone whether nothing stands behind it on its line
 * @param container what holds its line
 */
public record LabelPlace(int block, boolean first, boolean alone, LabelContainer container) {

    /** Returns a place in a block that is not known yet. */
    public static LabelPlace unknown(boolean alone) {
        return new LabelPlace(0, false, alone, LabelContainer.PARAGRAPH);
    }
}
