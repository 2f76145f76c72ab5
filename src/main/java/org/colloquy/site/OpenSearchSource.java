package org.colloquy.site;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;

/** The description by which browsers search the site, where it is known where the site is. */
final class OpenSearchSource implements PageSource {
    private final Corpus corpus;

    OpenSearchSource(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<String> paths() {
        return Stream.ofNullable(corpus.settings().baseUrl()).map(root -> OpenSearch.ADDRESS);
    }

    @Override
    public Optional<Page> page(String path) {
        return Optional.ofNullable(corpus.settings().baseUrl())
                .filter(root -> path.equals(OpenSearch.ADDRESS))
                .map(root -> new Page(OpenSearch.TYPE, OpenSearch.write(corpus.settings(), root)));
    }
}
