package org.colloquy;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows edits: tells when the files of a folder have changed and are at rest.
 *
 * <p>Events of the system are hints only: some are lost under load, new sub-folders send none until
 * they are watched, and editors save in many ways. So an event, or two seconds without one, only
 * leads to a look at all files. A change is told once two looks, {@link #REST} apart, are the same;
 * a file that was just emptied is given a little longer, for an editor that empties before it
 * writes.
 */
final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofMillis(30);
    private static final int LONGEST_UNREST = 20;
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path folder;
    private final Runnable changed;
    private final Consumer<String> failed;
    private final WatchService events;
    private final Set<Path> watched = new HashSet<>();
    private final Thread thread;
    private Snapshot seen;

    /**
     * Begins to follow.
     *
     * @param changed run in the follower's own thread after each change
     * @param failed told why edits cannot be followed; what is there then is told as a change
     * @throws IOException if the folder cannot be read
     */
    Follower(Path folder, Runnable changed, Consumer<String> failed) throws IOException {
        this.folder = folder.toRealPath();
        this.changed = changed;
        this.failed = failed;
        this.events = this.folder.getFileSystem().newWatchService();
        this.seen = Snapshot.of(this.folder);
        watch(seen);
        this.thread = new Thread(this::follow, "follower");
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                drain(events.poll(LOOK_ANYWAY.toMillis(), TimeUnit.MILLISECONDS));
                look();
            } catch (ClosedWatchServiceException closed) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException | WrongCall e) {
                lost(e);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                LOG.error("an edit could not be followed", e);
                failed.accept("the last edit could not be read; the log says why");
            }
        }
    }

    /** Nothing that was seen counts any more: when the folder is back, all of it is new. */
    private void lost(Exception why) {
        if (!seen.folders().isEmpty()) {
            LOG.warn("the folder cannot be read; trying again: {}", why.toString());
        }
        seen = Snapshot.ofNothing();
        watched.clear();
        failed.accept("the folder of the interviews cannot be read");
    }

    private static void drain(@Nullable WatchKey first) {
        if (first != null) {
            first.pollEvents();
            first.reset();
        }
    }

    private void look() throws IOException, InterruptedException {
        Snapshot now = Snapshot.of(folder);
        if (now.equals(seen)) {
            return;
        }
        now = atRest(now);
        watch(now);
        seen = now;
        changed.run();
    }

    private Snapshot atRest(Snapshot first) throws IOException, InterruptedException {
        Snapshot before = first;
        for (int i = 0; i < LONGEST_UNREST; i++) {
            Thread.sleep(REST.toMillis());
            Snapshot now = Snapshot.of(folder);
            if (now.equals(before) && !now.hasJustEmptied(seen)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private void watch(Snapshot snapshot) throws IOException {
        watched.retainAll(snapshot.folders());
        for (Path dir : snapshot.folders()) {
            if (watched.add(dir)) {
                dir.register(events, KINDS);
            }
        }
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        events.close();
    }
}
