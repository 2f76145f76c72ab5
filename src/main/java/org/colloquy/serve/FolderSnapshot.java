package org.colloquy.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.reader.source.FileAttributes;
import org.colloquy.reader.source.FileKinds;

/**
 * View of a folder's files from outside: enough to notice a change without reading any.
 *
 * @param files size, time and identity of each regular file
 * @param folders every folder that is looked into
 */
record FolderSnapshot(Map<Path, FileAttributes> files, Set<Path> folders) {

    /** Returns the view of a folder that is not there. */
    static FolderSnapshot ofNothing() {
        return new FolderSnapshot(Map.of(), Set.of());
    }

    /**
     * Looks at a folder and those in it, less the hidden ones. What vanishes meanwhile is left out.
     *
     * @throws IOException if the folder itself cannot be read
     */
    static FolderSnapshot of(Path root) throws IOException {
        Map<Path, FileAttributes> files = new HashMap<>();
        Set<Path> folders = new HashSet<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        if (FileKinds.isHidden(dir) && !dir.equals(root)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        folders.add(dir);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        if (a.isRegularFile()) {
                            files.put(file, FileAttributes.of(a));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (file.equals(root)) {
                            throw e;
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new FolderSnapshot(files, folders);
    }

    /** Returns a file as it looks now; empty if there is no regular file. */
    static Optional<FileAttributes> look(Path file) {
        try {
            BasicFileAttributes a =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return a.isRegularFile() ? Optional.of(FileAttributes.of(a)) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Returns some files as they look now, each with nothing if there is no regular file. */
    static Map<Path, Optional<FileAttributes>> looks(Collection<Path> files) {
        Map<Path, Optional<FileAttributes>> looks = new HashMap<>();
        files.forEach(file -> looks.put(file, look(file)));
        return looks;
    }

    /** Puts what some files look like in the place of what they did; returns which differ. */
    List<Path> update(Map<Path, Optional<FileAttributes>> looks) {
        List<Path> changed = new ArrayList<>();
        looks.forEach(
                (file, look) -> {
                    if (!look.equals(Optional.ofNullable(files.get(file)))) {
                        changed.add(file);
                        look.ifPresentOrElse(now -> files.put(file, now), () -> files.remove(file));
                    }
                });
        return changed;
    }

    /** Tells whether any of these files had words and now has none. */
    boolean hasEmptied(Map<Path, Optional<FileAttributes>> looks) {
        return looks.entrySet().stream()
                .anyMatch(
                        now -> {
                            FileAttributes old = files.get(now.getKey());
                            return old != null
                                    && old.size() > 0
                                    && now.getValue().filter(look -> look.size() == 0).isPresent();
                        });
    }

    /**
     * Tells whether a file that had words has none: an editor has emptied it and is about to write.
     */
    boolean hasJustEmptied(FolderSnapshot before) {
        return files.entrySet().stream()
                .anyMatch(
                        file -> {
                            FileAttributes old = before.files.get(file.getKey());
                            return file.getValue().size() == 0 && old != null && old.size() > 0;
                        });
    }
}
