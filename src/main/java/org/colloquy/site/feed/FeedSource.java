package org.colloquy.site.feed;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;

/** The feed of the newest interviews, where there is something to tell. */
public final class FeedSource implements PageSource {
    private final Corpus corpus;

    public FeedSource(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(
                PageLayouts.hasFeed(corpus) ? Stream.of(AtomFeed.ADDRESS) : Stream.empty());
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(AtomFeed.ADDRESS) && PageLayouts.hasFeed(corpus)
                ? Optional.ofNullable(corpus.settings().baseUrl()).map(this::feed)
                : Optional.empty();
    }

    private Page feed(String base) {
        return new Page(Page.ATOM, new AtomFeed(corpus, base).xml());
    }
}
