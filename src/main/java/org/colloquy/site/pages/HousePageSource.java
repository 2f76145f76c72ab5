package org.colloquy.site.pages;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.page.HousePage;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.SitePaths;

/** The pages of the house, below {@code pages/}. */
public final class HousePageSource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    public HousePageSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(
                corpus.pages().all().stream().map(page -> SitePaths.housePage(page.slug())));
    }

    @Override
    public Optional<Page> page(String path) {
        return SitePaths.housePageOf(path).flatMap(corpus.pages()::find).map(this::page);
    }

    private Page page(HousePage page) {
        HousePageSheet sheet = new HousePageSheet(corpus, page);
        return renderer.page(PageTemplate.HOUSE_PAGE, sheet.layout(), sheet.view());
    }
}
