package org.colloquy.build.output;

/** A folder cannot be written or replaced; the message is one line for the user. */
public final class FolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String message;

    FolderException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
