package org.colloquy.model.interview;

import java.util.List;
import org.colloquy.model.StartTime;
import org.colloquy.model.people.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Label that says who speaks, without its emphasis. All of it together is the source's text.
 *
 * @param before the signs before the name, with the white space behind them: a time, mostly
 * @param written the name as written, with its colon: {@code "Ada Byron (AB):"}
 * @param after the signs behind the colon that are no words: a time, mostly
 * @param speaker the name of the {@link Speaker}
 * @param people the people behind it: several where one label is several people, none where it is
 *     not known who
 * @param time the beginning of the turn; null if the label does not say
 */
public record SpeakerLabel(
        String before,
        String written,
        String after,
        String speaker,
        List<String> people,
        @Nullable StartTime time) {
    public SpeakerLabel {
        people = List.copyOf(people);
    }

    /** Returns the label as the source has it. */
    public String text() {
        return before + written + after;
    }
}
