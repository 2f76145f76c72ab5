package org.colloquy.quotation.draft;

/** A draft cannot be read; its message says why, in a sentence without a stop. */
public final class DraftFault extends Exception {
    private static final long serialVersionUID = 1L;

    DraftFault(String message) {
        super(message);
    }
}
