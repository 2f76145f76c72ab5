package org.colloquy.times;

import org.colloquy.model.timing.TimePrecision;

/**
 * Words of a source that knows when they are said: one word, or a caption.
 *
 * @param text as the source has it
 * @param from milliseconds from the beginning of the recording to that of the words
 * @param to milliseconds from the beginning of the recording to the end of the words
 * @param precision {@link TimePrecision#WORD} for a single word, {@link TimePrecision#CUE} for a
 *     caption
 */
public record SpokenWord(String text, long from, long to, TimePrecision precision) {
    public SpokenWord {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no time: %d to %d ms".formatted(from, to));
        }
    }
}
