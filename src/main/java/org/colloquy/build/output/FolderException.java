package org.colloquy.build.output;

/** A folder cannot be written or replaced; the message is one line for the user. */
public final class FolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderException(String message) {
        super(message);
    }
}
