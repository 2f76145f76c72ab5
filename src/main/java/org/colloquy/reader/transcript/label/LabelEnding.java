package org.colloquy.reader.transcript.label;

import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.jspecify.annotations.Nullable;

/**
 * The part of a label behind its name.
 *
 * @param nameEnd the offset behind the name
 * @param writtenEnd the offset behind the sign that ends the label as written
 * @param end the offset behind all of its signs
 * @param emphasis the signs around the name, as they are closed
 * @param time the time of the label; null if none stands before or in it
 * @param timeMark the emphasis that the time has of its own; empty if it has none
 */
record LabelEnding(
        int nameEnd,
        int writtenEnd,
        int end,
        LabelStyle style,
        LabelEmphasis emphasis,
        @Nullable StartTime time,
        String timeMark) {

    /** Returns an ending with the emphasis and the time of the opening. */
    static LabelEnding of(
            LabelOpening opening, int nameEnd, int writtenEnd, int end, LabelStyle style) {
        return new LabelEnding(
                nameEnd, writtenEnd, end, style, opening.emphasis(), opening.time(), "");
    }

    LabelEnding timed(StartTime other) {
        return new LabelEnding(nameEnd, writtenEnd, end, style, emphasis, other, timeMark);
    }
}
