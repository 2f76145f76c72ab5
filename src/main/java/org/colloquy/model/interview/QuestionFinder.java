package org.colloquy.model.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Participant;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/** Finds what is asked in an interview. */
final class QuestionFinder {
    private final InterviewDetails details;
    private final List<AskedPrompt> all = new ArrayList<>();

    private QuestionFinder(InterviewDetails details) {
        this.details = details;
    }

    /** All that is asked, in the order of the text. */
    static List<AskedPrompt> in(InterviewDetails details, InterviewForm form, InterviewText text) {
        QuestionFinder askings = new QuestionFinder(details);
        for (Section section : text.sections()) {
            if (form == InterviewForm.TURNS) {
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
                new AskedPrompt(
                        question.locator(),
                        question.heading().prose().text(),
                        question.asker(),
                        labelled != null ? labelled : onlyAnswerer(),
                        question.locator()));
    }

    private @Nullable String onlyAnswerer() {
        List<Participant> people = details.interviewees();
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

    private Optional<AskedPrompt> asked(Turn asking, Turn answering) {
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
                                new AskedPrompt(
                                        asking.locator(),
                                        words,
                                        asker,
                                        answerer,
                                        answering.locator()));
    }

    private static String speaker(Turn turn) {
        SpeakerLabel label = turn.label();
        return label == null ? "" : label.speaker();
    }
}
