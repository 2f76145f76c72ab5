package org.colloquy.site.quotation;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.SitePaths;

/** The page to check quotations on, before anything is asked. */
public final class QuotePageSource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    public QuotePageSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(Stream.of(SitePaths.QUOTES));
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(SitePaths.QUOTES) ? Optional.of(page()) : Optional.empty();
    }

    private Page page() {
        QuotePages pages = new QuotePages(corpus);
        return renderer.page(PageTemplate.QUOTES, pages.layout(), pages.blank());
    }
}
