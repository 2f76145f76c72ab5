package org.colloquy.text.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Reason why a file cannot be read or written, in words that say nothing of where it lies. */
public final class FileFault {
    private FileFault() {}

    /** Returns it as the end of a sentence. */
    public static String told(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "there is no permission for it";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there any more, or its name cannot be read: it is not UTF-8, or this system is not (LC_ALL=C.UTF-8 may help)";
        }
        return e.getClass().getSimpleName();
    }
}
