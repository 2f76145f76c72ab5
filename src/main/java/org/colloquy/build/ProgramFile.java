package org.colloquy.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reader of the files that the program carries beside its code. */
public final class ProgramFile {

    private ProgramFile() {}

    /**
     * Returns the bytes of a file.
     *
     * @param path from the root of the program's archive
     * @throws IllegalStateException if the program does not have it
     */
    public static byte[] bytes(String path) {
        try (InputStream file = ProgramFile.class.getResourceAsStream("/" + path)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its file " + path);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the words of a file in UTF-8.
     *
     * @param path from the root of the program's archive
     * @throws IllegalStateException if the program does not have it
     */
    public static String text(String path) {
        return new String(bytes(path), UTF_8);
    }
}
