package org.colloquy.console;

/** Exit status of the program. */
public enum ExitCode {
    FINE(0),
    CORPUS_HAS_ERRORS(1),
    WRONG_CALL(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /**
     * Returns the status of a command that has done its work.
     *
     * @param isFine whether there is nothing wrong with what it worked on
     */
    public static ExitCode of(boolean isFine) {
        return isFine ? FINE : CORPUS_HAS_ERRORS;
    }

    /** Returns the number that the system is given. */
    public int code() {
        return code;
    }
}
