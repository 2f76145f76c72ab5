package org.colloquy.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic with its questions; or, without a heading, those that stand under no topic.
 *
 * @param lead the text between the heading and the first question
 */
public record Section(
        @Nullable Locator locator,
        @Nullable Heading heading,
        List<Passage> lead,
        List<Question> questions) {
    public Section {
        lead = List.copyOf(lead);
        questions = List.copyOf(questions);
    }
}
