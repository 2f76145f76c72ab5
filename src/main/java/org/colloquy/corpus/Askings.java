package org.colloquy.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/** Finds what is asked in an interview. */
final class Askings {
    private final Details details;
    private final List<Asking> all = new ArrayList<>();

    private Askings(Details details) {
        this.details = details;
    }

    /** All that is asked, in the order of the text. */
    static List<Asking> in(Details details, Form form, InterviewText text) {
        Askings askings = new Askings(details);
        for (Section section : text.sections()) {
            if (form == Form.TURNS) {
                askings.addTurns(section);
            } else {
                section.questions().forEach(askings::add);
            }
        }
        return askings.all;
    }

    private void add(Question question) {
        String labelled =
                question.answer().stream()
                        .map(Passage::speaker)
                        .filter(speaker -> speaker != null)
                        .findFirst()
                        .orElse(null);
        all.add(
                new Asking(
                        question.locator(),
                        question.heading().prose().text(),
                        question.asker(),
                        labelled != null ? labelled : onlyAnswerer(),
                        question.locator()));
    }

    private @Nullable String onlyAnswerer() {
        List<Person> people = details.interviewees();
        return people.size() == 1 ? people.get(0).name() : null;
    }

    private void addTurns(Section section) {
        Turn before = null;
        for (Turn turn : section.turns().filter(t -> t.label() != null).toList()) {
            if (before != null) {
                asked(before, turn).ifPresent(all::add);
            }
            before = turn;
        }
    }

    private Optional<Asking> asked(Turn asking, Turn answering) {
        String asker = speaker(asking);
        String answerer = speaker(answering);
        boolean answers =
                details.interviewees().stream().anyMatch(person -> person.name().equals(asker));
        if (answers || asker.equals(answerer) || asking.passages().isEmpty()) {
            return Optional.empty();
        }
        Passage last = asking.passages().get(asking.passages().size() - 1);
        return QuestionSentences.lastQuestion(last.text().strip())
                .map(
                        words ->
                                new Asking(
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
