package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs all benchmarks and writes their results: as the page {@code target/bench/benchmarks.md}, with
 * the plot of how cost grows beside it, and as lines that a later run compares itself with. No
 * option of the JVM is set but the number of processors that it may use.
 */
public final class Bench {
    private static final Path EARLIER = Path.of("src/bench/earlier.txt");
    private static final Path FOLDER = Path.of("target/bench");

    private final String scale;
    private final ResultTable table;

    private Bench(String scale) throws IOException {
        this.scale = scale;
        this.table = new ResultTable(EARLIER);
    }

    /** Takes no arguments; {@code -Dbench.scale=0.125} makes everything smaller. */
    public static void main(String[] args) throws Exception {
        Bench bench = new Bench(System.getProperty("bench.scale", "1"));
        bench.reading();
        bench.parts();
        bench.search();
        bench.serving();
        bench.starting();
        List<String> growth = bench.growth();
        bench.write(growth);
    }

    private void write(List<String> growth) throws IOException {
        List<String> page = new ArrayList<>(intro());
        page.addAll(table.markdown());
        page.addAll(growth);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("benchmarks.md"), page);
        Files.write(FOLDER.resolve("result.txt"), table.lines());
        // JMH prints as it goes; the results stand together below that.
        page.forEach(System.out::println);
    }

    private List<String> intro() {
        CorpusGenerator corpus = CorpusGenerator.LARGE.scaled(Double.parseDouble(scale));
        String machine =
                "JDK %s, %d processors, a generated corpus of %.0f MB."
                        .formatted(
                                System.getProperty("java.version"),
                                Runtime.getRuntime().availableProcessors(),
                                corpus.bytes() / 1e6);
        return List.of(
                "# How fast it is",
                "",
                "`mvn -Pbench verify` writes this page and the plot below to `target/bench`. Nothing",
                "else may run meanwhile. Two machines cannot be compared: to see what a change does,",
                "measure the version before it, copy `target/bench/result.txt` to",
                "`src/bench/earlier.txt`, and measure again; the last column is then the ratio.",
                "",
                machine);
    }

    private static ChainedOptionsBuilder options(String include, int warmups, int runs) {
        return new OptionsBuilder()
                .include(include)
                .forks(1)
                .warmupIterations(warmups)
                .measurementIterations(runs);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options)
            throws RunnerException {
        return new Runner(options.build()).run();
    }

    /** Reads the corpus and parts of it, on one processor and on two. */
    private void reading() throws RunnerException {
        table.begin("Reading");
        for (int processors = 1; processors <= 2; processors++) {
            ChainedOptionsBuilder options =
                    options(ReadingBenchmark.class.getName(), 1, 3)
                            .jvmArgs(
                                    "-XX:ActiveProcessorCount=" + processors,
                                    "-Dbench.scale=" + scale);
            for (RunResult result : run(options)) {
                table.add(
                        "%s eighths of the corpus, %d processors"
                                .formatted(result.getParams().getParam("eighths"), processors),
                        result.getPrimaryResult().getScore(),
                        "s");
            }
        }
    }

    /** Measures what is done with one interview. */
    private void parts() throws RunnerException {
        table.begin("One interview of 60 kB");
        ChainedOptionsBuilder options =
                options("(Parsing|Terms|Anchors|Rendering)Benchmark", 3, 5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementTime(TimeValue.seconds(2));
        for (RunResult result : run(options)) {
            String name = result.getParams().getBenchmark();
            StringBuilder what =
                    new StringBuilder(
                            name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
            for (String param : result.getParams().getParamsKeys()) {
                what.append(", ").append(param).append(' ');
                what.append(result.getParams().getParam(param));
            }
            table.add(what.toString(), result.getPrimaryResult().getScore(), "µs");
        }
    }

    /** Measures how long a search takes, as a page asks for it. */
    private void search() throws RunnerException {
        table.begin("Searching");
        ChainedOptionsBuilder options =
                options(SearchBenchmark.class.getName(), 2, 5)
                        .jvmArgs("-XX:ActiveProcessorCount=2", "-Dbench.scale=" + scale);
        for (RunResult result : run(options)) {
            Statistics times = result.getPrimaryResult().getStatistics();
            for (int percent : new int[] {50, 99}) {
                table.add(
                        percent + " of a hundred queries are answered within",
                        times.getPercentile(percent) / 1_000,
                        "ms");
            }
        }
    }

    /** Measures how many answers a second a server gives. */
    private void serving() throws Exception {
        table.begin("Serving the seed page, 32 connections");
        Serving.Result result = Serving.measure();
        table.add("answers", result.perSecond(), "a second");
        table.add("half of all answers within", result.p50(), "µs");
        table.add("99 of a hundred answers within", result.p99(), "µs");
    }

    /** Measures what a reader and an editor wait for. */
    private void starting() throws IOException, InterruptedException {
        table.begin("Starts and edits, from outside");
        Path folder = Files.createTempDirectory("colloquy-bench");
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        CorpusGenerator.LARGE.scaled(Double.parseDouble(scale)).write(corpus);
        ServingBenchmark.run(corpus, Files.createDirectory(folder.resolve("work")))
                .forEach(
                        (what, number) ->
                                table.add(what, number, what.contains("memory") ? "MB" : "ms"));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Measures and draws how the cost of reading and indexing grows. */
    private List<String> growth() throws IOException {
        Path folder = Files.createTempDirectory("colloquy-growth");
        List<String> page = new ArrayList<>();
        page.add("");
        page.add("## How cost grows");
        page.add("");
        page.add("![Seconds of reading and of indexing by bytes, files, terms and mentions](growth.svg)");
        page.add("");
        page.add("| by | of | smallest, ms | largest, ms | exponent |");
        page.add("|---|---|---:|---:|---:|");
        page.addAll(Growth.run(folder, FOLDER.resolve("growth.svg")));
        Files.delete(folder);
        return page;
    }
}
