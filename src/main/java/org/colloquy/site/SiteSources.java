package org.colloquy.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.anthology.AnthologySource;
import org.colloquy.site.asset.Page;
import org.colloquy.site.browse.IndexSource;
import org.colloquy.site.browse.InterviewCatalogue;
import org.colloquy.site.browse.NarrowingSource;
import org.colloquy.site.browse.OtherOrdersSource;
import org.colloquy.site.browse.SeriesSource;
import org.colloquy.site.browse.TopicIndex;
import org.colloquy.site.browse.TopicListPages;
import org.colloquy.site.browse.TopicSource;
import org.colloquy.site.browse.question.QuestionGroupSource;
import org.colloquy.site.browse.question.QuestionListPages;
import org.colloquy.site.caption.PartCaptionSource;
import org.colloquy.site.draft.DraftListPage;
import org.colloquy.site.embed.EmbedSource;
import org.colloquy.site.error.NearbyAddresses;
import org.colloquy.site.error.NotFoundPage;
import org.colloquy.site.feed.AtomFeed;
import org.colloquy.site.feed.OpenSearchDescription;
import org.colloquy.site.feed.SitemapSource;
import org.colloquy.site.glossary.GlossaryPages;
import org.colloquy.site.glossary.TermSource;
import org.colloquy.site.glossary.TermTableSource;
import org.colloquy.site.interview.InterviewSource;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.listening.PlayerTimesSource;
import org.colloquy.site.pages.HousePageSource;
import org.colloquy.site.people.PeoplePages;
import org.colloquy.site.people.PersonSource;
import org.colloquy.site.quotation.QuotePages;
import org.colloquy.site.rendition.RenditionSource;
import org.colloquy.site.rendition.text.JsonRendition;
import org.colloquy.site.search.OfflineSearchSource;
import org.colloquy.site.search.SearchPages;

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
            Corpus corpus,
            CorpusAnalysis analysis,
            Supplier<NearbyAddresses> nearby,
            PageRenderer renderer) {
        InterviewCatalogue catalogue = new InterviewCatalogue(corpus);
        Supplier<TopicIndex> topics = new Lazy<>(() -> new TopicIndex(corpus));
        IndexSource index = new IndexSource(corpus, analysis, catalogue, topics, renderer);
        this.read = pages(corpus, analysis, index, topics, renderer);
        this.all =
                Stream.of(
                                read,
                                List.<PageSource>of(
                                        new OtherOrdersSource(index),
                                        DraftListPage.source(corpus, renderer),
                                        new NarrowingSource(catalogue)),
                                forms(corpus, analysis, renderer),
                                List.<PageSource>of(NotFoundPage.source(corpus, nearby, renderer)),
                                forPrograms(corpus, analysis, this::readPaths))
                        .flatMap(List::stream)
                        .toList();
    }

    /** Returns the sources of the pages that people read, which the sitemap lists. */
    private static List<PageSource> pages(
            Corpus corpus,
            CorpusAnalysis analysis,
            IndexSource index,
            Supplier<TopicIndex> topics,
            PageRenderer renderer) {
        return List.of(
                index,
                new SeriesSource(corpus, renderer),
                new InterviewSource(corpus, analysis, renderer),
                GlossaryPages.source(corpus, renderer),
                new TermSource(corpus, renderer),
                PeoplePages.source(corpus, renderer),
                new PersonSource(corpus, analysis, renderer),
                TopicListPages.source(corpus, topics, renderer),
                new TopicSource(corpus, topics, renderer),
                QuestionListPages.source(corpus, analysis, renderer),
                new QuestionGroupSource(corpus, analysis, renderer),
                SearchPages.source(corpus, renderer),
                QuotePages.source(corpus, renderer),
                new HousePageSource(corpus, renderer));
    }

    /** Returns the sources of other forms of what the pages show. */
    private static List<PageSource> forms(
            Corpus corpus, CorpusAnalysis analysis, PageRenderer renderer) {
        return List.of(
                new TermTableSource(corpus),
                new RenditionSource(corpus),
                JsonRendition.schema(),
                new EmbedSource(corpus, renderer),
                new PartCaptionSource(corpus),
                new AnthologySource(corpus, analysis, renderer));
    }

    /** Returns the sources of what robots, feed readers and scripts ask for. */
    private static List<PageSource> forPrograms(
            Corpus corpus, CorpusAnalysis analysis, Supplier<Stream<String>> readPaths) {
        return List.of(
                new SitemapSource(
                        corpus.settings().baseUrl(), corpus.settings().contentSignal(), readPaths),
                AtomFeed.source(corpus),
                OpenSearchDescription.source(corpus.settings()),
                new OfflineSearchSource(corpus, analysis.cache()),
                new PlayerTimesSource(corpus));
    }

    /** Returns the paths of the pages that people read, and not those of their other forms. */
    private Stream<String> readPaths() {
        return planned(read).map(PlannedPage::path).filter(path -> path.endsWith(".html"));
    }

    @Override
    public void prepare() {
        all.forEach(PageSource::prepare);
    }

    @Override
    public Stream<PlannedPage> planned() {
        return planned(all);
    }

    /** Some sources have much to work out before they know their pages; they do it side by side. */
    private static Stream<PlannedPage> planned(List<PageSource> sources) {
        return sources.parallelStream().map(source -> source.planned().toList()).toList().stream()
                .flatMap(List::stream);
    }

    @Override
    public Optional<Page> page(String path) {
        return all.stream().flatMap(source -> source.page(path).stream()).findFirst();
    }
}
