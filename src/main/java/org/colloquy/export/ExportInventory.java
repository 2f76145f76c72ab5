package org.colloquy.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Files in a folder that becomes an export: those that are there, and those that the list of an
 * earlier export names. A folder without a list is not ours to replace, and neither is a file that
 * it does not name.
 *
 * @param list names nothing where there is none
 * @param present the files in the folder, by path, as they look
 */
record ExportInventory(FileList list, Map<String, FileLook> present) {
    /** Files that file managers leave in every folder that somebody looks at. */
    private static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final ExportInventory NONE = new ExportInventory(FileList.NONE, Map.of());

    ExportInventory {
        present = Collections.unmodifiableMap(present);
    }

    /** Returns the digest of each file that the list names, by path; empty where it says none. */
    Map<String, String> digests() {
        return list.digests();
    }

    /** Returns the digest of the list itself; null where it is not whole. */
    @Nullable String mark() {
        return list.mark();
    }

    /** Tells whether there is an export in the folder. */
    boolean isThere() {
        return !present.isEmpty();
    }

    /** Tells whether the list is whole, with a digest of each file. */
    boolean isWhole() {
        return mark() != null;
    }

    /**
     * Reads the list of the export in a folder; an empty one if the folder is empty or not there.
     *
     * @throws ExportException if something else is in the folder
     */
    static ExportInventory read(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return NONE;
        }
        // Both take a while where there are many files.
        CompletableFuture<FileList> reading =
                CompletableFuture.supplyAsync(() -> FileList.read(folder.resolve(FileList.NAME)));
        Map<String, FileLook> present = files(folder);
        FileList list = read(reading);
        if (present.isEmpty()) {
            return NONE;
        }
        ExportInventory inventory = new ExportInventory(list, present);
        // A damaged list may lack files of its export: see there when it is known what is written.
        if (inventory.isWhole() || !inventory.isOurs()) {
            inventory.refuseOthers(folder, Set.of());
        }
        return inventory;
    }

    private static FileList read(CompletableFuture<FileList> reading) throws IOException {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }

    private boolean isOurs() {
        return digests().values().stream().anyMatch(digest -> !digest.isEmpty());
    }

    /**
     * Makes sure that there are no files in the folder that no export wrote.
     *
     * @param written paths of files that are written anew in any case
     * @throws ExportException naming the first
     */
    void refuseOthers(Path folder, Set<String> written) {
        List<String> others =
                present.keySet().stream()
                        .filter(file -> !file.equals(FileList.NAME) || digests().isEmpty())
                        .filter(file -> !digests().containsKey(file) && !written.contains(file))
                        .sorted()
                        .toList();
        if (!others.isEmpty()) {
            throw new ExportException(
                    "\"%s\" has files that no export wrote (%s%s): remove them, or name another folder"
                            .formatted(
                                    folder,
                                    others.get(0),
                                    others.size() == 1
                                            ? ""
                                            : " and %,d more".formatted(others.size() - 1)));
        }
    }

    private static Map<String, FileLook> files(Path folder) throws IOException {
        String base = folder.toString();
        boolean isOpen = base.isEmpty() || base.endsWith(folder.getFileSystem().getSeparator());
        int start = base.length() + (isOpen ? 0 : 1);
        Map<String, FileLook> files = new HashMap<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!LITTER.contains(String.valueOf(file.getFileName()))) {
                            // Some file systems give names back in another form than they took.
                            String path = file.toString().substring(start).replace('\\', '/');
                            files.put(TextFolding.composed(path), FileLook.of(attributes));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }
}
