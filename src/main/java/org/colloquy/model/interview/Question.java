package org.colloquy.model.interview;

import java.util.List;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * A question and what was answered.
 *
 * @param asker who asks: the name in the latest label, else the only interviewer; null if unknown
 */
public record Question(
        Locator locator, Heading heading, @Nullable String asker, List<Passage> answer) {
    public Question {
        answer = List.copyOf(answer);
    }
}
