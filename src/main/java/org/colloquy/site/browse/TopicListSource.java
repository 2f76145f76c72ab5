package org.colloquy.site.browse;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SitePaths;

/** The list of all topics; there is none without topics. */
public final class TopicListSource implements PageSource {
    private final Corpus corpus;
    private final Supplier<TopicIndex> topics;
    private final PageRenderer renderer;

    public TopicListSource(Corpus corpus, Supplier<TopicIndex> topics, PageRenderer renderer) {
        this.corpus = corpus;
        this.topics = topics;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(
                topics.get().all().isEmpty()
                        ? Stream.empty()
                        : PagedPath.all(pages().listPages(), SitePaths::topics));
    }

    @Override
    public Optional<Page> page(String path) {
        OptionalInt number = PagedPath.readList(SitePaths.TOPICS, path);
        return number.isEmpty() || topics.get().all().isEmpty()
                ? Optional.empty()
                : page(number.getAsInt());
    }

    private Optional<Page> page(int page) {
        TopicPages pages = pages();
        return page > pages.listPages()
                ? Optional.empty()
                : Optional.of(
                        renderer.page(
                                PageTemplate.TOPICS, pages.listFrame(page), pages.list(page)));
    }

    private TopicPages pages() {
        return new TopicPages(corpus, topics.get());
    }
}
