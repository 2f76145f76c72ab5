package org.colloquy.importer.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.ControlCharacters;
import org.colloquy.text.file.TextDecoder;
import org.jspecify.annotations.Nullable;

/** The text of a file that is imported, and what is to be said about it. */
public final class OriginalText {
    /** Beginnings of files that hold no text. */
    private static final List<String> BINARY = List.of("PK\u0003\u0004", "%PDF-", "\u007FELF");

    private final String file;
    private final String text;
    private final List<String> lines;
    private final List<Problem> problems;
    private final int above;

    /**
     * Creates an original text.
     *
     * @param file as the user calls it
     * @param text with LF as its line ends
     */
    OriginalText(String file, String text) {
        this(file, text, new ArrayList<>(), 0);
    }

    private OriginalText(String file, String text, List<Problem> problems, int above) {
        this.file = file;
        this.text = text;
        this.lines = List.of(text.split("\n", -1));
        this.problems = problems;
        this.above = above;
    }

    /**
     * Returns a text that stands in this one. What is said about it is said about its place here.
     *
     * @param line on which it begins, from 1
     */
    public OriginalText part(String inner, int line) {
        return new OriginalText(file, inner, problems, above + line - 1);
    }

    /**
     * Decodes a file.
     *
     * @param declared the encoding that the file names; null if it names none
     * @throws ImportException if it is no text
     */
    public static OriginalText decode(String file, byte[] bytes, @Nullable String declared)
            throws ImportException {
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (BINARY.stream().anyMatch(beginning::startsWith)) {
            throw notText();
        }
        TextDecoder.Decoded decoded = TextDecoder.detect(bytes, declared);
        String text = decoded.text();
        long controls = ControlCharacters.countRemoved(text);
        if (controls * 50 > text.length() && controls > 2) {
            throw notText();
        }
        if (text.isBlank()) {
            throw ImportException.content("not-imported", "there are no words in it");
        }
        OriginalText original =
                new OriginalText(file, controls == 0 ? text : ControlCharacters.remove(text));
        original.reportDecoding(decoded.guess(), controls);
        return original;
    }

    /**
     * Returns the text of a document.
     *
     * @param paragraphs without line ends; what is said about one names it by its number
     */
    public static OriginalText of(String file, List<String> paragraphs) {
        return new OriginalText(file, String.join("\n", paragraphs));
    }

    private static ImportException notText() {
        return ImportException.content(
                "not-imported",
                "this is not a text: save it as plain text, HTML or subtitles first");
    }

    private void reportDecoding(@Nullable String guess, long controls) {
        if (guess != null) {
            reportFile(
                    Severity.WARNING,
                    "encoding",
                    "read as %s: if letters are wrong, save the file as UTF-8".formatted(guess));
        }
        if (controls > 0) {
            reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: control characters, %d in all".formatted(controls));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            reportFile(
                    Severity.WARNING,
                    "unreadable-character",
                    "a character was lost earlier, or is in another encoding");
        }
    }

    /** Returns the file's name, as the user calls it. */
    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public List<String> lines() {
        return lines;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Adds what concerns a line, counted from 1. */
    public void report(Severity severity, String code, int line, String message) {
        String source = line <= lines.size() ? lines.get(line - 1) : "";
        problems.add(new Problem(severity, code, file, above + line, 1, message, source));
    }

    /** Adds what concerns the file as a whole. */
    public void reportFile(Severity severity, String code, String message) {
        problems.add(Problem.ofFile(severity, code, file, message));
    }

    /** Says what was found out about the interview, and from what. */
    public void guessed(String what, String value, String from) {
        reportFile(Severity.NOTE, "guessed", "%s \"%s\", from %s".formatted(what, value, from));
    }

    /** Says that a line is no part of the interview. */
    public void dropped(int line, String why) {
        report(Severity.NOTE, "dropped", line, "left out: " + why);
    }
}
