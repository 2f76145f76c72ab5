package org.colloquy.serve;

import java.nio.file.Path;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ProgramVersion;
import org.colloquy.reader.ReadingCodec;
import org.colloquy.site.EditionHolder;
import org.jspecify.annotations.Nullable;

/**
 * Cache of what the program reads and works out of a corpus. All commands open the same one, so
 * that whoever comes second finds what the first has made.
 */
public final class ReadingCache {
    private ReadingCache() {}

    /**
     * Opens the cache of a corpus for somebody who reads it once; where another program has it
     * open, one in memory.
     *
     * @param wanted where the caller wants caches; null for the system's place
     * @throws org.colloquy.console.UsageException if that lies in the corpus
     */
    public static BuildCache of(@Nullable Path wanted, Path corpus) {
        return of(wanted, corpus, () -> {});
    }

    /**
     * Opens the cache of a corpus; where another program has it open, one in memory.
     *
     * @param wanted where the caller wants caches; null for the system's place
     * @param taken told if another program has it open
     * @throws org.colloquy.console.UsageException if that lies in the corpus
     */
    public static BuildCache of(@Nullable Path wanted, Path corpus, Runnable taken) {
        return BuildCache.in(
                CacheDirectory.of(wanted, corpus, "readings"),
                ProgramVersion.current(),
                ReadingCodec.with(EditionHolder.storedClasses()),
                taken);
    }
}
