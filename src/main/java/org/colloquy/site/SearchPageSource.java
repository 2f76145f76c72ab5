package org.colloquy.site;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;

/** The page to search on, before anything is searched for. */
final class SearchPageSource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    SearchPageSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return Stream.of(Address.SEARCH);
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(Address.SEARCH) ? Optional.of(page()) : Optional.empty();
    }

    private Page page() {
        SearchPages pages = new SearchPages(corpus);
        return renderer.page(PageTemplate.SEARCH, pages.frame(), pages.blank());
    }
}
