package org.colloquy.site.browse;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;

/** The file with every interview, where there are several. */
public final class NarrowingSource implements PageSource {
    private final InterviewCatalogue catalogue;

    public NarrowingSource(InterviewCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(
                catalogue.all().size() > 1
                        ? Stream.of(catalogue.narrowing().address())
                        : Stream.empty());
    }

    @Override
    public Optional<Page> page(String path) {
        return NarrowingFile.isAt(path)
                ? paths().filter(path::equals)
                        .findFirst()
                        .map(one -> new Page(Page.SCRIPT, catalogue.narrowing().script()))
                : Optional.empty();
    }
}
