package org.colloquy;

import org.jspecify.annotations.Nullable;

/** The command line asks for what cannot be done; its message is one line for the user. */
final class WrongCall extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCall(@Nullable String message) {
        super(message);
    }
}
