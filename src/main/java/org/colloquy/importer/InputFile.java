package org.colloquy.importer;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.importer.model.ImportException;

/**
 * File that is to be imported, which may lie in a folder or an archive that was named.
 *
 * @param shown as the user sees it
 * @param folder in which it lies there; empty if it was named itself
 * @param name without folders
 */
public record InputFile(String shown, String folder, String name, ByteSource bytes) {

    /** Bytes of a file, which are read when they are asked for. */
    @FunctionalInterface
    public interface ByteSource {
        /**
         * Reads all of them.
         *
         * @throws IOException if the file cannot be read
         * @throws ImportException if there is no such file, or it is too large
         */
        byte[] read() throws IOException, ImportException;
    }

    /** Returns a file that was named itself. */
    static InputFile of(Path file) {
        return in("", file);
    }

    /** Returns a file in a folder that was named. */
    static InputFile in(String folder, Path file) {
        Path name = file.getFileName();
        return new InputFile(
                shown(file.toString()),
                folder,
                name == null ? "" : name.toString(),
                () -> TranscriptSource.bytes(file));
    }

    static String shown(String path) {
        return path.replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }
}
