package org.colloquy.search.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceTest {

    /** Every place that reading the example by itself finds, and no other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"control tower\" | (?i)\\bcontrol tower\\b | 1",
                "control tower | (?i)\\bcontrol towers?\\b | 3",
                "term:control-tower | (?i)\\bcontrol towers?\\b | 3",
                "Chip4 | Chip4 | 2",
                "\"the United States\" | (?i)\\bthe United States\\b | 22",
                "R&D | R&D | 6",
                "korea | (?i)\\bKorea\\b | 39"
            })
    void ofTheExampleIsExact(String query, String pattern, int least) throws IOException {
        Corpus corpus = new CorpusReader().read(Path.of("seeds"));
        List<String> read = new ArrayList<>();
        corpus.interviews().forEach(interview -> read.addAll(places(interview, pattern)));
        try (SearchIndex index = SearchIndex.inMemory()) {
            SearchResult found =
                    new Searcher(index.snapshot(corpus)).find(QueryParser.parse(query));
            Concordance concordance = Concordance.of(found, Concordance.LineOrder.PLACE);
            assertThat(concordance.complete()).isTrue();
            assertThat(concordance.lines())
                    .extracting(
                            line ->
                                    line.entry().locator().id()
                                            + ":"
                                            + line.word().start()
                                            + "-"
                                            + line.word().end())
                    .containsExactlyElementsOf(read);
            assertThat(read).hasSizeGreaterThanOrEqualTo(least);
        }
    }

    private static List<String> places(Interview interview, String pattern) {
        Stream<String> introduction =
                interview.introduction().stream()
                        .flatMap(p -> places(p.locator().id(), p.text(), pattern));
        Stream<String> rest =
                interview.questions().stream()
                        .flatMap(
                                q ->
                                        Stream.concat(
                                                places(
                                                        q.locator().id(),
                                                        q.heading().prose().text(),
                                                        pattern),
                                                q.answer().stream()
                                                        .flatMap(
                                                                p ->
                                                                        places(
                                                                                p.locator().id(),
                                                                                p.text(),
                                                                                pattern))));
        return Stream.concat(introduction, rest).toList();
    }

    private static Stream<String> places(String locator, String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> locator + ":" + found.start() + "-" + found.end());
    }

    @Test
    void isSortedByTheNeighbours(@TempDir Path folder) {
        Corpus corpus =
                new Shelf(folder)
                        .with(
                                "one.md",
                                """
                                ## Why?

                                Zinc bell rings. A bell, and the bell called.

                                Big old bell; big new bell Éa.
                                """)
                        .read();
        try (SearchIndex index = SearchIndex.inMemory()) {
            SearchResult found =
                    new Searcher(index.snapshot(corpus)).find(QueryParser.parse("bell"));
            assertThat(starts(found, Concordance.LineOrder.PLACE))
                    .containsExactly("q1-p1:5", "q1-p1:19", "q1-p1:33", "q1-p2:8", "q1-p2:22");
            assertThat(starts(found, Concordance.LineOrder.LEFT))
                    .containsExactly("q1-p1:19", "q1-p2:22", "q1-p2:8", "q1-p1:33", "q1-p1:5");
            assertThat(starts(found, Concordance.LineOrder.RIGHT))
                    .containsExactly("q1-p1:19", "q1-p2:8", "q1-p1:33", "q1-p2:22", "q1-p1:5");
        }
    }

    private static List<String> starts(SearchResult found, Concordance.LineOrder by) {
        return Concordance.of(found, by).lines().stream()
                .map(line -> line.entry().locator().id() + ":" + line.word().start())
                .toList();
    }

    @Test
    void anExcerptHasTheMarksAndIsCutAtWords(@TempDir Path folder) {
        String filler = "word ".repeat(100);
        Corpus corpus =
                new Shelf(folder)
                        .with("one.md", "## Why?\n\n" + filler + "tower and bell " + filler + "\n")
                        .read();
        try (SearchIndex index = SearchIndex.inMemory()) {
            SearchResult found =
                    new Searcher(index.snapshot(corpus)).find(QueryParser.parse("tower bell"));
            Snippet excerpt = Snippet.of(found.best(1).get(0), 100);
            String text =
                    String.join(
                            "", excerpt.pieces().stream().map(Snippet.SnippetPart::text).toList());
            assertThat(text).startsWith("… word").endsWith("word …").hasSizeBetween(80, 110);
            assertThat(excerpt.pieces().stream().filter(Snippet.SnippetPart::marked))
                    .extracting(Snippet.SnippetPart::text)
                    .containsExactly("tower", "bell");
        }
    }

    /** A source may end a line where its passage goes on. */
    @Test
    void anExcerptIsCutAtWordsWhereNoBlankIsNear(@TempDir Path folder) {
        Corpus corpus =
                new Shelf(folder)
                        .with("one.md", "## Why?\n\ntower\n" + "lengthened\n".repeat(40))
                        .read();
        try (SearchIndex index = SearchIndex.inMemory()) {
            SearchResult found =
                    new Searcher(index.snapshot(corpus)).find(QueryParser.parse("tower"));
            for (int length = 100; length < 112; length++) {
                Snippet excerpt = Snippet.of(found.best(1).get(0), length);
                assertThat(excerpt.pieces())
                        .extracting(Snippet.SnippetPart::text)
                        .element(1)
                        .asString()
                        .endsWith(" lengthened");
            }
        }
    }
}
