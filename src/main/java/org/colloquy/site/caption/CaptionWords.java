package org.colloquy.site.caption;

import org.colloquy.model.timing.TimePrecision;

/**
 * Words that are said together, with the stops and the space that stand behind them.
 *
 * @param from milliseconds from the beginning of the recording
 * @param to milliseconds, not before {@code from}
 */
record CaptionWords(String text, long from, long to, TimePrecision precision) {

    /** Tells whether they are a caption of their own, which nobody can divide or join. */
    boolean isCaption() {
        return precision == TimePrecision.CUE;
    }
}
