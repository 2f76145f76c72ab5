package org.colloquy.site.preview.drawing;

/** Failure to draw a picture that has something that is not understood. */
final class UndrawableException extends Exception {
    private static final long serialVersionUID = 1L;

    UndrawableException(String what) {
        super(what);
    }
}
