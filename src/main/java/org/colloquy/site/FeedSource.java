package org.colloquy.site;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;

/** The feed of the newest interviews, where there is something to tell. */
final class FeedSource implements PageSource {
    private final Corpus corpus;

    FeedSource(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<String> paths() {
        return AtomFeed.exists(corpus) ? Stream.of(AtomFeed.ADDRESS) : Stream.empty();
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(AtomFeed.ADDRESS) && AtomFeed.exists(corpus)
                ? Optional.ofNullable(corpus.settings().baseUrl()).map(this::feed)
                : Optional.empty();
    }

    private Page feed(String base) {
        return new Page(AtomFeed.TYPE, new AtomFeed(corpus, base).xml());
    }
}
