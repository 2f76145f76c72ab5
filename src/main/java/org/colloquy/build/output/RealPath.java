package org.colloquy.build.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Path without links and {@code ..}: of two of them, one tells whether it lies in the other. */
public final class RealPath {
    private RealPath() {}

    /**
     * Returns the real path of a file or folder. It need not be there yet, nor those above it.
     *
     * @throws FolderException if there is a link that leads nowhere
     */
    public static Path of(Path path) throws IOException {
        return ofAbsolute(path.toAbsolutePath());
    }

    private static Path ofAbsolute(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FolderException("\"" + path + "\" is a link that leads nowhere");
        }
        Path parent = path.getParent();
        Path name = path.getFileName();
        return parent == null || name == null ? path : ofAbsolute(parent).resolve(name).normalize();
    }
}
