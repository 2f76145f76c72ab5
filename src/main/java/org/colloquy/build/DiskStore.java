package org.colloquy.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * File in which values lie by their stage and digest. One program at a time has it; what is found
 * damaged, or was written by another build of the program, is begun anew. Whatever goes wrong with
 * it is an {@link IOException}.
 */
final class DiskStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiskStore.class);
    private static final String FILE = "build";
    private static final String STAGE = "stage.";
    private static final String ABOUT = "about";
    private static final String PROGRAM = "program";

    /** MVStore's own cache of pages; values themselves are remembered by {@link BuildCache}. */
    private static final int PAGE_CACHE_MEGABYTES = 4;

    /** Values that are copied between two commits. */
    private static final int VALUES_PER_COMMIT = 1000;

    /** Bound on how long one clearing out gives room back to the disk. */
    private static final int COMPACTING_MILLISECONDS = 500;

    /** Percentage of the file below which so little is in use that room is given back. */
    private static final int LOW_FILL = 75;

    /** Factor by which what is not in use has to be less than the whole to stay. */
    private static final int LITTLE = 10;

    private static final StoredText TEXT = new StoredText();
    private static final StoredBytes BYTES = new StoredBytes();

    private final MVStore file;
    private final MVMap<String, String> about;
    private final Map<String, MVMap<String, byte[]>> stages = new ConcurrentHashMap<>();

    private DiskStore(MVStore file) {
        this.file = file;
        this.about =
                file.openMap(
                        ABOUT, new MVMap.Builder<String, String>().keyType(TEXT).valueType(TEXT));
    }

    /**
     * Opens the file in a folder, which is made if it is not there.
     *
     * @param program names the program: what another one wrote is thrown away
     * @throws IOException if another process has the file, or it cannot be written
     */
    static DiskStore open(Path folder, String program) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve(FILE);
        DiskStore found = existing(path, program);
        if (found != null) {
            return found;
        }
        Files.deleteIfExists(path);
        DiskStore empty = attempt(() -> new DiskStore(opened(path)));
        run(() -> empty.about.put(PROGRAM, program));
        return empty;
    }

    /**
     * Opens the file in a folder to read it: it is not written to, and any number of programs may
     * read it at once.
     *
     * @param program names the program that wrote it
     * @throws IOException if there is none, it is damaged, or another program wrote it
     */
    static DiskStore reading(Path folder, String program) throws IOException {
        Path path = folder.resolve(FILE);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        MVStore file = attempt(() -> opened(builder(path).readOnly()));
        try {
            if (file.hasMap(ABOUT)) {
                DiskStore store = new DiskStore(file);
                if (program.equals(store.about.get(PROGRAM))) {
                    return store;
                }
            }
        } catch (RuntimeException | AssertionError damaged) {
            file.closeImmediately();
            throw new IOException(damaged.toString(), damaged);
        }
        file.closeImmediately();
        throw new IOException("another program wrote it");
    }

    /**
     * Writes the file in a folder anew, without the gaps that removed and rewritten values leave.
     *
     * @param program names the program that wrote it
     */
    static void pack(Path folder, String program) throws IOException {
        Path path = folder.resolve(FILE);
        Path packed = folder.resolve(FILE + ".packed");
        Files.deleteIfExists(packed);
        try (DiskStore from = reading(folder, program);
                DiskStore to = attempt(() -> new DiskStore(opened(packed)))) {
            run(() -> to.about.put(PROGRAM, program));
            for (String map : attempt(from.file::getMapNames)) {
                if (map.startsWith(STAGE)) {
                    from.copy(map.substring(STAGE.length()), to);
                }
            }
        }
        Files.move(packed, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private void copy(String stage, DiskStore to) throws IOException {
        MVMap<String, byte[]> target = to.values(stage);
        Cursor<String, byte[]> values = attempt(() -> values(stage).cursor(null));
        int copied = 0;
        while (attempt(values::hasNext)) {
            String digest = attempt(values::next);
            run(() -> target.append(digest, values.getValue()));
            copied++;
            if (copied % VALUES_PER_COMMIT == 0) {
                to.commit();
            }
        }
        to.commit();
    }

    private static @Nullable DiskStore existing(Path path, String program) throws IOException {
        MVStore file = null;
        try {
            file = opened(path);
            DiskStore store = new DiskStore(file);
            if (program.equals(store.about.get(PROGRAM))) {
                return store;
            }
        } catch (RuntimeException | AssertionError e) {
            // MVStore asserts of a file what a damaged one need not hold.
            if (isLocked(e)) {
                throw new CacheTakenException(e);
            }
            LOG.warn("the cache is damaged and is made anew");
        }
        if (file != null) {
            file.closeImmediately();
        }
        return null;
    }

    private static MVStore opened(Path path) {
        return opened(builder(path));
    }

    /** MVStore's own tables are read by whatever length a damaged one says. */
    private static MVStore opened(MVStore.Builder builder) {
        try {
            return builder.open();
        } catch (OutOfMemoryError e) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, e.toString());
        }
    }

    private static MVStore.Builder builder(Path path) {
        return new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .cacheSize(PAGE_CACHE_MEGABYTES);
    }

    private static boolean isLocked(Throwable e) {
        return e instanceof MVStoreException known
                && known.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
    }

    /** MVStore throws exceptions of several kinds where its file is damaged or not writable. */
    private static <T> T attempt(Callable<T> action) throws IOException {
        try {
            return action.call();
        } catch (Exception | AssertionError e) {
            throw new IOException(e.toString(), e);
        }
    }

    private static void run(Runnable action) throws IOException {
        attempt(Executors.callable(action));
    }

    private MVMap<String, byte[]> values(String stage) {
        return stages.computeIfAbsent(
                stage,
                name ->
                        file.openMap(
                                map(name),
                                new MVMap.Builder<String, byte[]>()
                                        .keyType(TEXT)
                                        .valueType(BYTES)));
    }

    private static String map(String stage) {
        return STAGE + stage;
    }

    /** Returns the bytes of a value; empty if there are none. */
    Optional<byte[]> get(ContentKey<?> key) throws IOException {
        if (file.isReadOnly() && !attempt(() -> file.hasMap(map(key.stage().name())))) {
            return Optional.empty();
        }
        return attempt(() -> Optional.ofNullable(values(key.stage().name()).get(key.digest())));
    }

    /** Puts the bytes of a value in; they are sure to stay after {@link #commit}. */
    void put(ContentKey<?> key, byte[] bytes) throws IOException {
        run(() -> values(key.stage().name()).put(key.digest(), bytes));
    }

    /** Makes sure that everything that was put in is there at the next start. */
    void commit() throws IOException {
        run(file::commit);
    }

    /**
     * Removes values of stages of which at least a tenth is not in use, and gives their room back
     * to the disk where it is much. To look through a stage means to read all of it.
     *
     * @param used how many values of each stage are in use; none of another stage is removed
     * @param unused tells of a stage's name and a digest, with a space in between, whether the
     *     value goes
     */
    void removeIf(Map<String, Long> used, Predicate<String> unused) throws IOException {
        boolean isRemoved = false;
        for (String map : attempt(file::getMapNames)) {
            String stage = map.startsWith(STAGE) ? map.substring(STAGE.length()) : "";
            if (used.containsKey(stage) && hasMuchBeside(stage, used.get(stage))) {
                removeIf(stage, unused);
                isRemoved = true;
            }
        }
        commit();
        if (isRemoved && attempt(() -> file.getFileStore().getChunksFillRate()) < LOW_FILL) {
            run(() -> file.compactFile(COMPACTING_MILLISECONDS));
        }
    }

    /** Tells whether a tenth of the values of a stage, or more, are others than those in use. */
    private boolean hasMuchBeside(String stage, long used) throws IOException {
        long all = attempt(() -> values(stage).sizeAsLong());
        return all > used && (all - used) * LITTLE >= all;
    }

    private void removeIf(String stage, Predicate<String> unused) throws IOException {
        MVMap<String, byte[]> values = attempt(() -> values(stage));
        List<String> gone = new ArrayList<>();
        run(
                () ->
                        values.keyIterator(null)
                                .forEachRemaining(
                                        digest -> {
                                            if (unused.test(stage + " " + digest)) {
                                                gone.add(digest);
                                            }
                                        }));
        for (String digest : gone) {
            run(() -> values.remove(digest));
        }
    }

    @Override
    public void close() {
        try {
            file.close(0);
        } catch (RuntimeException | AssertionError damaged) {
            file.closeImmediately();
        }
    }
}
