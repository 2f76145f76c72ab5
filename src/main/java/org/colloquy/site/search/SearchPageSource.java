package org.colloquy.site.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.SitePaths;

/** The page to search on, before anything is searched for. */
public final class SearchPageSource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    public SearchPageSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(Stream.of(SitePaths.SEARCH));
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(SitePaths.SEARCH) ? Optional.of(page()) : Optional.empty();
    }

    private Page page() {
        SearchPages pages = new SearchPages(corpus);
        return renderer.page(PageTemplate.SEARCH, pages.layout(), pages.blank());
    }
}
