package org.colloquy.build.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one or the new. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes a text in UTF-8. */
    public static void write(Path target, String text) throws IOException {
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes. */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path folder = folder(target);
        // The name begins with a dot, so that a server that follows the folder does not see it.
        Path temporary = Files.createTempFile(folder, ".new", ".tmp");
        try {
            Files.write(temporary, bytes);
            makeReadable(temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path folder(Path target) {
        @Nullable Path parent = target.toAbsolutePath().getParent();
        return parent == null ? target.getRoot() : parent;
    }

    /** Temporary files are private; an interview is as open as the folder lets it be. */
    private static void makeReadable(Path file) {
        file.toFile().setReadable(true, false);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
