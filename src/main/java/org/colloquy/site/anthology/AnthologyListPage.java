package org.colloquy.site.anthology;

import java.util.List;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;

/** The page that stands for an anthology of all interviews where these are too many for one. */
final class AnthologyListPage {
    private final Corpus corpus;
    private final Messages words;

    AnthologyListPage(Corpus corpus) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
    }

    /**
     * Contents of the page.
     *
     * @param count of all interviews, in words
     * @param most number of interviews that an anthology can have
     * @param ready the anthologies that there are
     */
    record AnthologyListView(String count, int most, List<WayIn> ready) {}

    Page page(PageRenderer renderer) {
        String title = words.text("edition");
        PageLayout layout =
                new PageLayouts(corpus)
                        .layout(
                                SitePaths.PRINT,
                                null,
                                corpus.settings().language(),
                                title,
                                title,
                                title)
                        .unlisted();
        List<WayIn> ready = AnthologySource.series(corpus).map(this::way).toList();
        String count = words.count("interview", corpus.translations().leads().size());
        return renderer.page(
                PageTemplate.EDITIONS,
                layout,
                new AnthologyListView(count, Anthology.MOST_INTERVIEWS, ready));
    }

    private WayIn way(Series series) {
        return new WayIn(
                SitePaths.encoded(SitePaths.printedSeries(series.id())),
                new ScriptRuns(corpus.settings().language()).of(series.name()),
                words.number(series.interviews().size()));
    }
}
