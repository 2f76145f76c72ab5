package org.colloquy.export;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Nothing was exported, and what was there stays; the message is one line for the user. */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExportException(String message) {
        super(message);
    }

    /** Says what the system would not do. */
    static ExportException because(String what, @Nullable Throwable why) {
        return new ExportException(what + ": " + reason(why));
    }

    private static String reason(@Nullable Throwable why) {
        if (why instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (why instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        if (why instanceof FileSystemException of && of.getReason() != null) {
            return of.getReason() + " (" + of.getFile() + ")";
        }
        return why == null ? "for no reason given" : String.valueOf(why.getMessage());
    }
}
