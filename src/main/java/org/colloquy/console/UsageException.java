package org.colloquy.console;

import org.jspecify.annotations.Nullable;

/** The command line asks for what cannot be done; its message is one line for the user. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(@Nullable String message) {
        super(message);
    }
}
