package org.colloquy.model.reading;

import java.util.Optional;
import org.colloquy.text.ConstantWords;

/**
 * The ways in which people write interviews down; each file is read as one of them. In the order of
 * precedence: of two that fit equally well, the earlier is taken. See "Dialects" in {@code
 * docs/guide/transcripts.md}.
 */
public enum Dialect {
    /** {@code **Ada:** words}: who speaks stands before each turn. */
    NAMES(InterviewForm.TURNS),
    /** {@code Q: words}, {@code A: words}. */
    Q_AND_A(InterviewForm.QUESTIONS),
    /** {@code **Ada: words?**}: a bold question with who asks inside the bold. */
    ASKED_IN_BOLD(InterviewForm.QUESTIONS),
    /** {@code ## Words?}. */
    HEADINGS(InterviewForm.QUESTIONS),
    /** A whole paragraph in bold type asks. */
    BOLD_PARAGRAPHS(InterviewForm.QUESTIONS),
    /** {@code 1. **Words?**}. */
    BOLD_ITEMS(InterviewForm.QUESTIONS),
    /** A whole paragraph in italic type asks. */
    ITALIC_PARAGRAPHS(InterviewForm.QUESTIONS),
    /** {@code 1. Words?}: numbered, and not marked otherwise. */
    NUMBERED(InterviewForm.QUESTIONS),
    /** {@code - Words}: each prompt is a list of one item, with its answer below it. */
    ITEMS(InterviewForm.QUESTIONS),
    /** A paragraph of one sentence that ends in a question mark. */
    PLAIN_QUESTIONS(InterviewForm.QUESTIONS),
    /** No questions and no turns. */
    PROSE(InterviewForm.PROSE);

    private final InterviewForm form;

    Dialect(InterviewForm form) {
        this.form = form;
    }

    public InterviewForm form() {
        return form;
    }

    /** Returns its name in front matter and reports: {@code asked-in-bold}. */
    public String word() {
        return ConstantWords.word(this);
    }

    /** Returns the dialect with a name; empty if there is none. */
    public static Optional<Dialect> of(String word) {
        return Optional.ofNullable(ConstantWords.all(Dialect.class).get(word));
    }
}
