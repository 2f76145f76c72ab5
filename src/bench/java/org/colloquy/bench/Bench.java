package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs {@link ReadingBenchmark} on one processor and on two, and prints a table with the ratio to
 * an earlier result, which is in {@code src/bench/earlier.txt}; then what is done with one
 * interview, {@link SearchBenchmark} and {@link Serving}, which measures ready pages, {@link
 * ServingBenchmark}, which measures starts and edits, and {@link Growth}.
 */
public final class Bench {
    private static final Path EARLIER = Path.of("src/bench/earlier.txt");
    private static final Path RESULT = Path.of("target/bench/result.txt");

    private Bench() {}

    /** Takes no arguments; {@code -Dbench.scale=0.125} makes everything smaller. */
    public static void main(String[] args) throws Exception {
        String scale = System.getProperty("bench.scale", "1");
        Map<String, Double> earlier = earlier(" seconds=");
        List<String> lines = new ArrayList<>();
        List<String> table = new ArrayList<>();
        table.add(
                String.format("%-6s %10s %10s %10s %8s", "size", "processors", "seconds", "MB/s", "ratio"));
        for (int processors = 1; processors <= 2; processors++) {
            for (RunResult result : run(scale, processors)) {
                int eighths = Integer.parseInt(result.getParams().getParam("eighths"));
                double seconds = result.getPrimaryResult().getScore();
                String key = "scale=%s eighths=%d processors=%d".formatted(scale, eighths, processors);
                double megabytes =
                        CorpusGenerator.LARGE.scaled(Double.parseDouble(scale)).part(eighths).bytes()
                                / 1e6;
                Double before = earlier.get(key);
                table.add(
                        String.format(
                                Locale.ROOT,
                                "%d/8    %10d %10.2f %10.2f %8s",
                                eighths,
                                processors,
                                seconds,
                                megabytes / seconds,
                                ratio(seconds, before)));
                lines.add(key + " seconds=" + String.format(Locale.ROOT, "%.3f", seconds));
            }
        }
        parts(earlier(" microseconds="), table, lines);
        search(earlier(" milliseconds="), scale, table, lines);
        serve(earlier(" per-second="), table, lines);
        serving(earlier(" number="), scale, table, lines);
        growth(table);
        // JMH prints as it goes; the table stands together below that.
        table.forEach(System.out::println);
        Files.createDirectories(RESULT.getParent());
        Files.write(RESULT, lines);
        System.out.println("written to " + RESULT + "; copy it to " + EARLIER + " to compare with");
    }

    private static Collection<RunResult> run(String scale, int processors) throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(1)
                        .measurementIterations(3)
                        .jvmArgs(
                                "-Xmx6g",
                                "-XX:ActiveProcessorCount=" + processors,
                                "-Dbench.scale=" + scale)
                        .build();
        return new Runner(options).run();
    }

    /** What is done with one interview, each with its ratio to an earlier result. */
    private static void parts(
            Map<String, Double> earlier, List<String> table, List<String> lines)
            throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include("(Parsing|Terms|Anchors|Rendering)Benchmark")
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .jvmArgs("-Xmx2g")
                        .build();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark();
            String key =
                    "part=" + name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
            for (String param : result.getParams().getParamsKeys()) {
                key += " " + param + "=" + result.getParams().getParam(param);
            }
            double microseconds = result.getPrimaryResult().getScore();
            Double before = earlier.get(key);
            table.add(
                    String.format(
                            Locale.ROOT,
                            "%-48s %10.1f us %8s",
                            key,
                            microseconds,
                            ratio(microseconds, before)));
            lines.add(key + String.format(Locale.ROOT, " microseconds=%.1f", microseconds));
        }
    }

    /** How the cost of reading and indexing grows. */
    private static void growth(List<String> table) throws IOException {
        Path folder = Files.createTempDirectory("colloquy-growth");
        table.addAll(Growth.run(folder, Path.of("target/bench/growth.svg")));
        Files.delete(folder);
    }

    /** What a reader and an editor wait for, on two processors. */
    private static void serving(
            Map<String, Double> earlier, String scale, List<String> table, List<String> lines)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("colloquy-bench");
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        CorpusGenerator.LARGE.scaled(Double.parseDouble(scale)).write(corpus);
        ServingBenchmark.run(corpus, Files.createDirectory(folder.resolve("work")))
                .forEach(
                        (what, number) -> {
                            String key = "scale=%s %s".formatted(scale, what);
                            table.add(
                                    String.format(
                                            Locale.ROOT,
                                            "%-40s %10.0f %8s",
                                            what,
                                            number,
                                            ratio(number, earlier.get(key))));
                            lines.add(key + String.format(Locale.ROOT, " number=%.1f", number));
                        });
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** How long a search takes, on two processors. */
    private static void search(
            Map<String, Double> earlier, String scale, List<String> table, List<String> lines)
            throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(SearchBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(2)
                        .measurementIterations(5)
                        .jvmArgs(
                                "-Xmx6g", "-XX:ActiveProcessorCount=2", "-Dbench.scale=" + scale)
                        .build();
        for (RunResult result : new Runner(options).run()) {
            Statistics times = result.getPrimaryResult().getStatistics();
            for (int percent : new int[] {50, 99}) {
                double milliseconds = times.getPercentile(percent) / 1_000;
                String key = "scale=%s search=p%d".formatted(scale, percent);
                table.add(
                        String.format(
                                Locale.ROOT,
                                "search p%d %10.2f ms %8s",
                                percent,
                                milliseconds,
                                ratio(milliseconds, earlier.get(key))));
                lines.add(
                        key + String.format(Locale.ROOT, " milliseconds=%.3f", milliseconds));
            }
        }
    }

    private static String ratio(double now, @Nullable Double before) {
        return before == null ? "-" : String.format(Locale.ROOT, "%.2f", now / before);
    }

    /** How many answers a second. */
    private static void serve(
            Map<String, Double> earlier, List<String> table, List<String> lines)
            throws Exception {
        Serving.Result result = Serving.measure();
        Double before = earlier.get("serving=seed");
        table.add(
                String.format(
                        Locale.ROOT,
                        "serving %10.0f answers/s %8s, p50 %.0f us, p99 %.0f us",
                        result.perSecond(),
                        ratio(result.perSecond(), before),
                        result.p50(),
                        result.p99()));
        lines.add(
                String.format(Locale.ROOT, "serving=seed per-second=%.0f", result.perSecond()));
    }

    /**
     * @param unit what stands between the name of a result and its number
     */
    private static Map<String, Double> earlier(String unit) throws IOException {
        Map<String, Double> seconds = new HashMap<>();
        if (Files.exists(EARLIER)) {
            for (String line : Files.readAllLines(EARLIER)) {
                int at = line.lastIndexOf(unit);
                if (at > 0 && !line.startsWith("#")) {
                    seconds.put(
                            line.substring(0, at),
                            Double.parseDouble(line.substring(at + unit.length())));
                }
            }
        }
        return seconds;
    }
}
