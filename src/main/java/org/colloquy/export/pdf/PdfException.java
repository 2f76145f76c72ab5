package org.colloquy.export.pdf;

import java.io.IOException;

/** A page could not be made a PDF; the message is the reason in plain words. */
final class PdfException extends IOException {
    private static final long serialVersionUID = 1L;

    PdfException(String message) {
        super(message);
    }
}
