package org.colloquy.model.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * A topic with its questions or turns; or, without a heading, those that stand under no topic.
 *
 * @param lead the text between the heading and the first question or turn
 * @param questions in an interview of questions
 * @param spoken in an interview in turns
 */
public record Section(
        @Nullable Locator locator,
        @Nullable Heading heading,
        List<Passage> lead,
        List<Question> questions,
        List<Utterance> spoken) {
    public Section {
        lead = List.copyOf(lead);
        questions = List.copyOf(questions);
        spoken = List.copyOf(spoken);
    }

    /** Returns the turns, those that go on after an event included. */
    public Stream<Turn> turns() {
        return spoken.stream().filter(Turn.class::isInstance).map(Turn.class::cast);
    }

    /** Returns every block, in the order of the text. */
    public Stream<Passage> passages() {
        return Stream.of(
                        lead.stream(),
                        questions.stream().flatMap(question -> question.answer().stream()),
                        turns().flatMap(turn -> turn.passages().stream()))
                .flatMap(passages -> passages);
    }

    /** Returns the passages of an answer or a turn; empty if neither is there. */
    Optional<List<Passage>> said(Locator place) {
        return Stream.concat(
                        questions.stream()
                                .filter(question -> question.locator().equals(place))
                                .map(Question::answer),
                        turns().filter(turn -> turn.locator().equals(place)).map(Turn::passages))
                .findFirst();
    }
}
