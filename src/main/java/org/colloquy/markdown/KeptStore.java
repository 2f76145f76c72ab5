package org.colloquy.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file in which readings are kept. One program at a time has it; what is found damaged, or of
 * another program, is made anew. Whatever goes wrong with it is an {@link IOException}.
 */
final class KeptStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptStore.class);
    private static final String FILE = "readings";
    private static final String PROGRAM = "program";
    private static final String SHARED = "shared";

    /** Of pages of the file, in MB; the texts themselves are remembered elsewhere. */
    private static final int PAGES_REMEMBERED = 4;

    /** Room of what is kept no more is given back for so long at a time. */
    private static final int MILLISECONDS_OF_TIDYING = 500;

    private final MVStore file;
    private final MVMap<String, String> about;
    private final MVMap<String, byte[]> heads;
    private final MVMap<String, byte[]> values;
    private final MVMap<Long, byte[]> texts;
    private final AtomicLong last;

    private KeptStore(MVStore file) {
        this.file = file;
        this.about = map("about", StringDataType.INSTANCE, StringDataType.INSTANCE);
        this.heads = map("heads", StringDataType.INSTANCE, ByteArrayDataType.INSTANCE);
        this.values = map("values", StringDataType.INSTANCE, ByteArrayDataType.INSTANCE);
        this.texts = map("texts", LongDataType.INSTANCE, ByteArrayDataType.INSTANCE);
        Long known = texts.lastKey();
        this.last = new AtomicLong(known == null ? 0 : known);
    }

    private <K, V> MVMap<K, V> map(String name, DataType<K> keys, DataType<V> values) {
        return file.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
    }

    /**
     * Opens the file in a folder, which is made if it is not there.
     *
     * @param program names the program: what another one kept is thrown away
     * @throws IOException if another program has it, or it cannot be written
     */
    static KeptStore open(Path folder, String program) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve(FILE);
        KeptStore found = existing(path, program);
        if (found != null) {
            return found;
        }
        Files.deleteIfExists(path);
        KeptStore empty = tried(() -> new KeptStore(opened(path)));
        done(() -> empty.about.put(PROGRAM, program));
        return empty;
    }

    private static @Nullable KeptStore existing(Path path, String program) throws IOException {
        MVStore file = null;
        try {
            file = opened(path);
            KeptStore store = new KeptStore(file);
            if (program.equals(store.about.get(PROGRAM))) {
                return store;
            }
        } catch (RuntimeException e) {
            if (isLocked(e)) {
                throw new IOException("another program has it", e);
            }
            LOG.warn("what was kept of earlier readings is damaged and is made anew");
        }
        if (file != null) {
            file.closeImmediately();
        }
        return null;
    }

    private static MVStore opened(Path path) {
        return new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .cacheSize(PAGES_REMEMBERED)
                .open();
    }

    private static boolean isLocked(RuntimeException e) {
        return e instanceof MVStoreException known
                && known.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
    }

    /**
     * The store throws exceptions of several kinds where its file is damaged or cannot be written.
     */
    private static <T> T tried(Callable<T> action) throws IOException {
        try {
            return action.call();
        } catch (Exception e) {
            throw new IOException(e.toString(), e);
        }
    }

    private static void done(Runnable action) throws IOException {
        tried(Executors.callable(action));
    }

    /** What is kept of the reading of a file, but its text. */
    Optional<byte[]> head(String name) throws IOException {
        return tried(() -> Optional.ofNullable(heads.get(name)));
    }

    /** A value of which there is one. */
    Optional<byte[]> value(String name) throws IOException {
        return tried(() -> Optional.ofNullable(values.get(name)));
    }

    /** Keeps a value of which there is one. */
    void putValue(String name, byte[] bytes) throws IOException {
        done(() -> values.put(name, bytes));
    }

    /** A text. */
    Optional<byte[]> text(long number) throws IOException {
        return tried(() -> Optional.ofNullable(texts.get(number)));
    }

    /** Whether all was read with settings, terms and people of this name. */
    boolean isReadWith(String shared) throws IOException {
        return tried(() -> shared.equals(about.get(SHARED)));
    }

    /** Begins to keep what was read with others: until that has ended nothing counts. */
    void begin(String shared) throws IOException {
        if (!isReadWith(shared)) {
            done(() -> about.remove(SHARED));
        }
    }

    /** Keeps the reading of a file under a number that no text had before. */
    void put(String name, byte[] head, long number, byte[] text) throws IOException {
        done(() -> texts.put(number, text));
        done(() -> heads.put(name, head));
    }

    /** A number that no text has. */
    long next() {
        return last.incrementAndGet();
    }

    /** Makes sure of what was put. */
    void commit() throws IOException {
        done(file::commit);
    }

    /**
     * Ends to keep.
     *
     * @param names the files of which something is to be kept
     * @return those of which nothing is kept any more
     */
    Set<String> end(String shared, Collection<String> names) throws IOException {
        Set<String> gone = new HashSet<>(tried(heads::keyList));
        gone.removeAll(names);
        for (String name : gone) {
            done(() -> heads.remove(name));
        }
        if (!isReadWith(shared)) {
            done(() -> about.put(SHARED, shared));
        }
        commit();
        return gone;
    }

    /**
     * Forgets texts and gives their room back.
     *
     * @param numbers of the texts that stay
     */
    void tidy(Set<Long> numbers) throws IOException {
        // The list of the store is a view, which would change while texts are removed.
        for (Long number : new ArrayList<>(tried(texts::keyList))) {
            if (!numbers.contains(number)) {
                done(() -> texts.remove(number));
            }
        }
        commit();
        done(() -> file.compactFile(MILLISECONDS_OF_TIDYING));
    }

    @Override
    public void close() {
        try {
            file.close(0);
        } catch (RuntimeException damaged) {
            file.closeImmediately();
        }
    }
}
