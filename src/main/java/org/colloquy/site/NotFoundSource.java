package org.colloquy.site;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;

/** The page that hosts of files send for every path at which there is nothing. */
final class NotFoundSource implements PageSource {
    private final Corpus corpus;
    private final Supplier<Nearby> nearby;
    private final PageRenderer renderer;

    NotFoundSource(Corpus corpus, Supplier<Nearby> nearby, PageRenderer renderer) {
        this.corpus = corpus;
        this.nearby = nearby;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return Stream.of(Address.MISSING);
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(Address.MISSING) ? Optional.of(page()) : Optional.empty();
    }

    private Page page() {
        MissingPage missing = MissingPage.ofAnyAddress(corpus, nearby.get());
        return renderer.page(PageTemplate.NOT_FOUND, missing.frame(), missing.view(""));
    }
}
