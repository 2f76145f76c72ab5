package org.colloquy.intake;

/** A file cannot be imported; the message is one sentence for the user. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean wrongCall;

    private Refused(String code, String message, boolean wrongCall) {
        super(message);
        this.code = code;
        this.wrongCall = wrongCall;
    }

    /** The file's content is the reason. */
    static Refused content(String code, String message) {
        return new Refused(code, message, false);
    }

    /** The command line is the reason. */
    static Refused call(String code, String message) {
        return new Refused(code, message, true);
    }

    String code() {
        return code;
    }

    boolean isWrongCall() {
        return wrongCall;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
