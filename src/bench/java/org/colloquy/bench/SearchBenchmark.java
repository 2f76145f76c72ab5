package org.colloquy.bench;

import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.result.ResultOrder;
import org.colloquy.search.result.SearchHit;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Searcher;
import org.colloquy.search.result.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Passage;
import org.colloquy.reader.CorpusReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Finds what a page shows, with the words marked, in the whole corpus. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {
    private static final int QUERIES = 2_000;
    private static final int GROUPS = 10;
    private static final int HITS = 3;
    private static final int EXCERPT = 280;

    private final List<String> queries = new ArrayList<>();
    private SearchIndex index = SearchIndex.inMemory();
    private Searcher search;
    private int next;

    /** Reads the corpus, brings its index up to date and draws the queries. */
    @Setup
    public void prepare() throws IOException {
        double scale = Double.parseDouble(System.getProperty("bench.scale", "1"));
        Path folder = Path.of("target", "bench", "corpus-%s-8".formatted(scale));
        if (!Files.exists(folder)) {
            CorpusGenerator.LARGE.scaled(scale).write(folder);
        }
        Path cache = Path.of("target", "bench", "index-%s".formatted(scale));
        Corpus corpus = new CorpusReader().read(folder);
        index = SearchIndex.in(cache, "this");
        long start = System.nanoTime();
        search = new Searcher(index.snapshot(corpus));
        System.out.printf("index: up to date after %.1f s%n", (System.nanoTime() - start) / 1e9);
        double text = size(folder.resolve("interviews"));
        System.out.printf("index: %.2f of the text's bytes%n", size(cache) / text);
        queries(corpus);
    }

    private static double size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(SearchBenchmark::length).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One to three words, a phrase, beginnings of five and of two letters, and words of one speaker, from passages. */
    private void queries(Corpus corpus) {
        SplittableRandom random = new SplittableRandom(20_261_125L);
        while (queries.size() < QUERIES) {
            var interview = corpus.interviews().get(random.nextInt(corpus.interviews().size()));
            List<Passage> passages = interview.passages().toList();
            String[] words =
                    passages.get(random.nextInt(passages.size())).text().split("[ .]+");
            if (words.length < 8) {
                continue;
            }
            int from = random.nextInt(words.length - 4);
            String one = words[from];
            String two = words[from + 2];
            queries.add(
                    switch (queries.size() % 7) {
                        case 0 -> one;
                        case 1 -> one + " " + two;
                        case 2 -> one + " " + two + " " + words[from + 3];
                        case 3 -> "\"" + one + " " + words[from + 1] + " " + two + "\"";
                        case 4 -> longest(words).substring(0, 5) + "* " + two;
                        case 5 -> longest(words).substring(0, 2) + "*";
                        default -> two + " person:ada";
                    });
        }
    }

    private static String longest(String[] words) {
        return Arrays.stream(words).max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    /** Ends the index. */
    @TearDown
    public void close() {
        index.close();
    }

    /** Answers the next query as a page does. */
    @Benchmark
    public int find() {
        next = (next + 1) % queries.size();
        SearchResult found = search.find(QueryParser.parse(queries.get(next)));
        int shown = 0;
        for (SearchResult.InterviewHits group : found.groups(ResultOrder.RELEVANCE, 0, GROUPS, HITS)) {
            for (SearchHit hit : group.hits()) {
                shown += Snippet.of(hit, EXCERPT).pieces().size();
            }
        }
        return shown + found.facets().people().size() + found.facets().years().size() + found.facets().topics().size();
    }
}
