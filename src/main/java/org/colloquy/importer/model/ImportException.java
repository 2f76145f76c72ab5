package org.colloquy.importer.model;

/** A file cannot be imported; the message is one sentence for the user. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean wrongCall;
    private final int line;

    private ImportException(String code, String message, boolean wrongCall, int line) {
        super(message);
        this.code = code;
        this.wrongCall = wrongCall;
        this.line = line;
    }

    /** The file's content is the reason. */
    public static ImportException content(String code, String message) {
        return new ImportException(code, message, false, 1);
    }

    /** A line of the file, counted from 1, is the reason. */
    public static ImportException line(String code, String message, int line) {
        return new ImportException(code, message, false, Math.max(line, 1));
    }

    /** The command line is the reason. */
    public static ImportException call(String code, String message) {
        return new ImportException(code, message, true, 1);
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
