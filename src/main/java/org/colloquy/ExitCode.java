package org.colloquy;

/** Exit status of the program. */
enum ExitCode {
    FINE(0),
    CORPUS_HAS_ERRORS(1),
    WRONG_CALL(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** Returns the number that the system is given. */
    int code() {
        return code;
    }
}
