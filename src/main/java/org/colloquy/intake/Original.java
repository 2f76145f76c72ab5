package org.colloquy.intake;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;

/** The text of a file that is imported, and what is to be said about it. */
final class Original {
    private final String file;
    private final String text;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param file as the user calls it
     * @param text with LF as its line ends
     */
    Original(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = List.of(text.split("\n", -1));
    }

    String text() {
        return text;
    }

    List<String> lines() {
        return lines;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Adds what concerns a line, counted from 1. */
    void report(Severity severity, String code, int line, String message) {
        String source = line <= lines.size() ? lines.get(line - 1) : "";
        problems.add(new Problem(severity, code, file, line, 1, message, source));
    }

    /** Adds what concerns the file as a whole. */
    void reportFile(Severity severity, String code, String message) {
        problems.add(Problem.ofFile(severity, code, file, message));
    }

    /** Says what was found out about the interview, and from what. */
    void guessed(String what, String value, String from) {
        reportFile(Severity.NOTE, "guessed", "%s \"%s\", from %s".formatted(what, value, from));
    }

    /** Says that a line is no part of the interview. */
    void dropped(int line, String why) {
        report(Severity.NOTE, "dropped", line, "left out: " + why);
    }
}
