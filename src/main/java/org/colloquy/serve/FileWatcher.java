package org.colloquy.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.build.thread.DaemonThread;
import org.colloquy.reader.source.FileAttributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watcher of single files. Their folders may hold anything, so it looks at the files alone, every
 * second. A change is told once two looks are the same.
 */
public final class FileWatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileWatcher.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Path> files;
    private final Runnable changed;
    private final Consumer<String> failed;
    private final Thread thread;
    private Map<Path, Optional<FileAttributes>> told;
    private Map<Path, Optional<FileAttributes>> seen;

    /**
     * Creates a watcher that does not look yet; what is changed from now on is told.
     *
     * @param files or links to them
     * @param changed called after each change of any of them, in the watcher's own thread
     * @param failed told why a change could not be followed
     */
    public FileWatcher(Collection<Path> files, Runnable changed, Consumer<String> failed) {
        this.files = List.copyOf(files);
        this.changed = changed;
        this.failed = failed;
        this.told = looks();
        this.seen = told;
        this.thread = DaemonThread.repeating("file-watcher", PAUSE, this::look);
    }

    /** Looks at the files in a thread that does not keep the program alive. */
    public void start() {
        if (!files.isEmpty()) {
            thread.start();
        }
    }

    /** Looks no more; a change that is being told may still be told to its end. */
    @Override
    public void close() {
        thread.interrupt();
    }

    /** Looks at the files once. */
    void look() {
        Map<Path, Optional<FileAttributes>> now = looks();
        boolean rests = now.equals(seen);
        seen = now;
        if (!rests || now.equals(told)) {
            return;
        }
        told = now;
        try {
            changed.run();
        } catch (Throwable e) {
            // Also an error, such as a class that is gone: nobody else would follow edits.
            failed.accept("the last edit could not be read; the log says why");
            LOG.error("an edit could not be followed", e);
        }
    }

    private Map<Path, Optional<FileAttributes>> looks() {
        return FolderSnapshot.looks(files.stream().map(FileWatcher::behindLinks).toList());
    }

    private static Path behindLinks(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file;
        }
    }
}
