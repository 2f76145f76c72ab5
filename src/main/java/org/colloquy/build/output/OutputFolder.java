package org.colloquy.build.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * The folder that a command writes.
 *
 * <p>It is made beside the old one and takes its place when it is whole, so the two must lie in one
 * folder. A link to a folder is followed first: it goes on leading there.
 *
 * @param given as the user names it
 * @param folder without links and {@code ..}
 * @param parent in which it lies
 */
public record OutputFolder(Path given, Path folder, Path parent) {
    /** Name of the list that every exported site has of its files. */
    public static final String EXPORT_LIST = ".colloquy-export";

    /**
     * Returns the folder that a command is to write.
     *
     * @param corpus the folder that is read: neither may lie in the other
     * @param written names what is written, such as "exported files"
     * @throws FolderException if it cannot be written
     */
    public static OutputFolder of(Path given, Path corpus, String written) throws IOException {
        Path folder = RealPath.of(given);
        Path parent = folder.getParent();
        if (parent == null) {
            throw new FolderException(
                    "\"" + given + "\" cannot be replaced: it is the root of the file system");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FolderException("\"" + given + "\" is not a folder");
        }
        Path read = corpus.toRealPath();
        if (folder.startsWith(read) || read.startsWith(folder)) {
            throw new FolderException(
                    "neither \"%s\" nor the interviews in \"%s\" may be inside the other: %s would be read as interviews"
                            .formatted(given, corpus, written));
        }
        return new OutputFolder(given, folder, parent);
    }

    /** Returns the place of a hidden folder or file beside it, for the time of the command. */
    public Path beside(String purpose) {
        return parent.resolve("." + folder.getFileName() + ".colloquy-" + purpose);
    }

    /** Puts back what a command that was interrupted between two renamings had put aside. */
    public void restore() throws IOException {
        Path old = old();
        if (Files.exists(old) && !Files.exists(folder)) {
            Files.move(old, folder);
        }
        FolderTree.delete(old);
    }

    /**
     * Puts a folder that is whole in its place.
     *
     * @param made a folder in the same parent, as {@link #beside} names one
     * @throws FolderException if this is a file system of its own
     * @throws IOException if it cannot be done; then what was there is as it was
     */
    public void replace(Path made) throws IOException {
        Path old = old();
        boolean replaces = Files.exists(folder);
        if (replaces) {
            keepPermissions(made);
            move(folder, old);
        }
        try {
            move(made, folder);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, folder);
            }
            throw e;
        }
        try {
            FolderTree.delete(old);
        } catch (IOException inUse) {
            // The new one is in its place. What cannot be deleted now the next command deletes.
        }
    }

    private Path old() {
        return beside("old");
    }

    private void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw cannotBeSwapped();
        } catch (IOException e) {
            if (isMounted()) {
                throw cannotBeSwapped();
            }
            throw e;
        }
    }

    private FolderException cannotBeSwapped() {
        return new FolderException(
                "\"%s\" is a separate file system and cannot be replaced as a whole: name a folder inside it"
                        .formatted(given));
    }

    private boolean isMounted() throws IOException {
        return Files.exists(folder)
                && !Files.getFileStore(folder).equals(Files.getFileStore(parent));
    }

    private void keepPermissions(Path made) throws IOException {
        PosixFileAttributeView own =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (own != null) {
            Files.setPosixFilePermissions(made, own.readAttributes().permissions());
        }
    }
}
