package org.colloquy.markdown.dialect;

import org.jspecify.annotations.Nullable;

/**
 * A line of the source text at which a part of the interview begins.
 *
 * @param at the offset at which the line begins
 * @param label the label there; null if there is none
 * @param block the block of a question without a label; else null
 */
record TranscriptMark(
        TranscriptPart part, int at, @Nullable ResolvedLabel label, @Nullable SourceBlock block) {

    static TranscriptMark labelled(TranscriptPart part, ResolvedLabel label) {
        return new TranscriptMark(part, label.candidate().line(), label, null);
    }

    static TranscriptMark question(SourceBlock block) {
        return new TranscriptMark(TranscriptPart.QUESTION, block.start(), null, block);
    }
}
