package org.colloquy.site.browse;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.browse.TopicIndex.TopicPassage;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SitePaths;

/** The pages of each topic with its interviews. */
public final class TopicSource implements PageSource {
    private final Corpus corpus;
    private final Supplier<TopicIndex> topics;
    private final PageRenderer renderer;

    public TopicSource(Corpus corpus, Supplier<TopicIndex> topics, PageRenderer renderer) {
        this.corpus = corpus;
        this.topics = topics;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        TopicPages pages = pages();
        return topics.get().all().stream()
                .flatMap(
                        topic ->
                                PagedPath.all(
                                                pages.pages(topic),
                                                page -> SitePaths.topic(topic.id(), page))
                                        .map(path -> PlannedPage.of(path, () -> madeOf(topic))));
    }

    /**
     * Returns all that a page lists; of passages it shows the first words, and when they are said.
     */
    private PageMaterial madeOf(TopicIndex.Topic topic) {
        return new PageMaterial(
                topic.passages().stream().map(TopicPassage::interview).distinct().toList(),
                List.copyOf(topic.all()),
                ofHowMany());
    }

    @Override
    public Optional<Page> page(String path) {
        return PagedPath.read(SitePaths.TOPIC_FOLDER, path).flatMap(this::page);
    }

    /** Returns how many interviews there are, as a topic says of how many it is one. */
    private String ofHowMany() {
        return String.valueOf(corpus.translations().leads().size());
    }

    private Optional<Page> page(PagedPath path) {
        int page = path.page();
        TopicPages pages = pages();
        return topics.get()
                .find(path.name())
                .filter(topic -> page <= pages.pages(topic))
                .map(
                        topic ->
                                renderer.page(
                                        PageTemplate.TOPIC,
                                        pages.layout(topic, page),
                                        pages.view(topic, page)));
    }

    private TopicPages pages() {
        return new TopicPages(corpus, topics.get());
    }
}
