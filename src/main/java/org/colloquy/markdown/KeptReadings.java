package org.colloquy.markdown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.colloquy.build.Digest;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.InterviewText;
import org.colloquy.corpus.Memory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The readings of interviews, kept until the program starts again. What was kept by another
 * program, or read with other settings, terms or people, is not used; what is damaged is read
 * again. Where nothing can be kept, all is read as if nothing had been.
 */
final class KeptReadings implements Memory, AutoCloseable {

    /** So many are written before it is made sure of them. */
    private static final int AT_ONCE = 16;

    /** So many characters of texts are held that pages wanted. */
    private static final long MOST_HELD = 16L * 1024 * 1024;

    private final KeptForm form = new KeptForm();
    private final RecentTexts recent = new RecentTexts(MOST_HELD);
    private final @Nullable KeptStore store;
    private final Map<String, KeptReading> found = new ConcurrentHashMap<>();
    private final Map<String, Interview> kept = new HashMap<>();

    /** The numbers of texts which an edition may want that somebody still has. */
    private final Set<Long> inUse = new HashSet<>();

    private final AtomicInteger early = new AtomicInteger();
    private volatile @Nullable Function<InterviewReading.Basis, InterviewReading> again;
    private @Nullable KeptEntries keptEntries;
    private boolean tidied;

    private KeptReadings(@Nullable KeptStore store) {
        this.store = store;
    }

    /** Keeps nothing and has nothing. */
    static KeptReadings none() {
        return new KeptReadings(null);
    }

    /**
     * What is kept in a folder, which is made if it is not there.
     *
     * @param program names the program: another one's readings are not used
     */
    static KeptReadings in(Path folder, String program) {
        try {
            return new KeptReadings(KeptStore.open(folder, program));
        } catch (IOException e) {
            log().warn("what is read is not kept until the next start: {}", e.getMessage());
            return none();
        }
    }

    /** The text in the bytes of a file, if they are those of which the reading is kept. */
    Optional<FileText> text(String file, byte[] bytes) {
        return head(file)
                .filter(known -> known.digests().bytes().equals(Digest.of(bytes)))
                .map(
                        known -> {
                            found.put(file, known);
                            return FileText.known(file, bytes, known.undecoded(), known.digests());
                        });
    }

    private Optional<KeptReading> head(String file) {
        try {
            Optional<byte[]> bytes = store == null ? Optional.empty() : store.head(file);
            return bytes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(form.read(bytes.get(), KeptReading.class));
        } catch (IOException e) {
            log().warn("what was kept of {} is damaged; it is read again", file);
            return Optional.empty();
        }
    }

    /** What was read from glossary and people of this digest, if that is kept. */
    Optional<KeptEntries> entries(String digest) {
        Optional<KeptEntries> known = recall(KeptEntries.class);
        keptEntries = known.orElse(null);
        return known.filter(k -> k.digest().equals(digest));
    }

    @Override
    public <T> Optional<T> recall(Class<T> type) {
        try {
            Optional<byte[]> bytes =
                    store == null ? Optional.empty() : store.value(type.getSimpleName());
            return bytes.isEmpty() ? Optional.empty() : Optional.of(form.read(bytes.get(), type));
        } catch (IOException e) {
            log().warn(
                            "{} are damaged where they are kept and are made anew",
                            type.getSimpleName());
            return Optional.empty();
        }
    }

    @Override
    public void keep(Object value) {
        if (store == null) {
            return;
        }
        try {
            put(store, value);
            store.commit();
        } catch (IOException e) {
            log().warn(
                            "{} could not be kept: {}",
                            value.getClass().getSimpleName(),
                            e.getMessage());
        }
    }

    private void put(KeptStore in, Object value) throws IOException {
        in.putValue(value.getClass().getSimpleName(), form.write(value));
    }

    private void keepEntries(KeptStore in, KeptEntries entries) throws IOException {
        if (!entries.equals(keptEntries) && entries.isKeepable()) {
            put(in, entries);
            keptEntries = entries;
        }
    }

