package org.colloquy.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.colloquy.build.thread.DaemonThread;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.engine.EngineSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a corpus, brought up to date with each edition.
 *
 * <p>Each interview is in it under a key that has a digest of all that can be found of it; bringing
 * it up to date is putting in the keys that are wanted and taking out the others. What is told of
 * an edition while it is being read is put in at once. A {@link IndexSnapshot} sees the index as it
 * was for its edition, whatever comes later. What cannot be used is made anew: an index that is
 * damaged, of another program or version, or that does not have exactly the entries of the edition.
 * See {@code docs/adr}.
 */
public final class SearchIndex implements EngineSource {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final @Nullable Path folder;
    private final String program;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(DaemonThread.named("search-index"));
    private @Nullable OpenIndex open;
    private final EntryKeys keys = new EntryKeys();
    private volatile @Nullable Corpus beginning;

    private SearchIndex(@Nullable Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /**
     * Returns an index that is kept in a folder, which is made when it is needed.
     *
     * @param program names the program: what another one made of the same interviews is not used
     */
    public static SearchIndex in(Path folder, String program) {
        return new SearchIndex(folder, program);
    }

    /** Returns an index that ends with the program. */
    public static SearchIndex inMemory() {
        return new SearchIndex(null, "");
    }

    @Override
    public void begun(Corpus shared) {
        beginning = shared;
    }

    /**
     * Puts in an interview of the edition that is being read. The names of people may turn out to
     * be others when all is read: then it is put in once more.
     */
    @Override
    public void read(Interview interview) {
        Corpus corpus = beginning;
        if (corpus == null) {
            return;
        }
        try {
            opened().add(keys.of(corpus, interview), corpus, interview);
        } catch (IOException | RuntimeException e) {
            beginning = null;
            LOG.debug("nothing more is put into the index before all is read", e);
        }
    }

    @Override
    public CompletableFuture<IndexSnapshot> prepare(Corpus corpus) {
        CompletableFuture<IndexSnapshot> snapshot =
                CompletableFuture.supplyAsync(() -> upToDate(corpus), thread);
        // Nobody who searches waits for the disk.
        thread.execute(this::commit);
        return snapshot;
    }

    /**
     * Brings the index up to date with an edition.
     *
     * @throws UncheckedIOException if not even an index in memory can be written
     */
    public synchronized IndexSnapshot snapshot(Corpus corpus) {
        IndexSnapshot snapshot = upToDate(corpus);
        commit();
        return snapshot;
    }

    private synchronized IndexSnapshot upToDate(Corpus corpus) {
        beginning = null;
        IndexEdition edition = new IndexEdition(corpus, keys);
        try {
            return opened().snapshot(edition);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index is made anew: {}", e.toString());
        }
        try {
            discard();
            return opened().snapshot(edition);
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be used: the search index is kept in memory", folder, e);
        }
        try {
            abandon();
            return opened(inMemoryOnly()).snapshot(edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void commit() {
        try {
            if (open != null) {
                open.commit();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index could not be kept: {}", e.toString());
        }
    }

    private OpenIndex inMemoryOnly() throws IOException {
        return OpenIndex.anew(new ByteBuffersDirectory(), program);
    }

    private OpenIndex opened(OpenIndex index) {
        open = index;
        return index;
    }

    private synchronized OpenIndex opened() throws IOException {
        if (open != null) {
            return open;
        }
        Directory directory = directory();
        try {
            return opened(OpenIndex.in(directory, program));
        } catch (LockObtainFailedException e) {
            directory.close();
            // Whoever reads once need not know; "serve" says it of all that it keeps.
            LOG.info("Another program uses {}: this one keeps its search index in memory", folder);
            return opened(inMemoryOnly());
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private Directory directory() {
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

    /** Takes away an index that cannot be used, and nothing else that lies there. */
    private void discard() throws IOException {
        if (open != null) {
            OpenIndex left = open;
            open = null;
            left.abandon();
        }
        if (folder != null && Files.isDirectory(folder)) {
            try (Directory directory = FSDirectory.open(folder)) {
                OpenIndex.delete(directory);
            }
        }
    }

    /**
     * Gives the index up, as the last resort: the disk is full, or what is there cannot be taken
     * away.
     */
    private void abandon() {
        OpenIndex left = open;
        open = null;
        try {
            if (left != null) {
                left.abandon();
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("an index could not be left in order", e);
        }
    }

    @Override
    public synchronized void close() {
        thread.shutdown();
        try {
            if (open != null) {
                open.close();
                open = null;
            }
        } catch (IOException e) {
            LOG.warn("The search index could not be closed: {}", e.toString());
        }
    }
}
