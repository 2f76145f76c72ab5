package org.colloquy.importer.model;

import java.util.List;
import org.colloquy.model.Problem;

/** A file cannot be imported; the message is one sentence for the user. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean wrongCall;
    private final int line;
    private final transient List<Problem> before;

    private ImportException(
            String code, String message, boolean wrongCall, int line, List<Problem> before) {
        super(message);
        this.code = code;
        this.wrongCall = wrongCall;
        this.line = line;
        this.before = List.copyOf(before);
    }

    /** Returns this with what is to be said before the reason. */
    public ImportException after(List<Problem> problems) {
        return new ImportException(code, reason(), wrongCall, line, problems);
    }

    /** Returns what is to be said before the reason. */
    public List<Problem> before() {
        return before;
    }

    /** Creates an exception for which the file's content is the reason. */
    public static ImportException content(String code, String message) {
        return new ImportException(code, message, false, 1, List.of());
    }

    /** Creates an exception for a file that is refused for one of its lines, counted from 1. */
    public static ImportException line(String message, int line) {
        return new ImportException("not-imported", message, false, Math.max(line, 1), List.of());
    }

    /** Creates an exception for which the command line is the reason. */
    public static ImportException call(String code, String message) {
        return new ImportException(code, message, true, 1, List.of());
    }

    public String code() {
        return code;
    }

    /** Returns the line that is the reason; 1 if the file as a whole is. */
    public int line() {
        return line;
    }

    public boolean isWrongCall() {
        return wrongCall;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
