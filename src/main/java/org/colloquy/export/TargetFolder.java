package org.colloquy.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder that an export is to become.
 *
 * <p>It is made beside the old one and takes its place when it is whole, so the two must lie in one
 * folder. A link to a folder is followed first: it goes on leading there.
 *
 * @param given as the user names it
 * @param folder without links and {@code ..}
 * @param parent in which it lies
 */
record TargetFolder(Path given, Path folder, Path parent) {

    /**
     * Returns the folder that an export is to become.
     *
     * @param corpus the folder that is exported: neither may lie in the other
     * @throws ExportException if there can be no export
     */
    static TargetFolder of(Path given, Path corpus) {
        try {
            Path folder = real(given.toAbsolutePath());
            Path parent = folder.getParent();
            if (parent == null) {
                throw new ExportException(
                        "\"" + given + "\" cannot be replaced: it is the root of the file system");
            }
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new ExportException("\"" + given + "\" is not a folder");
            }
            Path read = corpus.toRealPath();
            if (folder.startsWith(read) || read.startsWith(folder)) {
                throw new ExportException(
                        "neither \"%s\" nor the interviews in \"%s\" may be inside the other: exported files would be read as interviews"
                                .formatted(given, corpus));
            }
            return new TargetFolder(given, folder, parent);
        } catch (IOException e) {
            throw ExportException.because("\"" + given + "\" cannot be written", e);
        }
    }

    /** A folder need not be there yet, nor those above it. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportException("\"" + path + "\" is a link that leads nowhere");
        }
        Path parent = path.getParent();
        Path name = path.getFileName();
        return parent == null || name == null ? path : real(parent).resolve(name).normalize();
    }

    /** A hidden folder or file beside it, for the time of the export. */
    Path beside(String purpose) {
        return parent.resolve("." + folder.getFileName() + ".colloquy-" + purpose);
    }
}
