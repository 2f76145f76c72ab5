package org.colloquy.build.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.colloquy.build.output.FolderTree;
import org.jspecify.annotations.Nullable;

/**
 * Folder for a while in which another program works, one run after the other. When this program
 * ends, by a signal too, the run is ended first and the folder is removed then.
 */
public final class ProcessWorkshop implements AutoCloseable {
    /** Time in which a run may end by itself when it is asked to, before it is killed. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Thread hook = new Thread(this::end, "process-workshop-end");
    private @Nullable Path folder;
    private @Nullable Process running;
    private boolean isClosed;

    private ProcessWorkshop() {}

    /**
     * Opens a workshop in the system's folder for temporary files.
     *
     * @param prefix how the name of its folder begins
     * @throws InterruptedException if the program is ending
     */
    public static ProcessWorkshop open(String prefix) throws IOException, InterruptedException {
        return open(() -> Files.createTempDirectory(prefix));
    }

    /**
     * Opens a workshop in a folder. Nobody but the owner can look into it.
     *
     * @param prefix how the name of its folder begins
     * @throws InterruptedException if the program is ending
     */
    public static ProcessWorkshop openIn(Path parent, String prefix)
            throws IOException, InterruptedException {
        return open(() -> Files.createTempDirectory(parent, prefix));
    }

    private interface FolderMaker {
        Path make() throws IOException;
    }

    private static ProcessWorkshop open(FolderMaker maker)
            throws IOException, InterruptedException {
        ProcessWorkshop workshop = new ProcessWorkshop();
        try {
            Runtime.getRuntime().addShutdownHook(workshop.hook);
        } catch (IllegalStateException e) {
            throw ending();
        }
        try {
            workshop.make(maker);
        } catch (IOException | InterruptedException | RuntimeException e) {
            workshop.close();
            throw e;
        }
        return workshop;
    }

    private synchronized void make(FolderMaker maker) throws IOException, InterruptedException {
        if (isClosed) {
            throw ending();
        }
        folder = maker.make();
    }

    private static InterruptedException ending() {
        return new InterruptedException("the program is ending");
    }

    /** Returns the folder, which is there until this is closed or the program ends. */
    public synchronized Path folder() {
        return Objects.requireNonNull(folder, "it was made when this was opened");
    }

    /**
     * Runs a program, with nothing to read, until it ends or patience does.
     *
     * @param patience after which it is ended, with all that it started itself
     * @return its exit status; empty if patience ended first
     * @throws InterruptedException if this thread was interrupted, or the program is ending
     */
    public OptionalInt run(ProcessBuilder program, Duration patience)
            throws IOException, InterruptedException {
        Process process = start(program);
        try {
            process.getOutputStream().close();
            boolean isDone = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            return isDone ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
        } finally {
            end(process);
            finish();
        }
    }

    private synchronized Process start(ProcessBuilder program)
            throws IOException, InterruptedException {
        if (isClosed) {
            throw ending();
        }
        Process process = program.start();
        running = process;
        return process;
    }

    private synchronized void finish() throws InterruptedException {
        running = null;
        if (isClosed) {
            throw ending();
        }
    }

    /** Ends what runs, and removes the folder. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook finds nothing more to do.
        }
    }

    private synchronized void end() {
        isClosed = true;
        if (running != null) {
            end(running);
        }
        if (folder != null) {
            remove(folder);
        }
    }

    /** Removes what a program left; what it still writes stays to the system. */
    private static void remove(Path folder) {
        try {
            FolderTree.delete(folder);
        } catch (IOException e) {
            // Whoever cleans the place where it lies will find it.
        }
    }

    private static void end(Process process) {
        if (!process.isAlive()) {
            return;
        }
        List<ProcessHandle> all =
                Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        if (!haveEnded(all)) {
            all.forEach(ProcessHandle::destroyForcibly);
            haveEnded(all);
        }
    }

    /** Returns whether all end within {@link #GRACE}. */
    private static boolean haveEnded(List<ProcessHandle> all) {
        CompletableFuture<?>[] ends =
                all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
