package org.colloquy.model.reading;

import org.jspecify.annotations.Nullable;

/**
 * Verdict on how a text was read.
 *
 * @param dialect the one it was read in
 * @param score how well it fits, 0 to 1
 * @param runnerUp the dialect that fits second best; null if no other fits
 * @param runnerUpScore how well that fits; 0 if there is none
 */
public record ReadingVerdict(
        Dialect dialect, double score, @Nullable Dialect runnerUp, double runnerUpScore) {

    /** Returns the verdict on a text that can be read in one dialect only. */
    public static ReadingVerdict only(Dialect dialect) {
        return new ReadingVerdict(dialect, 1, null, 0);
    }
}
