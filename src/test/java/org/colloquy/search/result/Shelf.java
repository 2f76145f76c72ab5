package org.colloquy.search.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.query.QueryParser;

/** A folder of interviews that a test writes. */
public final class Shelf {
    private final Path folder;

    public Shelf(Path folder) {
        this.folder = folder;
    }

    /** Writes an interview, or any other file of the corpus. */
    public Shelf with(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Corpus read() {
        try {
            return new CorpusReader().read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The places that a query finds, best first. */
    public static List<String> places(Searcher search, String query) {
        return search.find(QueryParser.parse(query)).best(100).stream()
                .map(SearchHit::entry)
                .map(entry -> entry.interview().slug() + "#" + entry.locator().id())
                .toList();
    }

    /** The words that are marked in what a query finds, in the order of the corpus. */
    public static List<String> marked(Searcher search, String query) {
        return search.find(QueryParser.parse(query)).inOrder(100).stream()
                .flatMap(
                        hit ->
                                hit.marks().stream()
                                        .map(m -> hit.entry().text().substring(m.start(), m.end())))
                .toList();
    }
}
