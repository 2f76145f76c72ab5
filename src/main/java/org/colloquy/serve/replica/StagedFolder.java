package org.colloquy.serve.replica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.build.output.FolderException;
import org.colloquy.build.output.FolderLock;
import org.colloquy.build.output.FolderTree;
import org.colloquy.build.output.OutputFolder;
import org.colloquy.console.UsageException;

/**
 * Folder of a build while it is made: hidden, beside the one that it is to become, whose place it
 * takes when it is whole. One that was left in the middle is removed by the next.
 */
final class StagedFolder implements AutoCloseable {
    private final OutputFolder target;
    private final FolderLock lock;
    private final Path staging;

    private StagedFolder(OutputFolder target, FolderLock lock) {
        this.target = target;
        this.lock = lock;
        this.staging = target.beside("new");
    }

    /**
     * Returns the folder, which nobody else makes as long as this is open.
     *
     * @param given what it is to become: a build, or an empty folder, or nothing yet
     * @param corpus the folder that is read; neither may lie in the other
     * @throws UsageException if it cannot become that
     */
    static StagedFolder of(Path given, Path corpus) throws IOException {
        OutputFolder target = target(given, corpus);
        FolderLock lock =
                FolderLock.of(target)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "--to: \"" + given + "\" is being built already"));
        return new StagedFolder(target, lock);
    }

    /**
     * Makes sure, before anything is read, that a folder can become a build.
     *
     * @throws UsageException if it cannot
     */
    static void check(Path given, Path corpus) throws IOException {
        target(given, corpus);
    }

    private static OutputFolder target(Path given, Path corpus) throws IOException {
        try {
            OutputFolder target = OutputFolder.of(given, corpus, "files of the build");
            requireOwn(target);
            return target;
        } catch (FolderException e) {
            throw new UsageException("--to: " + e.getMessage());
        }
    }

    /** Refuses a folder with files that no build wrote: they are not ours to replace. */
    private static void requireOwn(OutputFolder target) throws IOException {
        if (!Files.exists(target.folder(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<String> names = names(target.folder());
        boolean isOwn =
                BuildManifest.isIn(target.folder())
                        && names.stream()
                                .allMatch(
                                        name ->
                                                name.equals(BuildManifest.FILE)
                                                        || BuildFolder.EDITION.equals(name + "/"));
        if (!names.isEmpty() && !isOwn) {
            throw new UsageException(
                    "--to: \"%s\" has files that no build wrote (%s): name another folder"
                            .formatted(target.given(), names.get(0)));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
        }
    }

    /** Begins it anew: what an interrupted build left is removed. */
    BuildFolder begin() throws IOException {
        target.restore();
        FolderTree.delete(staging);
        Files.createDirectories(staging.resolve(BuildFolder.EDITION));
        return new BuildFolder(staging);
    }

    /**
     * Takes the place of what it is to become.
     *
     * @throws UsageException if that cannot be replaced as a whole
     */
    void takePlace() throws IOException {
        try {
            target.replace(staging);
        } catch (FolderException e) {
            throw new UsageException("--to: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        FolderTree.delete(staging);
        lock.close();
    }
}
