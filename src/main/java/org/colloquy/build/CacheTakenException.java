package org.colloquy.build;

import java.io.IOException;

/** Fault of a cache that another program has open: nothing is wrong with it. */
final class CacheTakenException extends IOException {
    private static final long serialVersionUID = 1L;

    CacheTakenException(Throwable cause) {
        super("another program has it", cause);
    }
}
