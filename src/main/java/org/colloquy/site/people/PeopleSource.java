package org.colloquy.site.people;

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

/** The list of everybody who speaks; there is none without people. */
public final class PeopleSource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    public PeopleSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(
                corpus.people().isEmpty()
                        ? Stream.empty()
                        : PagedPath.all(new PeoplePages(corpus).pages(), SitePaths::people));
    }

    @Override
    public Optional<Page> page(String path) {
        OptionalInt number = PagedPath.readList(SitePaths.PEOPLE, path);
        return number.isEmpty() || corpus.people().isEmpty()
                ? Optional.empty()
                : page(number.getAsInt());
    }

    private Optional<Page> page(int page) {
        PeoplePages pages = new PeoplePages(corpus);
        return page > pages.pages()
                ? Optional.empty()
                : Optional.of(
                        renderer.page(PageTemplate.PEOPLE, pages.layout(page), pages.view(page)));
    }
}
