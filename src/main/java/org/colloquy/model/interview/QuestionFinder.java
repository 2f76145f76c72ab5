package org.colloquy.model.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/** Finds what is asked in an interview. */
final class QuestionFinder {
    /** First character of the scripts of East Asia (U+2E80), whose signs say more than a letter. */
    private static final char FIRST_SYLLABIC = '⺀';

    private static final int LETTERS_OF_A_SIGN = 3;

    private final InterviewDetails details;
    private final Set<String> answering;
    private final List<AskedPrompt> all = new ArrayList<>();

    private QuestionFinder(InterviewDetails details) {
        this.details = details;
        this.answering = answering(details);
    }

    /** Returns the names of those who are there to answer, as front matter or the labels say. */
    private static Set<String> answering(InterviewDetails details) {
        Stream<Participant> labelled =
                details.labelled().stream()
                        .filter(one -> one.capacity() == Capacity.ANSWERS)
                        .map(LabelledPerson::participant);
        return Stream.concat(details.interviewees().stream(), labelled)
                .map(Participant::name)
                .collect(Collectors.toSet());
    }

    /** Returns all that is asked, in the order of the text. */
    static List<AskedPrompt> in(InterviewDetails details, InterviewForm form, InterviewText text) {
        QuestionFinder finder = new QuestionFinder(details);
        for (Section section : text.sections()) {
            if (form == InterviewForm.TURNS) {
                finder.addTurns(section);
            } else {
                section.questions().forEach(finder::add);
            }
        }
        return finder.all;
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
                        question.locator(),
                        length(question.answer())));
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
        if (this.answering.contains(asker)
                || asker.equals(answerer)
                || asking.passages().isEmpty()) {
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
                                        answering.locator(),
                                        length(answering.passages())));
    }

    /** A sign that stands for a syllable or a word counts as several letters. */
    private static int length(List<Passage> passages) {
        int length = 0;
        for (Passage passage : passages) {
            String text = passage.text();
            length += text.length();
            for (int i = 0; i < text.length(); i++) {
                length += text.charAt(i) >= FIRST_SYLLABIC ? LETTERS_OF_A_SIGN - 1 : 0;
            }
        }
        return length;
    }

    private static String speaker(Turn turn) {
        SpeakerLabel label = turn.label();
        return label == null ? "" : label.speaker();
    }
}
