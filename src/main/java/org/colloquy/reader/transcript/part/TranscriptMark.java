package org.colloquy.reader.transcript.part;

import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.jspecify.annotations.Nullable;

/**
 * A line of the source text at which a part of the interview begins.
 *
 * @param at the offset at which the line begins
 * @param label the label there; null if there is none
 * @param block the block of a question without a label; else null
 */
public record TranscriptMark(
        PartKind part, int at, @Nullable ResolvedLabel label, @Nullable SourceBlock block) {

    public static TranscriptMark labelled(PartKind part, ResolvedLabel label) {
        return new TranscriptMark(part, label.candidate().line(), label, null);
    }

    /**
     * Returns the mark of a block that whoever asks says without a label, and that asks nothing.
     */
    public static TranscriptMark closing(SourceBlock block) {
        return new TranscriptMark(PartKind.SAID, block.start(), null, null);
    }

    public static TranscriptMark question(SourceBlock block) {
        return new TranscriptMark(PartKind.QUESTION, block.start(), null, block);
    }
}
