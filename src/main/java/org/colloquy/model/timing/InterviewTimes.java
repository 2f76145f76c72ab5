package org.colloquy.model.timing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.model.Locator;

/**
 * The times at which the words of an interview are said.
 *
 * @param stretches in the order of the text; within a passage they do not overlap
 */
public record InterviewTimes(List<TimedStretch> stretches) {
    /** The times of an interview that has none. */
    public static final InterviewTimes NONE = new InterviewTimes(List.of());

    public InterviewTimes {
        stretches = List.copyOf(stretches);
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** Returns the stretches of each passage that has any, in the order of the text. */
    public Map<Locator, List<TimedStretch>> byPassage() {
        return stretches.stream().collect(Collectors.groupingBy(TimedStretch::passage));
    }

    /** Returns the end of what is said last, in milliseconds; 0 without times. */
    public long end() {
        return stretches.stream().mapToLong(TimedStretch::to).max().orElse(0);
    }
}
