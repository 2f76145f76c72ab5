package org.colloquy.importer.model;

/** A file cannot be imported; the message is one sentence for the user. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean wrongCall;

    private ImportException(String code, String message, boolean wrongCall) {
        super(message);
        this.code = code;
        this.wrongCall = wrongCall;
    }

    /** The file's content is the reason. */
    public static ImportException content(String code, String message) {
        return new ImportException(code, message, false);
    }

    /** The command line is the reason. */
    public static ImportException call(String code, String message) {
        return new ImportException(code, message, true);
    }

    public String code() {
        return code;
    }

    public boolean isWrongCall() {
        return wrongCall;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
