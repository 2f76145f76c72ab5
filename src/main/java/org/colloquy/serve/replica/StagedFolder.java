package org.colloquy.serve.replica;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colloquy.console.UsageException;

/**
 * Folder of a build while it is made: hidden, beside the one that it is to become, whose place it
 * takes when it is whole. One that was left in the middle is removed by the next.
 */
final class StagedFolder implements AutoCloseable {
    private final Path target;
    private final Path staging;
    private final Path old;
    private final Path lockFile;
    private final FileChannel lock;

    private StagedFolder(Path target, Path lockFile, FileChannel lock) {
        this.target = target;
        this.staging = beside(target, "new");
        this.old = beside(target, "old");
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Begins a folder.
     *
     * @param given what it is to become: a build, or an empty folder, or nothing yet
     * @param corpus the folder that is read; neither may lie in the other
     * @throws UsageException if it cannot become that
     */
    static StagedFolder of(Path given, Path corpus) throws IOException {
        Path target = target(given, corpus);
        requireOwn(given, target);
        Path parent = Objects.requireNonNull(target.getParent(), "it has a name");
        Files.createDirectories(parent);
        Path lockFile = beside(target, "lock");
        FileChannel lock =
                FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(lock)) {
            lock.close();
            throw new UsageException("--to: \"" + given + "\" is being built already");
        }
        StagedFolder folder = new StagedFolder(target, lockFile, lock);
        folder.begin();
        return folder;
    }

    /**
     * Makes sure, before anything is read, that a folder can become a build.
     *
     * @throws UsageException if it cannot
     */
    static void check(Path given, Path corpus) throws IOException {
        requireOwn(given, target(given, corpus));
    }

    private static Path target(Path given, Path corpus) throws IOException {
        Path target = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath().normalize();
        Path read = corpus.toRealPath();
        if (target.getParent() == null) {
            throw new UsageException("--to: \"" + given + "\" cannot be replaced");
        }
        if (target.startsWith(read) || read.startsWith(target)) {
            throw new UsageException(
                    "--to: neither \"%s\" nor the interviews in \"%s\" may be inside the other"
                            .formatted(given, corpus));
        }
        return target;
    }

    /** What no build wrote is not ours to replace. */
    private static void requireOwn(Path given, Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new UsageException("--to: \"" + given + "\" is not a folder");
        }
        List<String> names = names(target);
        boolean isOwn =
                BuildManifest.isIn(target)
                        && names.stream()
                                .allMatch(
                                        name ->
                                                name.equals(BuildManifest.FILE)
                                                        || BuildFolder.EDITION.equals(name + "/"));
        if (!names.isEmpty() && !isOwn) {
            throw new UsageException(
                    "--to: \"%s\" has files that no build wrote (%s): name another folder"
                            .formatted(given, names.get(0)));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
        }
    }

    private static Path beside(Path target, String purpose) {
        return target.resolveSibling("." + target.getFileName() + ".colloquy-" + purpose);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    private void begin() throws IOException {
        if (Files.exists(old) && !Files.exists(target)) {
            Files.move(old, target);
        }
        delete(old);
        delete(staging);
        Files.createDirectories(staging.resolve(BuildFolder.EDITION));
    }

    /** Returns the folder that is being made. */
    BuildFolder folder() {
        return new BuildFolder(staging);
    }

    /** Takes the place of what it is to become. */
    void takePlace() throws IOException {
        if (Files.exists(target)) {
            Files.move(target, old);
        }
        Files.move(staging, target);
        delete(old);
    }

    @Override
    public void close() throws IOException {
        delete(staging);
        Files.deleteIfExists(lockFile);
        lock.close();
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
