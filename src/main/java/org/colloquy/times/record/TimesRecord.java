package org.colloquy.times.record;

import java.util.List;

/**
 * Record of the times of an interview's words, as it stands in {@code NAME.times} beside {@code
 * NAME.md}.
 *
 * @param stretches in the order of the text when it was made
 */
public record TimesRecord(List<RecordedStretch> stretches) {
    public TimesRecord {
        stretches = List.copyOf(stretches);
    }
}
