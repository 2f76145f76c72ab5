package org.colloquy.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.corpus.Form;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Label;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Section;
import org.colloquy.corpus.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked once: a marked question, or a turn that ends with a question and is
 * followed by somebody else's.
 *
 * @param locator of the question or the turn
 * @param words all that was said in asking
 * @param asker null if it is not known
 * @param answerer null if it is not known
 * @param answered the question, or the turn that answers
 */
public record Asked(
        Interview interview,
        Locator locator,
        String words,
        @Nullable String asker,
        @Nullable String answerer,
        Locator answered) {

    /** The answer; none if none is recorded. */
    public List<Passage> answer() {
        return interview.said(answered);
    }

    /** Whether the source marks it as a question, which then stands by itself. */
    boolean isMarked() {
        return interview.form() == Form.QUESTIONS;
    }

    /** All that is asked in an interview, in the order of the text. */
    static Stream<Asked> in(Interview interview) {
        return interview.form() == Form.TURNS
                ? interview.sections().stream().flatMap(section -> inTurns(interview, section))
                : interview.questions().stream().map(question -> of(interview, question));
    }

    private static Asked of(Interview interview, Question question) {
        String labelled =
                question.answer().stream()
                        .flatMap(passage -> Stream.ofNullable(passage.speaker()))
                        .findFirst()
                        .orElse(null);
        return new Asked(
                interview,
                question.locator(),
                question.heading().prose().text(),
                question.asker(),
                labelled != null ? labelled : interview.answerer().map(Person::name).orElse(null),
                question.locator());
    }

    private static Stream<Asked> inTurns(Interview interview, Section section) {
        List<Asked> all = new ArrayList<>();
        Turn before = null;
        for (Turn turn : section.turns().filter(t -> t.label() != null).toList()) {
            if (before != null) {
                asked(interview, before, turn).ifPresent(all::add);
            }
            before = turn;
        }
        return all.stream();
    }

    private static Optional<Asked> asked(Interview interview, Turn asking, Turn answering) {
        String asker = speaker(asking);
        String answerer = speaker(answering);
        boolean answers =
                interview.details().interviewees().stream()
                        .anyMatch(person -> person.name().equals(asker));
        if (answers || asker.equals(answerer) || asking.passages().isEmpty()) {
            return Optional.empty();
        }
        return Sentences.lastQuestion(
                        asking.passages().get(asking.passages().size() - 1).text().strip())
                .map(
                        words ->
                                new Asked(
                                        interview,
                                        asking.locator(),
                                        words,
                                        asker,
                                        answerer,
                                        answering.locator()));
    }

    private static String speaker(Turn turn) {
        Label label = turn.label();
        return label == null ? "" : label.speaker();
    }
}
