package org.colloquy.site.glossary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.path.PagedPath;
import org.colloquy.site.text.path.SitePaths;

/** The pages of each term with its mentions. A pointer to another term has none. */
public final class TermSource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    /** Terms whose pages are kept at hand: a term has many, and they are asked for in a row. */
    private static final int TERMS_AT_HAND = 32;

    private final Cache<String, TermPages> terms =
            Caffeine.newBuilder().maximumSize(TERMS_AT_HAND).build();

    private final Lazy<TermNeighbours> neighbours;

    public TermSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.neighbours = new Lazy<>(() -> TermNeighbours.in(corpus));
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return corpus.terms().stream().filter(term -> !term.isPointer()).flatMap(this::planned);
    }

    private Stream<PlannedPage> planned(Term term) {
        return PagedPath.all(
                TermPages.pages(corpus.mentions(term.id())),
                page ->
                        PlannedPage.of(
                                SitePaths.term(term.id(), page), () -> pages(term).madeOf(page)));
    }

    @Override
    public Optional<Page> page(String path) {
        return PagedPath.read(SitePaths.TERMS, path).flatMap(this::page);
    }

    /** Returns the pages of the term that a path names; none of a pointer to another. */
    private Optional<TermPages> pages(PagedPath path) {
        return corpus.term(path.name()).filter(term -> !term.isPointer()).map(this::pages);
    }

    private TermPages pages(Term term) {
        return terms.get(term.id(), id -> new TermPages(corpus, term, neighbours));
    }

    private Optional<Page> page(PagedPath path) {
        int page = path.page();
        return pages(path)
                .filter(pages -> page <= pages.pages())
                .map(
                        pages ->
                                renderer.page(
                                        PageTemplate.TERM, pages.layout(page), pages.view(page)));
    }
}