    /** A reading that would be the same now; empty if it might be another. */
    Optional<InterviewReading> reading(
            InterviewReading.Basis basis, SharedReading shared, CorpusFiles files) {
        KeptReading known = found.remove(basis.file());
        if (known == null || !known.isOf(basis) || !isReadWith(shared)) {
            return Optional.empty();
        }
        Interview interview =
                Interview.kept(known.head(), basis.text()::text, () -> text(known.text(), basis));
        InterviewReading reading = InterviewReading.again(basis, shared, files, known, interview);
        if (!reading.links().holds(shared.targets(files))) {
            return Optional.empty();
        }
        synchronized (this) {
            kept.put(basis.file(), interview);
            inUse.add(known.text());
        }
        return Optional.of(reading);
    }

    private boolean isReadWith(SharedReading shared) {
        try {
            return store != null && store.isReadWith(shared.digest());
        } catch (IOException e) {
            return false;
        }
    }

    private InterviewText text(long number, InterviewReading.Basis basis) {
        try {
            Optional<byte[]> bytes = store == null ? Optional.empty() : store.text(number);
            if (bytes.isPresent()) {
                InterviewText text = form.read(bytes.get(), InterviewText.class);
                recent.hold(text);
                return text;
            }
        } catch (IOException e) {
            log().warn("what was kept of {} is damaged; it is read again", basis.file());
        }
        synchronized (this) {
            // It is kept once more, and whole, with the next edition.
            kept.remove(basis.file());
        }
        Function<InterviewReading.Basis, InterviewReading> reader = again;
        if (reader == null) {
            throw new IllegalStateException("the text of " + basis.file() + " is lost");
        }
        InterviewText text = reader.apply(basis).result().orElseThrow().interview().text();
        recent.hold(text);
        return text;
    }

    /** What reads a file again whose text is damaged where it is kept. */
    void again(Function<InterviewReading.Basis, InterviewReading> reader) {
        again = reader;
    }

    /**
     * Keeps a reading as soon as it is there, so that its text need not stay in memory; it counts
     * when all are kept.
     */
    void keepEarly(SharedReading shared, InterviewReading reading) {
        if (store == null || !reading.isKeepable()) {
            return;
        }
        try {
            store.begin(shared.digest());
            if (keep(store, reading) && early.incrementAndGet() % AT_ONCE == 0) {
                store.commit();
            }
        } catch (IOException e) {
            log().warn("what was read could not be kept: {}", e.getMessage());
        }
    }

    /**
     * Keeps readings, and nothing of files that are not among them. Of an interview whose text is
     * kept the text may be forgotten from now on.
     */
    void keep(SharedReading shared, Collection<InterviewReading> readings) {
        if (store == null) {
            return;
        }
        try {
            keepEntries(store, shared.keepable());
            keep(store, shared.digest(), readings);
        } catch (IOException e) {
            log().warn("what was read could not be kept: {}", e.getMessage());
        }
    }

    private void keep(KeptStore in, String shared, Collection<InterviewReading> readings)
            throws IOException {
        in.begin(shared);
        Set<String> files = new HashSet<>();
        int fresh = 0;
        for (InterviewReading reading : readings) {
            if (reading.isKeepable()) {
                files.add(reading.basis().file());
                fresh += keep(in, reading) ? 1 : 0;
                if (fresh == AT_ONCE) {
                    in.commit();
                    fresh = 0;
                }
            }
        }
        Set<String> gone = in.end(shared, files);
        synchronized (this) {
            kept.keySet().removeAll(gone);
        }
        if (!tidied) {
            // Texts from before this start that nobody has taken over.
            in.tidy(inUse());
            tidied = true;
        }
    }

    private boolean keep(KeptStore in, InterviewReading reading) throws IOException {
        InterviewReading.Result result = reading.result().orElseThrow();
        Interview interview = result.interview();
        InterviewReading.Basis basis = reading.basis();
        synchronized (this) {
            if (kept.get(basis.file()) == interview) {
                return false;
            }
        }
        long number = in.next();
        InterviewText text = interview.text();
        byte[] head = form.write(KeptReading.of(reading, result, number));
        in.put(basis.file(), head, number, form.write(text));
        synchronized (this) {
            kept.put(basis.file(), interview);
            inUse.add(number);
        }
        recent.hold(text);
        interview.keep(() -> text(number, basis));
        return true;
    }

    private synchronized Set<Long> inUse() {
        return Set.copyOf(inUse);
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }

    /**
     * Asked for when there is something to log: to set logging up takes as long as a small corpus.
     */
    private static Logger log() {
        return LoggerFactory.getLogger(KeptReadings.class);
    }
}
