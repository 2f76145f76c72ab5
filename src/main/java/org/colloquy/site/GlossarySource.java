package org.colloquy.site;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;

/** The list of all terms; there is none without terms. */
final class GlossarySource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    GlossarySource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return corpus.terms().isEmpty()
                ? Stream.empty()
                : PagedPath.all(new GlossaryPages(corpus).pages(), Address::glossary);
    }

    @Override
    public Optional<Page> page(String path) {
        OptionalInt number = PagedPath.readList(Address.GLOSSARY, path);
        return number.isEmpty() || corpus.terms().isEmpty()
                ? Optional.empty()
                : page(number.getAsInt());
    }

    private Optional<Page> page(int page) {
        GlossaryPages pages = new GlossaryPages(corpus);
        return page > pages.pages()
                ? Optional.empty()
                : Optional.of(
                        renderer.page(PageTemplate.GLOSSARY, pages.frame(page), pages.view(page)));
    }
}
