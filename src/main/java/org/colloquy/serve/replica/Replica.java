package org.colloquy.serve.replica;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.colloquy.build.BuildCache;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.ReadingCodec;
import org.colloquy.search.index.BuiltIndex;
import org.colloquy.site.EarlierFiles;
import org.colloquy.site.EditionHolder;

/**
 * One of any number of servers that start from copies of a build. It writes nothing, follows no
 * edits, and shows the corpus as of the moment of the build, so that all of them show the same.
 */
public final class Replica implements AutoCloseable {
    private final BuildFolder folder;
    private final BuildManifest manifest;
    private final BuildCache readings;
    private final BuiltIndex index;
    private final EarlierFiles earlier;

    private Replica(
            BuildFolder folder,
            BuildManifest manifest,
            BuildCache readings,
            BuiltIndex index,
            EarlierFiles earlier) {
        this.earlier = earlier;
        this.folder = folder;
        this.manifest = manifest;
        this.readings = readings;
        this.index = index;
    }

    /**
     * Opens a copy of a build, each file of which is compared with its digest first.
     *
     * @throws UsageException if it is damaged, of another program, or none
     */
    public static Replica of(Path cache) {
        BuildFolder folder = new BuildFolder(cache);
        BuildManifest manifest = folder.verified();
        try {
            BuildCache readings =
                    BuildCache.reading(
                            folder.readings(),
                            manifest.program(),
                            ReadingCodec.with(EditionHolder.storedClasses()));
            return new Replica(
                    folder,
                    manifest,
                    readings,
                    new BuiltIndex(folder.search(), manifest.program()),
                    new EarlierFiles(KeptFiles.in(folder.before())::find));
        } catch (IOException e) {
            throw new UsageException(
                    "--cache: \"" + cache + "\" cannot be read: " + e.getMessage());
        }
    }

    /** Returns what was read. */
    public BuildCache readings() {
        return readings;
    }

    /** Returns the search index. */
    public BuiltIndex index() {
        return index;
    }

    /** Returns what pages of the edition before fetch. */
    public EarlierFiles earlier() {
        return earlier;
    }

    /** Returns a clock that stands at the moment of the build. */
    public Clock clock() {
        return standing(manifest.now());
    }

    static Clock standing(ZonedDateTime now) {
        return Clock.fixed(now.toInstant(), now.getZone());
    }

    /**
     * Makes sure that a corpus is the one of the build, and that its index is at hand.
     *
     * @param corpus the folder that it was read from
     * @throws UsageException if it is another
     */
    public Corpus checked(Path corpus, Corpus read) {
        if (!read.edition().equals(manifest.edition())) {
            throw new UsageException(
                    "--cache: \"%s\" was built of edition %s, and \"%s\" is edition %s: copy both, or build again"
                            .formatted(folder.given(), manifest.edition(), corpus, read.edition()));
        }
        try {
            index.open(read);
        } catch (IOException e) {
            throw new UsageException(
                    "--cache: \"%s\" is not the index of this edition: build it again (%s)"
                            .formatted(folder.search(), e.getMessage()));
        }
        return read;
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        index.close();
        readings.close();
    }
}
