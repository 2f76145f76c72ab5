package org.colloquy.cli.quotes;

import java.nio.file.Path;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ProgramVersion;
import org.colloquy.console.Console;
import org.colloquy.console.CorpusFolder;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.result.EntryFinder;
import org.colloquy.serve.CacheDirectory;
import org.colloquy.serve.ReadingCache;
import org.jspecify.annotations.Nullable;

/**
 * A corpus with its index, of which what was read and indexed is kept where {@code serve} keeps it:
 * whoever comes second finds what the first has made. Where another program has it open, all is
 * made in memory.
 */
final class KeptCorpus implements AutoCloseable {
    private final Path folder;
    private final BuildCache readings;
    private final SearchIndex index;

    private KeptCorpus(Path folder, BuildCache readings, SearchIndex index) {
        this.folder = folder;
        this.readings = readings;
        this.index = index;
    }

    /**
     * Opens what is kept of a corpus.
     *
     * @param cache where the caller wants caches; null for the system's place
     * @throws UsageException if that lies in the corpus
     */
    static KeptCorpus of(@Nullable Path cache, Path folder) {
        return new KeptCorpus(
                folder,
                ReadingCache.of(cache, folder),
                SearchIndex.in(
                        CacheDirectory.of(cache, folder, "search"), ProgramVersion.current()));
    }

    /**
     * Reads the corpus as it is now; what is read is put into the index meanwhile.
     *
     * @throws UsageException if the folder cannot be read
     */
    Corpus read(Console console) {
        return CorpusFolder.read(folder, new CorpusReader(readings), console, index);
    }

    /** Returns the finder of an edition. */
    EntryFinder finder(Corpus corpus) {
        return new EntryFinder(index.snapshot(corpus));
    }

    @Override
    public void close() {
        index.close();
        readings.close();
    }
}
