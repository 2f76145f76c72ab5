package org.colloquy.site.feed;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;

/** The description by which browsers search the site, where it is known where the site is. */
public final class OpenSearchSource implements PageSource {
    private final Corpus corpus;

    public OpenSearchSource(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(
                Stream.ofNullable(corpus.settings().baseUrl())
                        .map(root -> OpenSearchDescription.ADDRESS));
    }

    @Override
    public Optional<Page> page(String path) {
        return Optional.ofNullable(corpus.settings().baseUrl())
                .filter(root -> path.equals(OpenSearchDescription.ADDRESS))
                .map(
                        root ->
                                new Page(
                                        OpenSearchDescription.TYPE,
                                        OpenSearchDescription.write(corpus.settings(), root)));
    }
}
