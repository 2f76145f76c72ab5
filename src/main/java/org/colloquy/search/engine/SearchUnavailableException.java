package org.colloquy.search.engine;

import java.io.Serial;

/** Failure to search just now; what else the program does is not touched by it. */
public final class SearchUnavailableException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    /**
     * Creates a failure for a reason.
     *
     * @param reason in words for an operator, of no secrets
     */
    public SearchUnavailableException(String reason) {
        super(reason);
    }
}
