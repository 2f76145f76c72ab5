package org.colloquy.search.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;

/** Whatever somebody looks for: there is an answer. */
public final class QueryFuzz {
    private static final Searcher SEARCH = search();

    private QueryFuzz() {}

    private static Searcher search() {
        try {
            return new Searcher(
                    SearchIndex.inMemory().snapshot(new CorpusReader().read(Path.of("seeds"))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Loads what finding needs, so that the first input is not blamed for it. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("\"how was\" chip -tea".getBytes(UTF_8));
    }

    /** Looks for these bytes. */
    public static void fuzzerTestOneInput(byte[] input) {
        SearchQuery asked = QueryParser.parse(new String(input, UTF_8));
        SearchResult found = SEARCH.find(asked);
        if (found.best(20).size() > Math.max(found.total(), 0)) {
            throw new IllegalStateException("more than there are: " + asked.text());
        }
        QueryParser.parse(asked.text());
    }
}
