package org.colloquy.model;

/**
 * Choice of the questions that stand side by side because several were asked them, besides those
 * that editors name. Settings name it as the constant is called: {@code marked}.
 */
public enum QuestionGrouping {
    /** None. */
    OFF,
    /** Those that are marked as questions. */
    MARKED,
    /** Those in transcripts, too. */
    ALL
}
