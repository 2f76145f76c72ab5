package org.colloquy.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.colloquy.build.thread.DaemonThread;
import org.colloquy.console.UsageException;
import org.colloquy.reader.source.FileAttributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows edits: tells when the files of a folder have changed and are at rest.
 *
 * <p>The folder may be a link, or lie behind one, that comes to lead elsewhere: then all files are
 * others.
 *
 * <p>Events of the system name files that may have changed, and only those are looked at. But some
 * events are lost under load, new sub-folders send none until they are watched, network folders
 * send none at all, and editors save in many ways. So whenever a folder comes or goes, the system
 * says that it lost count, or no event has come for a while, all files are looked at. A change is
 * told once two looks, {@link #REST} apart, are the same; a file that was just emptied is given a
 * little longer, for an editor that empties before it writes.
 */
public final class FolderWatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatcher.class);
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofMillis(30);
    private static final int LONGEST_UNREST = 20;

    /** Looking at all files in vain may take one part in so many of the time. */
    private static final int SELDOM = 40;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path given;
    private final Consumer<Optional<List<String>>> changed;
    private final Consumer<String> failed;
    private final WatchService events;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private final Thread thread;

    /** Path of the folder, links followed. */
    private Path folder;

    private FolderSnapshot seen;
    private final Duration lookAnyway;
    private Duration pause;
    private boolean isLost;

    /**
     * Begins to follow.
     *
     * @param changed called in the follower's own thread after each change, with the files that
     *     changed, relative to the folder; with nothing where any may have
     * @param failed told why edits cannot be followed; what is there then is told as a change
     * @throws IOException if the folder cannot be read
     */
    public FolderWatcher(
            Path folder, Consumer<Optional<List<String>>> changed, Consumer<String> failed)
            throws IOException {
        this(folder, changed, failed, LOOK_ANYWAY);
    }

    /**
     * Begins to follow.
     *
     * @param lookAnyway the least time after which all files are looked at where no event has come
     * @throws IOException if the folder cannot be read
     */
    FolderWatcher(
            Path folder,
            Consumer<Optional<List<String>>> changed,
            Consumer<String> failed,
            Duration lookAnyway)
            throws IOException {
        this.lookAnyway = lookAnyway;
        this.pause = lookAnyway;
        this.given = folder;
        this.folder = folder.toRealPath();
        this.changed = changed;
        this.failed = failed;
        this.events = this.folder.getFileSystem().newWatchService();
        this.seen = FolderSnapshot.of(this.folder);
        watch(seen);
        this.thread = DaemonThread.of("follower", this::follow);
    }

    public void start() {
        thread.start();
    }

    private void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                WatchKey first = events.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
                ChangeHints hints = new ChangeHints();
                hints.add(first);
                if (first == null || hasMoved() || !isFollowed(hints)) {
                    look();
                }
            } catch (ClosedWatchServiceException closed) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException | UsageException e) {
                lost(e);
            } catch (Throwable e) {
                // Also an error, such as a class that is gone: nobody else would follow edits.
                failed.accept("the last edit could not be read; the log says why");
                LOG.error("an edit could not be followed", e);
            }
        }
    }

    private boolean hasMoved() throws IOException {
        return !given.toRealPath().equals(folder);
    }

    /** Nothing that was seen counts any more: when the folder is back, all of it is new. */
    private void lost(Exception why) {
        if (!isLost) {
            LOG.warn(
                    "the interviews cannot be read, and the last are shown; trying again: {}",
                    why.toString());
        }
        isLost = true;
        seen = FolderSnapshot.ofNothing();
        watched.clear();
        failed.accept("the folder of the interviews cannot be read, or has none any more");
    }

    /** The files that events name. */
    private final class ChangeHints {
        private final Set<Path> files = new HashSet<>();
        private boolean areAll = true;

        void add(@Nullable WatchKey first) {
            for (WatchKey key = first; key != null; key = events.poll()) {
                for (WatchEvent<?> event : key.pollEvents()) {
                    add((Path) key.watchable(), event);
                }
                if (!key.reset()) {
                    // The folder is gone; one of the same name would have to be watched anew.
                    watched.remove((Path) key.watchable());
                    areAll = false;
                }
            }
        }

        private void add(Path dir, WatchEvent<?> event) {
            if (!watched.containsKey(dir)) {
                // Told of a folder that has not counted since.
                return;
            }
            if (event.context() instanceof Path name) {
                Path file = dir.resolve(name);
                areAll &= !seen.folders().contains(file) && !Files.isDirectory(file);
                files.add(file);
            } else {
                areAll = false;
            }
        }
    }

    /** Follows what events name; false if that may not be all. */
    private boolean isFollowed(ChangeHints hints) throws InterruptedException {
        Map<Path, Optional<FileAttributes>> before = FolderSnapshot.looks(hints.files);
        for (int i = 0; i < LONGEST_UNREST && hints.areAll; i++) {
            Thread.sleep(REST.toMillis());
            hints.add(events.poll());
            Map<Path, Optional<FileAttributes>> now = FolderSnapshot.looks(hints.files);
            if (now.equals(before) && !seen.hasEmptied(now)) {
                break;
            }
            before = now;
        }
        if (hints.areAll) {
            List<String> files = seen.update(before).stream().map(this::name).toList();
            if (!files.isEmpty()) {
                changed.accept(Optional.of(files));
            }
        }
        return hints.areAll;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void look() throws IOException, InterruptedException {
        long start = System.nanoTime();
        folder = given.toRealPath();
        FolderSnapshot now = FolderSnapshot.of(folder);
        Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(SELDOM);
        pause = took.compareTo(lookAnyway) < 0 ? lookAnyway : took;
        if (now.equals(seen)) {
            return;
        }
        now = atRest(now);
        watch(now);
        seen = now;
        changed.accept(Optional.empty());
        isLost = false;
    }

    private FolderSnapshot atRest(FolderSnapshot first) throws IOException, InterruptedException {
        FolderSnapshot before = first;
        for (int i = 0; i < LONGEST_UNREST; i++) {
            Thread.sleep(REST.toMillis());
            FolderSnapshot now = FolderSnapshot.of(folder);
            if (now.equals(before) && !now.hasJustEmptied(seen)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private void watch(FolderSnapshot snapshot) throws IOException {
        watched.entrySet()
                .removeIf(
                        entry -> {
                            boolean isGone = !snapshot.folders().contains(entry.getKey());
                            if (isGone) {
                                entry.getValue().cancel();
                            }
                            return isGone;
                        });
        for (Path dir : snapshot.folders()) {
            if (!watched.containsKey(dir)) {
                watched.put(dir, dir.register(events, KINDS));
            }
        }
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        events.close();
    }
}
