package org.colloquy.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import org.apache.lucene.store.Directory;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.engine.IndexFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index that is open for writing, and which interviews are in it. */
final class OpenIndex {
    /** Names the program that made an index, in what is said of it. */
    static final String PROGRAM = "colloquy-search";

    /**
     * Size of the writer's buffer. Its rest is written when all is read, before anybody can search.
     */
    private static final double BUFFER_MEGABYTES = 32;

    /**
     * Bound on remembered queries, a few of which have half of all passages of a large corpus each.
     */
    private static final int REMEMBERED_QUERIES = 256;

    private static final long REMEMBERED_BYTES = 8L << 20;
    private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);
    private static final Cleaner CLEANER = Cleaner.create();

    private final IndexWriter writer;
    private final String program;
    private final IndexSegments segments = new IndexSegments();
    private final Set<String> present = ConcurrentHashMap.newKeySet();
    private volatile DocumentMapper mapper = new DocumentMapper();

    /** Results by the beginnings of words, which take longest and are often asked for again. */
    private final QueryCache remembered = remembered();

    private final QueryCachingPolicy worth = new UsageTrackingQueryCachingPolicy();

    private OpenIndex(IndexWriter writer, String program) {
        this.writer = writer;
        this.program = program;
    }

    /** Returns a memory of what was found, of which nothing is known yet. */
    static QueryCache remembered() {
        return new LRUQueryCache(REMEMBERED_QUERIES, REMEMBERED_BYTES);
    }

    /**
     * Opens what lies in a directory, or begins it: also where another program made it.
     *
     * @param program names the program
     * @throws CorruptIndexException if it is damaged
     */
    static OpenIndex in(Directory directory, String program) throws IOException {
        OpenIndex index = begin(directory, program, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        try {
            if (!index.isOwn()) {
                index.writer.deleteAll();
            }
            index.look();
            return index;
        } catch (IOException | RuntimeException e) {
            index.writer.rollback();
            throw e;
        }
    }

    /** Begins one, whatever lies there. */
    static OpenIndex anew(Directory directory, String program) throws IOException {
        return begin(directory, program, IndexWriterConfig.OpenMode.CREATE);
    }

    private static OpenIndex begin(
            Directory directory, String program, IndexWriterConfig.OpenMode mode)
            throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setSimilarity(IndexSnapshot.SIMILARITY)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setMaxFullFlushMergeWaitMillis(0)
                        .setCommitOnClose(false)
                        .setOpenMode(mode);
        return new OpenIndex(new IndexWriter(directory, config), program);
    }

    private void look() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            segments.look(reader);
            for (LeafReaderContext leaf : reader.leaves()) {
                IndexSegment segment = segments.of(leaf.reader());
                for (int i = 0; i < segment.interviews(); i++) {
                    if (segment.isLive(i, leaf.reader())) {
                        present.add(segment.key(i));
                    }
                }
            }
        }
    }

    private boolean isOwn() {
        Map<String, String> all = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        }
        return program.equals(all.get(PROGRAM));
    }

    Directory directory() {
        return writer.getDirectory();
    }

    /**
     * Puts in an interview if it is not there. For any number of threads.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    void add(String key, Corpus corpus, Interview interview) {
        if (!present.add(key)) {
            return;
        }
        try {
            List<SearchEntry> entries = EntryExtractor.of(corpus, interview).all().toList();
            if (!entries.isEmpty()) {
                writer.addDocuments(mapper.documents(key, interview, entries));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it one of an edition, and finds in it from now on what it has now. */
    IndexSnapshot snapshot(IndexEdition edition) throws IOException {
        turnTo(edition);
        // The words that are remembered take more memory than an edit is worth.
        mapper = new DocumentMapper();
        flush();
        DirectoryReader reader = DirectoryReader.open(writer);
        try {
            segments.look(reader);
            EntryNumbers places = new EntryNumbers(edition, reader, segments);
            IndexSnapshot snapshot = new IndexSnapshot(places, reader, remembered, worth);
            // Whatever finds in the reader has these numbers at hand.
            CLEANER.register(places, () -> close(reader));
            return snapshot;
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** Puts in the interviews of an edition that are not there, and takes out all others. */
    private void turnTo(IndexEdition edition) throws IOException {
        delete(present.stream().filter(key -> edition.number(key) < 0).toList());
        add(
                edition,
                IntStream.range(0, edition.size())
                        .filter(number -> !present.contains(edition.key(number))));
    }

    private void delete(List<String> keys) throws IOException {
        if (!keys.isEmpty()) {
            writer.deleteDocuments(
                    keys.stream().map(key -> new Term(IndexFields.KEY, key)).toArray(Term[]::new));
            keys.forEach(present::remove);
        }
    }

    private void add(IndexEdition edition, IntStream numbers) {
        Corpus corpus = edition.corpus();
        numbers.parallel()
                .forEach(
                        number ->
                                add(edition.key(number), corpus, corpus.interviews().get(number)));
    }

    /** Writes what every thread has put in, on all cores; opening a reader would do it on one. */
    private void flush() {
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(
                        one -> {
                            try {
                                writer.flushNextBuffer();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }

    private static void close(DirectoryReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            LOG.debug("a reader could not be closed", e);
        }
    }

    /** Sees to it that all of it is there at the next start. */
    void commit() throws IOException {
        if (writer.isOpen() && writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(Map.of(PROGRAM, program).entrySet());
            writer.commit();
        }
    }

    void close() throws IOException {
        Directory directory = directory();
        try {
            commit();
            writer.close();
        } finally {
            directory.close();
        }
    }

    /** Leaves it as it was when it was opened or committed. */
    void abandon() throws IOException {
        Directory directory = directory();
        try {
            writer.rollback();
        } finally {
            directory.close();
        }
    }

    /** Deletes the files of an index, whatever state they are in, and no others. */
    static void delete(Directory directory) throws IOException {
        for (String name : directory.listAll()) {
            if (IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
                    || name.startsWith(IndexFileNames.SEGMENTS)
                    || name.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
                directory.deleteFile(name);
            }
        }
    }
}
