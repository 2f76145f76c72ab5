package org.colloquy.site.anthology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.SitePaths;

/**
 * The anthologies that nobody has to choose: of all interviews, and of each series. Where all are
 * too many for one, a page says which there are.
 */
public final class AnthologySource implements PageSource {
    private static final String EXTENSION = ".html";

    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final PageRenderer renderer;

    public AnthologySource(Corpus corpus, CorpusAnalysis analysis, PageRenderer renderer) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return corpus.translations().leads().size() < 2
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(planned(SitePaths.PRINT, corpus.translations().leads())),
                        series(corpus)
                                .map(
                                        series ->
                                                planned(
                                                        SitePaths.printedSeries(series.id()),
                                                        series.interviews())));
    }

    private static PlannedPage planned(String path, List<Interview> interviews) {
        return PlannedPage.of(path, () -> PageMaterial.of(interviews));
    }

    @Override
    public Optional<Page> page(String path) {
        List<Interview> all = corpus.translations().leads();
        if (path.equals(SitePaths.PRINT)) {
            return all.size() < 2 ? Optional.empty() : Optional.of(ofAll(all));
        }
        return series(path)
                .map(series -> Anthology.of(series.name(), series.interviews()))
                .map(anthology -> page(anthology, path));
    }

    private Optional<Series> series(String path) {
        return path.startsWith(SitePaths.PRINT_FOLDER) && path.endsWith(EXTENSION)
                ? corpus.series()
                        .find(
                                path.substring(
                                        SitePaths.PRINT_FOLDER.length(),
                                        path.length() - EXTENSION.length()))
                        .filter(AnthologySource::isAnthology)
                : Optional.empty();
    }

    /** Returns the series that can be printed as one. */
    static Stream<Series> series(Corpus corpus) {
        return corpus.series().all().stream().filter(AnthologySource::isAnthology);
    }

    private static boolean isAnthology(Series series) {
        return series.interviews().size() > 1 && Anthology.fits(series.interviews());
    }

    private Page ofAll(List<Interview> all) {
        if (Anthology.fits(all)) {
            return page(Anthology.of(corpus.settings().title(), all), SitePaths.PRINT);
        }
        return new AnthologyListPage(corpus).page(renderer);
    }

    /** It is as large as all of its interviews, and is not kept. */
    private Page page(Anthology anthology, String path) {
        Page page = new AnthologyPages(corpus, analysis, renderer).page(anthology, path);
        return new Page(page.type(), PageContent.ofFile(page.content().bytes()));
    }
}
