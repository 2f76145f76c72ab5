package org.colloquy.site.error;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.SitePaths;

/** The page that hosts of files send for every path at which there is nothing. */
public final class NotFoundSource implements PageSource {
    private final Corpus corpus;
    private final Supplier<NearbyAddresses> nearby;
    private final PageRenderer renderer;

    public NotFoundSource(Corpus corpus, Supplier<NearbyAddresses> nearby, PageRenderer renderer) {
        this.corpus = corpus;
        this.nearby = nearby;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(Stream.of(SitePaths.MISSING));
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(SitePaths.MISSING) ? Optional.of(page()) : Optional.empty();
    }

    private Page page() {
        NotFoundPage missing = NotFoundPage.ofAnyAddress(corpus, nearby.get());
        return renderer.page(PageTemplate.NOT_FOUND, missing.layout(), missing.view(""));
    }
}
