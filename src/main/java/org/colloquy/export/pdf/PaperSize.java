package org.colloquy.export.pdf;

import java.util.Optional;
import java.util.stream.Stream;

/** Size of the sheets that are printed on. */
public enum PaperSize {
    A4("A4"),
    LETTER("letter");

    private final String css;

    PaperSize(String css) {
        this.css = css;
    }

    /** Returns the size of a name, in capitals or not. */
    public static Optional<PaperSize> named(String name) {
        return Stream.of(values()).filter(size -> size.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Returns the name of the size in a style sheet. */
    String css() {
        return css;
    }
}
