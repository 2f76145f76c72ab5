package org.colloquy.reader.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.build.Digest;

/**
 * Regular files inside a folder. A link that leads out of it is passed over, as is a pipe, which
 * would block its reader, and whatever is hidden. So is a picture or a recording with a control
 * character in its name, under which it would be exported: lists of files, one in a line, could not
 * have it.
 */
final class FolderFiles {
    private final Path root;
    private final NavigableSet<String> paths = new TreeSet<>();
    private final Set<String> unlistable = new TreeSet<>();
    private final Set<String> setAside = new TreeSet<>();
    private final Map<String, FileAttributes> looks = new ConcurrentHashMap<>();

    private String digest = "";

    private FolderFiles(Path root) {
        this.root = root;
    }

    /**
     * Looks through a folder.
     *
     * @throws IOException if it cannot be read
     */
    static FolderFiles in(Path folder) throws IOException {
        FolderFiles files = new FolderFiles(folder.toRealPath());
        files.walk();
        files.digest = files.namesDigest();
        return files;
    }

    /** Returns these without some, as if they were not there. */
    FolderFiles without(Set<String> some) {
        FolderFiles rest = new FolderFiles(root);
        rest.paths.addAll(paths);
        rest.paths.removeAll(some);
        rest.unlistable.addAll(unlistable);
        rest.setAside.addAll(setAside);
        rest.looks.putAll(looks);
        rest.digest = rest.namesDigest();
        return rest;
    }

    private String namesDigest() {
        Digest names = new Digest();
        names.add(root.toString());
        names.addAll(paths);
        names.addAll(unlistable);
        return names.end();
    }

    /** Returns the digest of the names of all files, whatever is in them. */
    String digest() {
        return digest;
    }

    /** Returns all files, relative to the folder, in the order of their paths. */
    NavigableSet<String> paths() {
        return paths;
    }

    /** Returns the folders whose names set them aside, each with a slash behind it. */
    Set<String> setAside() {
        return setAside;
    }

    /** Returns the files that are passed over for a control character in their names. */
    Set<String> unlistable() {
        return unlistable;
    }

    /** Returns the look of a file when the files were looked for, or later. */
    FileAttributes look(String file) {
        return looks.computeIfAbsent(
                file, name -> path(name).map(FileAttributes::at).orElse(FileAttributes.NONE));
    }

    /**
     * Looks at some files anew.
     *
     * @param changed relative to the folder; what is not there and never was is passed over
     * @return false if any of them came, went, or turned into something else than a plain file, so
     *     that the folder has to be looked through
     */
    boolean lookAgain(Collection<String> changed) {
        for (String file : changed) {
            if (!isLookedAt(file)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLookedAt(String file) {
        Path path = written(file).orElse(null);
        if (path == null) {
            return false;
        }
        boolean known = looks.containsKey(file) && paths.contains(file);
        if (known != Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                || (!known && Files.exists(path, LinkOption.NOFOLLOW_LINKS))) {
            return false;
        }
        if (known) {
            looks.put(file, FileAttributes.at(path));
        }
        return true;
    }

    private void walk() throws IOException {
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        if (!FileKinds.isHidden(dir) || dir.equals(root)) {
                            return FileVisitResult.CONTINUE;
                        }
                        if (dir.getFileName().toString().startsWith("_")) {
                            setAside.add(root.relativize(dir).toString().replace('\\', '/') + "/");
                        }
                        return FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (isInside(file, attributes)) {
                            String name = root.relativize(file).toString().replace('\\', '/');
                            add(name, attributes);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void add(String name, BasicFileAttributes attributes) {
        if (FileKinds.mediaType(name).isPresent()
                && name.chars().anyMatch(Character::isISOControl)) {
            unlistable.add(name);
            return;
        }
        paths.add(name);
        if (!attributes.isSymbolicLink()) {
            looks.put(name, FileAttributes.of(attributes));
        }
    }

    private boolean isInside(Path file, BasicFileAttributes attributes) {
        if (!attributes.isSymbolicLink()) {
            return attributes.isRegularFile();
        }
        return real(file).isPresent();
    }

    /**
     * Returns where links lead now, if that is a file inside the folder. They may have been changed
     * since the folder was looked through.
     */
    private Optional<Path> real(Path file) {
        try {
            Path real = file.toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException dangling) {
            return Optional.empty();
        }
    }

    /**
     * Returns a file without links on the way to it; empty if it is no file inside the folder any
     * more, or if its name has letters that this system cannot write.
     */
    Optional<Path> path(String file) {
        return written(file).flatMap(this::real);
    }

    private Optional<Path> written(String file) {
        try {
            return Optional.of(root.resolve(file));
        } catch (InvalidPathException unwritable) {
            return Optional.empty();
        }
    }
}
