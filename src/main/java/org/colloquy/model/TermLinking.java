package org.colloquy.model;

/**
 * Rule by which mentions of a term are linked, and so marked, in the text of an interview. Settings
 * and glossaries name it as the constant is called: {@code first-in-question}.
 */
public enum TermLinking {
    /** The first in each question; in turns in each section, else in the interview. */
    FIRST_IN_QUESTION,
    FIRST_IN_INTERVIEW,
    ALL,
    /** Those alone that an author links. */
    EXPLICIT
}
