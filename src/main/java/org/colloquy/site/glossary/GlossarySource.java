package org.colloquy.site.glossary;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SitePaths;

/** The list of all terms; there is none without terms. */
public final class GlossarySource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    public GlossarySource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(
                corpus.terms().isEmpty()
                        ? Stream.empty()
                        : PagedPath.all(new GlossaryPages(corpus).pages(), SitePaths::glossary));
    }

    @Override
    public Optional<Page> page(String path) {
        OptionalInt number = PagedPath.readList(SitePaths.GLOSSARY, path);
        return number.isEmpty() || corpus.terms().isEmpty()
                ? Optional.empty()
                : page(number.getAsInt());
    }

    private Optional<Page> page(int page) {
        GlossaryPages pages = new GlossaryPages(corpus);
        return page > pages.pages()
                ? Optional.empty()
                : Optional.of(
                        renderer.page(PageTemplate.GLOSSARY, pages.layout(page), pages.view(page)));
    }
}
