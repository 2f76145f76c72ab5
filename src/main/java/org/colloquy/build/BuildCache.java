package org.colloquy.build;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.colloquy.build.thread.DaemonThread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Memory of what stages made of which input.
 *
 * <p>The aim is that an edit and a start after an earlier one are the same thing: every stage is
 * asked for its value, and nearly every value is found.
 *
 * <ol>
 *   <li>A value is found by its {@link ContentKey} alone: by the digest of everything that it was
 *       made of. So there is nothing to invalidate, and no stage knows of an earlier edition.
 *   <li>In memory a value stays as long as somebody uses it, which is at least as long as the
 *       edition it belongs to is shown.
 *   <li>A value of a stored stage is also written to disk, at once, by the thread that made it. A
 *       program that is stopped in the middle of a first reading finds at its next start what it
 *       had read.
 *   <li>What is found damaged on disk counts as not found, and is made and written again. A whole
 *       file that is damaged, or that another build of the program wrote, is begun anew. Where
 *       nothing can be written the cache works in memory alone.
 * </ol>
 *
 * <p>The hard case is memory: the texts of a large corpus do not fit into it together. Such a value
 * is handed out as a {@link #handle}, which lets go of it once it is on disk. A bounded share of
 * those that were used last is held, so that the pages of one interview do not fetch it each.
 *
 * <p>Rejected: to ask of each value whether it still holds, by comparing what it was made of with
 * what there is now. Every kind of value then needs a comparison of its own.
 */
public final class BuildCache implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BuildCache.class);

    /** Values that are written between two commits. */
    private static final int VALUES_PER_COMMIT = 64;

    /** Bound on how long closing waits for what is being written. */
    private static final int CLOSING_SECONDS = 5;

    /** Bound on the values held for handles, in bytes as they are on disk. */
    private static final long MAX_HELD_BYTES = 16L * 1024 * 1024;

    private final Cache<ContentKey<?>, Object> known = Caffeine.newBuilder().weakValues().build();
    private final Cache<ContentKey<?>, Held> held =
            Caffeine.newBuilder()
                    .maximumWeight(MAX_HELD_BYTES)
                    .weigher((ContentKey<?> key, Held value) -> value.size())
                    .executor(Runnable::run)
                    .build();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final AtomicInteger uncommitted = new AtomicInteger();
    private final AtomicBoolean isRefused = new AtomicBoolean();
    private final @Nullable DiskStore store;
    private final @Nullable ValueCodec codec;
    private final @Nullable ExecutorService writer;
    private boolean isClearing;
    private volatile boolean isCleared;

    /**
     * Value that a handle fetched last.
     *
     * @param size in bytes, as it is on disk
     */
    private record Held(Object value, int size) {}

    private BuildCache(@Nullable DiskStore store, @Nullable ValueCodec codec, boolean isWritten) {
        this.store = store;
        this.codec = codec;
        this.writer =
                store == null || !isWritten
                        ? null
                        : Executors.newSingleThreadExecutor(DaemonThread.named("build-cache"));
    }

    /** Creates a cache that ends with the program. */
    public static BuildCache inMemory() {
        return new BuildCache(null, null, false);
    }

    /**
     * Opens the cache that lies in a folder, or begins it there; one in memory where the folder
     * cannot be used.
     *
     * @param folder made if it is not there
     * @param program names the program, see {@link ProgramVersion}
     * @param codec the form of the values of stored stages
     */
    public static BuildCache in(Path folder, String program, ValueCodec codec) {
        return in(folder, program, codec, () -> {});
    }

    /**
     * Opens the cache that lies in a folder, or begins it there; one in memory where the folder
     * cannot be used, or another program has it.
     *
     * @param folder made if it is not there
     * @param program names the program, see {@link ProgramVersion}
     * @param codec the form of the values of stored stages
     * @param taken told if another program has it
     */
    public static BuildCache in(Path folder, String program, ValueCodec codec, Runnable taken) {
        try {
            return new BuildCache(DiskStore.open(folder, program), codec, true);
        } catch (CacheTakenException e) {
            taken.run();
            return inMemory();
        } catch (IOException e) {
            LOG.warn("what is read is not kept until the next start: {}", e.getMessage());
            return inMemory();
        }
    }

    /**
     * Gives the room of what was removed from the cache in a folder back to the disk. Nobody may
     * have it open.
     *
     * @param program names the program that wrote it
     * @throws IOException if there is none, or it cannot be written
     */
    public static void pack(Path folder, String program) throws IOException {
        DiskStore.pack(folder, program);
    }

    /**
     * Opens the cache that lies in a folder to read it. Nothing is written there; what is not found
     * is made, and remembered in memory.
     *
     * @param program names the program that wrote it
     * @param codec the form of the values of stored stages
     * @throws IOException if there is none that can be read
     */
    public static BuildCache reading(Path folder, String program, ValueCodec codec)
            throws IOException {
        return new BuildCache(DiskStore.reading(folder, program), codec, false);
    }

    /**
     * Returns the value of a key, which is made now if it is not known.
     *
     * @param make makes it of what the key names, and of nothing else; called by the same thread,
     *     at times by two at once
     */
    public <V> V get(ContentKey<V> key, Supplier<V> make) {
        return find(key).orElseGet(() -> put(key, make.get()));
    }

    /** Returns the value of a key if it is known. */
    public <V> Optional<V> find(ContentKey<V> key) {
        return find(key, false);
    }

    private <V> Optional<V> find(ContentKey<V> key, boolean isHeld) {
        use(key);
        Object value = known.getIfPresent(key);
        return value == null ? read(key, isHeld) : Optional.of(key.stage().type().cast(value));
    }

    /** Returns whether the values of stored stages outlive the program. */
    public boolean isOnDisk() {
        return store != null;
    }

    /** Makes sure, before long, that what was written so far is found at the next start. */
    public void commit() {
        if (store != null) {
            later(store::commit);
        }
    }

    /** Remembers the value of a key and returns it. */
    public <V> V put(ContentKey<V> key, V value) {
        write(key, value, false);
        return value;
    }

    /**
     * Returns a handle on the value of a key, which is at hand only while somebody uses it.
     *
     * @param make makes it again where it is not kept, or damaged where it is
     */
    public <V> Supplier<V> handle(ContentKey<V> key, Supplier<V> make) {
        use(key);
        return () ->
                find(key, true)
                        .orElseGet(
                                () -> {
                                    V value = make.get();
                                    write(key, value, true);
                                    return value;
                                });
    }

    /**
     * Returns a handle on a value that has just been made. Where it can be written to disk the
     * handle lets go of it; else it holds on to it.
     *
     * @param make makes it again where it is damaged
     */
    public <V> Supplier<V> handle(ContentKey<V> key, V value, Supplier<V> make) {
        return write(key, value, true) ? handle(key, make) : () -> value;
    }

    private void use(ContentKey<?> key) {
        if (writer != null && key.stage().isStored() && !isCleared) {
            used.add(key.toString());
        }
    }

    private <V> Optional<V> read(ContentKey<V> key, boolean isHeld) {
        if (store == null || codec == null || isRefused.get() || !key.stage().isStored()) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = store.get(key);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            V value = codec.read(bytes.get(), key.stage().type());
            known.put(key, value);
            if (isHeld) {
                held.put(key, new Held(value, bytes.get().length));
            }
            return Optional.of(value);
        } catch (IOException e) {
            LOG.warn("a value of the cache is damaged and is made anew ({})", key.stage().name());
            return Optional.empty();
        }
    }

    /** Remembers a value and returns whether it is on disk. */
    private boolean write(ContentKey<?> key, Object value, boolean isHeld) {
        use(key);
        known.put(key, value);
        boolean isStored = key.stage().isStored() && !isRefused.get();
        if (store == null || writer == null || codec == null || !isStored) {
            return false;
        }
        try {
            byte[] bytes = codec.write(value);
            store.put(key, bytes);
            if (isHeld) {
                held.put(key, new Held(value, bytes.length));
            }
            if (uncommitted.incrementAndGet() % VALUES_PER_COMMIT == 0) {
                later(store::commit);
            }
            return true;
        } catch (IOException e) {
            refuse(e);
            return false;
        }
    }

    /**
     * Notes that a whole edition has been built. What was written so far is made sure of; after the
     * first one, values on disk that it had no use for are removed where they are many, but not
     * those of stages that it does without: an export has others than a server. Neither is waited
     * for.
     */
    public synchronized void endBuild() {
        if (store == null || writer == null) {
            return;
        }
        if (isClearing) {
            later(store::commit);
            return;
        }
        isClearing = true;
        later(
                () -> {
                    Map<String, Long> stages =
                            used.stream().collect(groupingBy(ContentKey::stage, counting()));
                    store.removeIf(stages, name -> !used.contains(name));
                    isCleared = true;
                    used.clear();
                });
    }

    /** Goes on in memory alone, since a store that could not be written is closed. */
    private void refuse(IOException e) {
        if (isRefused.compareAndSet(false, true)) {
            LOG.warn("what was read could not be kept: {}", e.getMessage());
        }
    }

    /** Action on the disk, which may fail. */
    private interface DiskAction {
        void run() throws IOException;
    }

    private void later(DiskAction action) {
        if (writer == null) {
            return;
        }
        try {
            writer.execute(
                    () -> {
                        try {
                            action.run();
                        } catch (IOException e) {
                            refuse(e);
                        }
                    });
        } catch (RejectedExecutionException e) {
            LOG.debug("the cache is closed already", e);
        }
    }

    /** Makes sure of what was written, and lets go of the folder. */
    @Override
    public synchronized void close() {
        if (store == null) {
            return;
        }
        if (writer != null) {
            end(writer);
        }
        store.close();
    }

    private static void end(ExecutorService writer) {
        writer.shutdown();
        try {
            // An interrupt in the middle of an action would close the file under it.
            if (!writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.debug("the cache is closed while it is being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
