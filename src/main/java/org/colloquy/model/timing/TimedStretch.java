package org.colloquy.model.timing;

import org.colloquy.model.Locator;

/**
 * Words of one passage that are said together, and when: a single word where its time is known.
 *
 * @param passage the place where they stand
 * @param start of the first sign, in UTF-16 units of the {@linkplain PassageText text of the
 *     passage}
 * @param end behind the last sign, in the same units
 * @param from milliseconds from the beginning of the recording to that of the words
 * @param to milliseconds from the beginning of the recording to the end of the words
 */
public record TimedStretch(
        Locator passage, int start, int end, long from, long to, TimePrecision precision) {
    public TimedStretch {
        if (start < 0 || end <= start || from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "no stretch: signs %d to %d, %d to %d ms".formatted(start, end, from, to));
        }
    }
}
