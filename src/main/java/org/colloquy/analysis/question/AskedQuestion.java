package org.colloquy.analysis.question;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.AskedPrompt;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.reading.InterviewForm;
import org.jspecify.annotations.Nullable;

/** Something that was asked once, and the interview in which it was. */
public record AskedQuestion(Interview interview, AskedPrompt prompt) {

    /** Returns the locator of the question or the turn. */
    public Locator locator() {
        return prompt.locator();
    }

    /** Returns all that was said in asking. */
    public String words() {
        return prompt.words();
    }

    /** Returns who asks; null if it is not known. */
    public @Nullable String asker() {
        return prompt.asker();
    }

    /** Returns who answers; null if it is not known. */
    public @Nullable String answerer() {
        return prompt.answerer();
    }

    /** Returns the answer; none if none is recorded. */
    public List<Passage> answer() {
        return interview.said(prompt.answered());
    }

    /** Returns how much is said in answer, in letters. */
    int answerLength() {
        return prompt.answerLength();
    }

    /** Tells whether the source marks it as a question, which then stands by itself. */
    boolean isMarked() {
        return interview.form() == InterviewForm.QUESTIONS;
    }

    /** Returns all that is asked in an interview, in the order of the text. */
    static Stream<AskedQuestion> in(Interview interview) {
        return interview.head().prompts().stream()
                .map(prompt -> new AskedQuestion(interview, prompt));
    }
}
