package org.colloquy.site;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;

/** The list of all topics; there is none without topics. */
final class TopicListSource implements PageSource {
    private final Corpus corpus;
    private final Supplier<Topics> topics;
    private final PageRenderer renderer;

    TopicListSource(Corpus corpus, Supplier<Topics> topics, PageRenderer renderer) {
        this.corpus = corpus;
        this.topics = topics;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return topics.get().all().isEmpty()
                ? Stream.empty()
                : PagedPath.all(pages().listPages(), Address::topics);
    }

    @Override
    public Optional<Page> page(String path) {
        OptionalInt number = PagedPath.readList(Address.TOPICS, path);
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
