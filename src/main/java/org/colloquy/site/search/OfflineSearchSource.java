package org.colloquy.site.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;

/**
 * The files by which a page finds passages where no server does, made when first wanted.
 *
 * <p>An export wants them all. A server searches by itself, and anybody may ask it for one of them:
 * so it makes them for a small corpus only.
 */
public final class OfflineSearchSource implements PageSource {
    /** Bound on the characters of a corpus for which they are made because one is asked for. */
    private static final int MOST_CHARACTERS = 16_000_000;

    private final Lazy<FileSearch> files;
    private final Lazy<Boolean> isSmall;

    /**
     * Creates a source of files that are made when the first is asked for.
     *
     * @param cache remembers what goes into the files of each interview
     */
    public OfflineSearchSource(Corpus corpus, BuildCache cache) {
        this.files = new Lazy<>(() -> FileSearch.of(corpus, cache));
        this.isSmall = new Lazy<>(() -> characters(corpus) <= MOST_CHARACTERS);
    }

    private static long characters(Corpus corpus) {
        return corpus.interviews().stream()
                .flatMap(Interview::passages)
                .map(Passage::text)
                .mapToLong(String::length)
                .sum();
    }

    @Override
    public void prepare() {
        files.get();
    }

    @Override
    public Stream<PlannedPage> planned() {
        return files.get().planned();
    }

    @Override
    public Optional<Page> page(String path) {
        return path.startsWith(FileSearch.FOLDER) && isOffered()
                ? files.get().page(path)
                : Optional.empty();
    }

    /** An export makes the files before it asks for one of them, since it lists them first. */
    private boolean isOffered() {
        return files.isMade() || isSmall.get();
    }
}
