package org.colloquy.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.colloquy.corpus.Corpus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a corpus, brought up to date with each edition.
 *
 * <p>Each interview is in it under a key that has a digest of all that can be found of it; bringing
 * it up to date is putting in the keys that are wanted and taking out the others. A {@link Search}
 * sees the index as it was for its edition, whatever comes later. What cannot be used is made anew:
 * an index that is damaged, of another program or version, or that does not have exactly the
 * entries of the edition. See {@code docs/adr}.
 */
public final class SearchIndex implements AutoCloseable {
    /** To be raised whenever the same text gives other forms or fields. */
    private static final String FORMAT = "2";

    private static final String FORMAT_KEY = "colloquy-search";
    private static final double BUFFER_MEGABYTES = 48;
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final Cleaner CLEANER = Cleaner.create();

    private final @Nullable Path folder;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    work -> {
                        Thread daemon = new Thread(work, "search-index");
                        daemon.setDaemon(true);
                        return daemon;
                    });
    private @Nullable IndexWriter writer;
    private Set<String> present = new HashSet<>();
    private @Nullable Edition last;

    private SearchIndex(@Nullable Path folder) {
        this.folder = folder;
    }

    /** An index that is kept in a folder, which is made when it is needed. */
    public static SearchIndex in(Path folder) {
        return new SearchIndex(folder);
    }

    /** An index that ends with the program. */
    public static SearchIndex inMemory() {
        return new SearchIndex(null);
    }

    /** Brings the index up to date with an edition, beside what else is done. */
    public CompletableFuture<Search> prepare(Corpus corpus) {
        return CompletableFuture.supplyAsync(() -> search(corpus), thread);
    }

    /**
     * Brings the index up to date with an edition.
     *
     * @throws UncheckedIOException if not even an index in memory can be written
     */
    public synchronized Search search(Corpus corpus) {
        Edition edition = new Edition(corpus, last);
        last = edition;
        try {
            return upToDate(edition);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index is made anew: {}", e.toString());
        }
        try {
            discard();
            return upToDate(edition);
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be used: the search index is kept in memory", folder, e);
        }
        try {
            return inMemory(edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last resort: the disk is full, or what is there cannot be taken away. */
    private Search inMemory(Edition edition) throws IOException {
        abandon();
        writer =
                new IndexWriter(
                        new ByteBuffersDirectory(), config(IndexWriterConfig.OpenMode.CREATE));
        return upToDate(edition);
    }

    private void abandon() {
        IndexWriter left = writer;
        writer = null;
        present = new HashSet<>();
        if (left == null) {
            return;
        }
        try {
            left.rollback();
            left.getDirectory().close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("an index could not be left in order", e);
        }
    }

    private Search upToDate(Edition edition) throws IOException {
        IndexWriter index = writer == null ? open() : writer;
        Map<String, Integer> wanted = edition.firstByKey();
        List<String> old = present.stream().filter(key -> !wanted.containsKey(key)).toList();
        List<String> added = wanted.keySet().stream().filter(k -> !present.contains(k)).toList();
        if (!old.isEmpty()) {
            index.deleteDocuments(
                    old.stream().map(key -> new Term(Fields.KEY, key)).toArray(Term[]::new));
        }
        added.parallelStream().forEach(key -> add(index, edition, key));
        present = new HashSet<>(wanted.keySet());
        if (!old.isEmpty() || !added.isEmpty()) {
            index.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
            index.commit();
        }
        DirectoryReader reader = DirectoryReader.open(index);
        Search search = new Search(edition, reader);
        CLEANER.register(search, () -> close(reader));
        return search;
    }

    private static void add(IndexWriter index, Edition edition, String key) {
        try {
            index.addDocuments(Documents.of(key, edition.interview(key), edition.entries(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(DirectoryReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            LOG.debug("a reader could not be closed", e);
        }
    }

    private IndexWriter open() throws IOException {
        Directory directory = directory();
        try {
            writer =
                    new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
            present = new HashSet<>(StoredKeys.of(writer, FORMAT_KEY, FORMAT));
            return writer;
        } catch (LockObtainFailedException e) {
            directory.close();
            LOG.warn("Another program uses {}: this one keeps its search index in memory", folder);
            writer =
                    new IndexWriter(
                            new ByteBuffersDirectory(), config(IndexWriterConfig.OpenMode.CREATE));
            return writer;
        } catch (IOException | RuntimeException e) {
            if (writer == null) {
                directory.close();
            }
            throw e;
        }
    }

    private Directory directory() throws IOException {
        if (folder == null) {
            return new ByteBuffersDirectory();
        }
        try {
            Files.createDirectories(folder);
            return FSDirectory.open(folder);
        } catch (IOException e) {
            LOG.warn("{} cannot be used: the search index is kept in memory", folder);
            return new ByteBuffersDirectory();
        }
    }

    private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setSimilarity(Search.SIMILARITY)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false)
                .setOpenMode(mode);
    }

    /** Takes away an index that cannot be used, and nothing else that lies there. */
    private void discard() throws IOException {
        if (writer != null) {
            Directory directory = writer.getDirectory();
            writer.rollback();
            directory.close();
            writer = null;
        }
        present = new HashSet<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (Directory directory = FSDirectory.open(folder)) {
                StoredKeys.deleteIndex(directory);
            }
        }
    }

    @Override
    public synchronized void close() {
        thread.shutdown();
        try {
            if (writer != null) {
                Directory directory = writer.getDirectory();
                writer.close();
                directory.close();
                writer = null;
            }
        } catch (IOException e) {
            LOG.warn("The search index could not be closed: {}", e.toString());
        }
    }
}
