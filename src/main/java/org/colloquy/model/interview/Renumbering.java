package org.colloquy.model.interview;

import java.util.List;
import java.util.function.UnaryOperator;
import org.colloquy.model.Locator;
import org.colloquy.model.glossary.Mention;
import org.jspecify.annotations.Nullable;

/** Gives every place of one interview another number. */
final class Renumbering {
    private final UnaryOperator<Locator> numbers;

    Renumbering(UnaryOperator<Locator> numbers) {
        this.numbers = numbers;
    }

    InterviewText text(InterviewText old) {
        return new InterviewText(
                passages(old.introduction()),
                sections(old.sections()),
                glosses(old.glosses()),
                old.notes(),
                crossReferences(old.crossReferences()));
    }

    private List<Passage> passages(List<Passage> passages) {
        return passages.stream().map(this::passage).toList();
    }

    private Passage passage(Passage old) {
        return new Passage(
                numbers.apply(old.locator()), old.block(), old.label(), old.speaker(), old.names());
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(
                        s ->
                                new Section(
                                        numbered(s.locator()),
                                        s.heading(),
                                        passages(s.lead()),
                                        s.questions().stream().map(this::question).toList(),
                                        s.spoken().stream().map(this::spoken).toList()))
                .toList();
    }

    private @Nullable Locator numbered(@Nullable Locator old) {
        return old == null ? null : numbers.apply(old);
    }

    private Question question(Question old) {
        return new Question(
                numbers.apply(old.locator()), old.heading(), old.asker(), passages(old.answer()));
    }

    private Utterance spoken(Utterance old) {
        return old instanceof Turn turn
                ? new Turn(numbers.apply(turn.locator()), turn.label(), passages(turn.passages()))
                : old;
    }

    private List<InlineDefinition> glosses(List<InlineDefinition> glosses) {
        return glosses.stream()
                .map(
                        g ->
                                new InlineDefinition(
                                        g.id(),
                                        g.name(),
                                        g.definition(),
                                        g.href(),
                                        g.places().stream().map(numbers).toList()))
                .toList();
    }

    List<Mention> mentions(List<Mention> mentions) {
        return mentions.stream()
                .map(
                        m ->
                                new Mention(
                                        m.term(),
                                        numbers.apply(m.place()),
                                        m.speaker(),
                                        m.words(),
                                        m.start(),
                                        m.end(),
                                        m.linked()))
                .toList();
    }

    List<InterviewSegment> segments(List<InterviewSegment> segments) {
        return segments.stream()
                .map(
                        s ->
                                new InterviewSegment(
                                        numbers.apply(s.from()),
                                        numbered(s.to()),
                                        s.title(),
                                        s.tags(),
                                        s.synopsis(),
                                        s.keywords()))
                .toList();
    }

    private List<CrossReference> crossReferences(List<CrossReference> written) {
        return written.stream()
                .map(r -> new CrossReference(numbers.apply(r.at()), r.target(), r.reason()))
                .toList();
    }
}
