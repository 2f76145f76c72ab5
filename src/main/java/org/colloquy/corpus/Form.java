package org.colloquy.corpus;

/** The forms of an interview; see "The forms" in {@code docs/corpus-format.md}. */
public enum Form {
    /** Each prompt is marked as a question. */
    QUESTIONS,
    /** Nothing is marked as a question or as somebody's words. */
    PROSE
}
