package org.colloquy.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.across.CorpusAnalysis;
import org.colloquy.corpus.Corpus;
import org.springframework.util.function.SingletonSupplier;

/** Every kind of page that a site has, in the order in which the sitemap lists them. */
final class SiteSources implements PageSource {
    private final List<PageSource> read;
    private final List<PageSource> all;

    /**
     * Creates the sources of an edition; each works out what it shows when it is first asked.
     *
     * @param nearby what somebody may have meant who comes to a path at which there is nothing
     */
    SiteSources(
            Corpus corpus, CorpusAnalysis across, Supplier<Nearby> nearby, PageRenderer renderer) {
        Supplier<Topics> topics = SingletonSupplier.of(() -> new Topics(corpus));
        this.read =
                List.of(
                        new IndexSource(corpus, across, topics, renderer),
                        new InterviewSource(corpus, across, renderer),
                        new GlossarySource(corpus, renderer),
                        new TermSource(corpus, renderer),
                        new PeopleSource(corpus, renderer),
                        new PersonSource(corpus, across, renderer),
                        new TopicListSource(corpus, topics, renderer),
                        new TopicSource(corpus, topics, renderer),
                        new QuestionListSource(corpus, across, renderer),
                        new QuestionGroupSource(corpus, across, renderer),
                        new SearchPageSource(corpus, renderer));
        List<PageSource> others =
                List.of(
                        new OpenSearchSource(corpus),
                        new NotFoundSource(corpus, nearby, renderer),
                        new SitemapSource(corpus.settings().baseUrl(), this::readPaths),
                        new FeedSource(corpus),
                        new OfflineSearchSource(corpus));
        this.all = Stream.of(read, others).flatMap(List::stream).toList();
    }

    /** Returns the paths of the pages that people read, and not those of their other forms. */
    private Stream<String> readPaths() {
        return paths(read).filter(path -> path.endsWith(".html"));
    }

    @Override
    public Stream<String> paths() {
        return paths(all);
    }

    private static Stream<String> paths(List<PageSource> sources) {
        return sources.stream().flatMap(PageSource::paths);
    }

    @Override
    public Optional<Page> page(String path) {
        return all.stream().flatMap(source -> source.page(path).stream()).findFirst();
    }
}
