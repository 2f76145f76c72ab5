package org.colloquy.site.browse;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SitePaths;

/** The pages of each series with its interviews. */
public final class SeriesSource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    public SeriesSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(
                corpus.series().all().stream()
                        .flatMap(
                                series ->
                                        PagedPath.all(
                                                pages(series).pages(),
                                                page -> SitePaths.series(series.id(), page))));
    }

    @Override
    public Optional<Page> page(String path) {
        return PagedPath.read(SitePaths.SERIES, path)
                .flatMap(
                        paged ->
                                corpus.series()
                                        .find(paged.name())
                                        .map(this::pages)
                                        .filter(pages -> paged.page() <= pages.pages())
                                        .map(pages -> page(pages, paged.page())));
    }

    private Page page(SeriesPages pages, int page) {
        return renderer.page(PageTemplate.SERIES, pages.layout(page), pages.view(page));
    }

    private SeriesPages pages(Series series) {
        return new SeriesPages(corpus, series);
    }
}
