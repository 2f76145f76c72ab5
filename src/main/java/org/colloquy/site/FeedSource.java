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
        return Frames.hasFeed(corpus) ? Stream.of(AtomFeed.ADDRESS) : Stream.empty();
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(AtomFeed.ADDRESS) && Frames.hasFeed(corpus)
                ? Optional.ofNullable(corpus.settings().baseUrl()).map(this::feed)
                : Optional.empty();
    }

    private Page feed(String base) {
        return new Page(Page.ATOM, new AtomFeed(corpus, base).xml());
    }
}
