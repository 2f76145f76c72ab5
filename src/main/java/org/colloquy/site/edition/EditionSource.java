package org.colloquy.site.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.edition.PrintEdition;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.layout.PageMaterial;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.text.path.SitePaths;

/**
 * The editions that nobody has to choose: of all interviews, and of each series. Where all are too
 * many for one, a page says which there are.
 */
public final class EditionSource implements PageSource {
    private static final String EXTENSION = ".html";

    private final Corpus corpus;
    private final CorpusAnalysis across;
    private final PageRenderer renderer;

    public EditionSource(Corpus corpus, CorpusAnalysis across, PageRenderer renderer) {
        this.corpus = corpus;
        this.across = across;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return corpus.translations().leads().size() < 2
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(SitePaths.PRINT),
                        series(corpus).map(series -> SitePaths.printedSeries(series.id())));
    }

    @Override
    public Optional<Page> page(String path) {
        List<Interview> all = corpus.translations().leads();
        if (path.equals(SitePaths.PRINT)) {
            return all.size() < 2 ? Optional.empty() : Optional.of(ofAll(all));
        }
        return series(path)
                .map(series -> PrintEdition.of(series.name(), series.interviews()))
                .map(edition -> page(edition, path));
    }

    private Optional<Series> series(String path) {
        return path.startsWith(SitePaths.PRINT_FOLDER) && path.endsWith(EXTENSION)
                ? corpus.series()
                        .find(
                                path.substring(
                                        SitePaths.PRINT_FOLDER.length(),
                                        path.length() - EXTENSION.length()))
                        .filter(EditionSource::isEdition)
                : Optional.empty();
    }

    @Override
    public Optional<PageMaterial> madeOf(String path) {
        return path.equals(SitePaths.PRINT)
                ? Optional.of(PageMaterial.of(corpus.translations().leads()))
                : series(path).map(Series::interviews).map(PageMaterial::of);
    }

    /** Returns the series that can be printed as one. */
    static Stream<Series> series(Corpus corpus) {
        return corpus.series().all().stream().filter(EditionSource::isEdition);
    }

    private static boolean isEdition(Series series) {
        return series.interviews().size() > 1 && PrintEdition.fits(series.interviews());
    }

    private Page ofAll(List<Interview> all) {
        if (PrintEdition.fits(all)) {
            return page(PrintEdition.of(corpus.settings().title(), all), SitePaths.PRINT);
        }
        return new EditionListPage(corpus).page(renderer);
    }

    /** It is as large as all of its interviews, and is not kept. */
    private Page page(PrintEdition edition, String path) {
        Page page = new EditionPages(corpus, across, renderer).page(edition, path);
        return new Page(page.type(), PageContent.ofFile(page.content().bytes()));
    }
}
