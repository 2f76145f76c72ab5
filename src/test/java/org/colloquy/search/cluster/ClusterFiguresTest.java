package org.colloquy.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.Judgement;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.result.ResultOrder;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Searcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What both engines cost on the same interviews in one run, by turns, written as a table to {@code
 * target/cluster/figures.md} for {@code docs/guide/scale.md}. It holds no bound: that depends on
 * what else the machine does.
 */
@Tag("cluster")
@Tag("slow")
class ClusterFiguresTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ROUNDS = 5;

    private final List<String> rows = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();

    @Test
    void comparesBothEngines(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(Judgement.CORPORA), "the corpora are not here");
        Corpus corpus = new CorpusReader().read(Judgement.CORPORA);
        for (String judged : List.of("corpora.csv", "corpora-drawn.csv")) {
            Judgement.read(judged).forEach(one -> queries.add(one.query()));
        }
        rows.add("| engine | index, s | size, MB | p50, ms | p99, ms |");
        rows.add("|---|---:|---:|---:|---:|");
        own(corpus, folder.resolve("own"));
        cluster(corpus, Files.createDirectories(folder.resolve("one")), 1);
        cluster(corpus, Files.createDirectories(folder.resolve("three")), 3);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        rows.add(
                String.format(
                        Locale.ROOT,
                        "%n%d interviews, %d queries %d times; load of the machine %.1f on %d cores",
                        corpus.interviews().size(),
                        queries.size(),
                        ROUNDS,
                        load,
                        Runtime.getRuntime().availableProcessors()));
        Files.write(Path.of("target/cluster/figures.md"), rows);
        assertThat(rows).hasSizeGreaterThan(5);
    }

    private void own(Corpus corpus, Path folder) throws IOException {
        long begun = System.nanoTime();
        try (SearchIndex index = SearchIndex.in(folder, "figures")) {
            Searcher searcher = new Searcher(index.snapshot(corpus));
            row("in the program", seconds(begun), size(folder), times(searcher));
        }
    }

    private void cluster(Corpus corpus, Path folder, int nodes) {
        try (TestCluster cluster = TestCluster.of(folder, nodes)) {
            ClusterSettings settings = cluster.settings();
            long begun = System.nanoTime();
            try (ClusterClient client = new ClusterClient(settings, ClusterIndexer.PATIENCE)) {
                new ClusterIndexer(client, settings, 1).fill(corpus, done -> {});
            }
            double filled = seconds(begun);
            try (ClusterSearch search = new ClusterSearch(settings, PATIENCE, PATIENCE)) {
                Searcher searcher = new Searcher(search.prepare(corpus).join());
                row("a cluster of " + nodes, filled, size(cluster), times(searcher));
                if (nodes > 1) {
                    cluster.kill(nodes - 1);
                    row((nodes - 1) + " of " + nodes + " nodes", 0, 0, times(searcher));
                }
            }
        }
    }

    private void row(String engine, double filled, double size, double[] times) {
        rows.add(
                String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %.1f | %.1f |",
                        engine,
                        filled,
                        size,
                        times[times.length / 2],
                        times[times.length * 99 / 100]));
    }

    private double[] times(Searcher searcher) {
        List<Double> times = new ArrayList<>();
        queries.forEach(query -> ask(searcher, query));
        for (int i = 0; i < ROUNDS; i++) {
            for (String query : queries) {
                long begun = System.nanoTime();
                ask(searcher, query);
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Asks for what a page of results shows. */
    private static void ask(Searcher searcher, String query) {
        SearchResult found = searcher.forRequest().find(QueryParser.parse(query));
        found.groups(ResultOrder.RELEVANCE, 0, 10, 3);
        found.facets().people();
        found.search().spelling().meant(QueryParser.parse(query));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.mapToLong(one -> one.toFile().length()).sum() / 1e6;
        }
    }

    /** Returns the size of one copy. */
    private static double size(TestCluster cluster) {
        String stats =
                cluster.ask(0, "GET", "/colloquy/_stats/store?filter_path=_all.primaries", "");
        Matcher size = Pattern.compile("\"size_in_bytes\":(\\d+)").matcher(stats);
        return size.find() ? Long.parseLong(size.group(1)) / 1e6 : 0;
    }
}
