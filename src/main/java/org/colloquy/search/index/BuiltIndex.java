package org.colloquy.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.engine.EngineSource;
import org.jspecify.annotations.Nullable;

/**
 * Index that was made for one edition earlier, perhaps on another machine. It is read and never
 * written to; any number of programs may read it at once.
 */
public final class BuiltIndex implements EngineSource {
    private final Path folder;
    private final String program;
    private final QueryCache remembered = OpenIndex.remembered();
    private final QueryCachingPolicy worth = new UsageTrackingQueryCachingPolicy();
    private @Nullable DirectoryReader reader;
    private @Nullable IndexSnapshot snapshot;

    /**
     * Creates a built index, which is opened with the first edition.
     *
     * @param program names the program that made it
     */
    public BuiltIndex(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /**
     * Opens the index for an edition.
     *
     * @throws IOException if it does not have exactly the entries of the edition, or another
     *     program made it
     */
    public synchronized IndexSnapshot open(Corpus corpus) throws IOException {
        if (snapshot != null && snapshot.corpus() == corpus) {
            return snapshot;
        }
        DirectoryReader opened = reader == null ? reader() : reader;
        reader = opened;
        IndexSegments segments = new IndexSegments();
        segments.look(opened);
        IndexEdition edition = new IndexEdition(corpus, new EntryKeys());
        EntryNumbers entries = new EntryNumbers(edition, opened, segments);
        snapshot = new IndexSnapshot(entries, opened, remembered, worth);
        return snapshot;
    }

    private DirectoryReader reader() throws IOException {
        Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        try {
            DirectoryReader opened = DirectoryReader.open(directory);
            Map<String, String> about = opened.getIndexCommit().getUserData();
            if (!program.equals(about.get(OpenIndex.PROGRAM))) {
                opened.close();
                throw new IOException("another program made it");
            }
            return opened;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    @Override
    public CompletableFuture<IndexSnapshot> prepare(Corpus corpus) {
        try {
            return CompletableFuture.completedFuture(open(corpus));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(new UncheckedIOException(e));
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (reader != null) {
                Directory directory = reader.directory();
                reader.close();
                directory.close();
                reader = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
