package org.colloquy.reader.transcript.mark;

import java.util.Optional;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.jspecify.annotations.Nullable;

/**
 * Instruction that marks give about a block.
 *
 * @param asks whether it is a question; empty if nothing says so
 * @param speaker who begins to speak there; null if nothing says so
 */
public record BlockMark(SourceBlock block, Optional<Boolean> asks, @Nullable String speaker) {

    /** Tells whether it makes its block a question. */
    public boolean isQuestion() {
        return asks.orElse(false);
    }

    /** Tells whether it says that its block is no question. */
    public boolean isNoQuestion() {
        return !asks.orElse(true);
    }

    /** Tells whether its block is a heading. */
    public boolean isOfHeading() {
        return block.kind() == BlockKind.HEADING;
    }

    /** Tells whether an offset is in its block. */
    public boolean holds(int offset) {
        return block.start() <= offset && offset <= block.end();
    }

    /** Tells whether it says neither. */
    boolean isEmpty() {
        return asks.isEmpty() && speaker == null;
    }

    /** Returns this mark with what another says of the same block. */
    BlockMark with(BlockMark other) {
        return new BlockMark(
                block, asks.or(other::asks), speaker == null ? other.speaker : speaker);
    }
}
