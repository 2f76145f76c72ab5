package org.colloquy.site;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;

/** The list of everybody who speaks; there is none without people. */
final class PeopleSource implements PageSource {
    private final Corpus corpus;
    private final PageRenderer renderer;

    PeopleSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<String> paths() {
        return corpus.people().isEmpty()
                ? Stream.empty()
                : PagedPath.all(new PeoplePages(corpus).pages(), Address::people);
    }

    @Override
    public Optional<Page> page(String path) {
        OptionalInt number = PagedPath.readList(Address.PEOPLE, path);
        return number.isEmpty() || corpus.people().isEmpty()
                ? Optional.empty()
                : page(number.getAsInt());
    }

    private Optional<Page> page(int page) {
        PeoplePages pages = new PeoplePages(corpus);
        return page > pages.pages()
                ? Optional.empty()
                : Optional.of(
                        renderer.page(PageTemplate.PEOPLE, pages.frame(page), pages.view(page)));
    }
}
