package org.colloquy.model;

import java.util.Comparator;

/**
 * Something in a corpus that its editor should know.
 *
 * @param code a stable kebab-case word; {@code docs/guide/problems.md} lists them
 * @param file relative to the corpus
 * @param line from 1
 * @param column from 1, in code points
 * @param message one sentence that says what is wrong and what to do
 * @param sourceLine the line it stands on; empty if there is none
 */
public record Problem(
        Severity severity,
        String code,
        String file,
        int line,
        int column,
        String message,
        String sourceLine)
        implements Comparable<Problem> {

    public enum Severity {
        ERROR,
        WARNING,
        NOTE;

        /** Returns the word that is printed, in lower case. */
        public String word() {
            return switch (this) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case NOTE -> "note";
            };
        }
    }

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file)
                    .thenComparingInt(Problem::line)
                    .thenComparingInt(Problem::column)
                    .thenComparing(Problem::severity)
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message);

    /** Creates a problem of a file as a whole. */
    public static Problem ofFile(Severity severity, String code, String file, String message) {
        return new Problem(severity, code, file, 1, 1, message, "");
    }

    /** Returns a problem of the same place, as grave, with another code and message. */
    public Problem as(String other, String said) {
        return new Problem(severity, other, file, line, column, said, sourceLine);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Tells whether it is a doubt about the reading, and nothing that is known to be wrong. */
    public boolean isDoubt() {
        return code.equals("perhaps-misread");
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
