package org.colloquy.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.colloquy.build.output.FolderException;
import org.colloquy.build.output.FolderLock;
import org.colloquy.build.output.OutputFolder;
import org.jspecify.annotations.Nullable;

/**
 * Folder that becomes an export. From when it is opened until it is closed no other command writes
 * it, so that what was found in it holds while the interviews are read.
 */
public final class ExportFolder implements AutoCloseable {
    private final OutputFolder target;
    private final FolderLock lock;
    private final ExportInventory before;
    private final @Nullable Path memory;

    /** Many thousand lines, which nobody needs before the interviews are read. */
    private final CompletableFuture<Optional<ExportMemory>> known;

    private ExportFolder(
            OutputFolder target, FolderLock lock, ExportInventory before, @Nullable Path memory) {
        this.target = target;
        this.lock = lock;
        this.before = before;
        this.memory = memory;
        this.known =
                memory == null
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : CompletableFuture.supplyAsync(() -> ExportMemory.read(memory));
    }

    /**
     * Opens a folder for an export. What an interrupted one has left is put right first.
     *
     * @param corpus the folder that the site is read from
     * @param memories folder of what is remembered of exports of this corpus; null where all files
     *     are to be made
     * @throws ExportException if the folder cannot become an export, or another one writes it
     */
    public static ExportFolder open(Path to, Path corpus, @Nullable Path memories) {
        try {
            OutputFolder target = OutputFolder.of(to, corpus, "exported files");
            FolderLock lock =
                    FolderLock.of(target)
                            .orElseThrow(
                                    () ->
                                            new ExportException(
                                                    "another export is writing \"" + to + "\""));
            return opened(target, lock, memories);
        } catch (FolderException e) {
            throw new ExportException(e.getMessage());
        } catch (IOException e) {
            throw ExportException.because("\"" + to + "\" cannot be written", e);
        }
    }

    private static ExportFolder opened(
            OutputFolder target, FolderLock lock, @Nullable Path memories) throws IOException {
        boolean isOpen = false;
        try {
            target.restore();
            FileMoves.finish(target);
            ExportFolder folder =
                    new ExportFolder(
                            target,
                            lock,
                            read(target),
                            memories == null ? null : ExportMemory.place(memories, target));
            isOpen = true;
            return folder;
        } finally {
            if (!isOpen) {
                lock.close();
            }
        }
    }

    private static ExportInventory read(OutputFolder target) {
        try {
            return ExportInventory.read(target.folder());
        } catch (IOException e) {
            throw ExportException.because("\"" + target.given() + "\" cannot be read", e);
        }
    }

    /** Returns where the export goes. */
    OutputFolder target() {
        return target;
    }

    /** Returns what was in the folder when it was opened. */
    ExportInventory before() {
        return before;
    }

    /** Returns where it is remembered how an export was made; null where all files are made. */
    @Nullable Path memory() {
        return memory;
    }

    /** Returns how the export in the folder was made; empty where that is not known. */
    Optional<ExportMemory> known() {
        return known.join().filter(found -> found.mark().equals(before.mark()));
    }

    /** Lets others write the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw ExportException.because("\"" + target.given() + "\" cannot be written", e);
        }
    }
}
