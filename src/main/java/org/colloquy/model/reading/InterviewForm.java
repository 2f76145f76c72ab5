package org.colloquy.model.reading;

import java.util.Locale;

/** The forms of an interview; see "The three forms" in {@code docs/guide/transcripts.md}. */
public enum InterviewForm {
    /** Each prompt is marked as a question. */
    QUESTIONS,
    /** Labels say who speaks. */
    TURNS,
    /** Nothing is marked as a question or as somebody's words. */
    PROSE;

    /** Returns its name in reports: {@code questions}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
