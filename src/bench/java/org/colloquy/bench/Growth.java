package org.colloquy.bench;

import org.colloquy.search.index.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;

/**
 * Measures how the cost of reading and of indexing grows: five sizes over two orders of magnitude,
 * in each of four ways, all else being the same. The exponent is the slope of the line that fits the
 * logarithms best (least squares): 1 is linear. Small corpora cost what does not grow, which makes
 * the whole line flatter than its end; so the greater of both slopes is told.
 */
final class Growth {
    private static final int[] SIZES = {1, 3, 10, 32, 100};
    private static final int RUNS = 5;
    private static final int BACK = 3;
    private static final long SEED = 7L;

    /** A way to grow, and the corpus of each size. */
    private record Way(String name, IntFunction<CorpusGenerator> corpus) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way("bytes", n -> base(20, 240_000L * n, 720 * n, 1_000, 125)),
                    new Way("files", n -> base(20 * n, 120_000L * n, 360 * n, 1_000, 125)),
                    new Way("terms", n -> base(200, 2_400_000L, 7_200, 100 * n, 125)),
                    new Way("mentions", n -> base(200, 2_400_000L, 7_200, 1_000, 5 * n)));

    private Growth() {}

    private static CorpusGenerator base(
            int transcripts, long bytes, int turns, int terms, int mentions) {
        return new CorpusGenerator(transcripts, bytes, turns, terms, mentions, SEED);
    }

    /**
     * Measures everything, and draws it.
     *
     * @param folder where the corpora are written for a while
     * @param picture the file that the plots are drawn into
     * @return the rows of a table in Markdown
     */
    static List<String> run(Path folder, Path picture) throws IOException {
        List<String> table = new ArrayList<>();
        List<Plot> plots = new ArrayList<>();
        once(folder, WAYS.get(0).corpus().apply(10));
        for (Way way : WAYS) {
            double[][] seconds = new double[2][SIZES.length];
            for (int i = 0; i < SIZES.length; i++) {
                double[] both = once(folder, way.corpus().apply(SIZES[i]));
                seconds[0][i] = both[0];
                seconds[1][i] = both[1];
            }
            Plot plot = new Plot("by " + way.name(), SIZES);
            for (int kind = 0; kind < 2; kind++) {
                String name = kind == 0 ? "reading" : "indexing";
                double exponent = exponent(seconds[kind]);
                plot.line("%s, %.2f".formatted(name, exponent), seconds[kind]);
                table.add(row(way.name(), name, seconds[kind], exponent));
            }
            plots.add(plot);
        }
        Files.createDirectories(picture.toAbsolutePath().getParent());
        Files.writeString(picture, Plot.together(plots));
        return table;
    }

    private static String row(String way, String name, double[] seconds, double exponent) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %.2f |",
                way,
                name,
                seconds[0] * 1_000,
                seconds[seconds.length - 1] * 1_000,
                exponent);
    }

    /** The fastest of several runs, in seconds: reading, and indexing what was read. */
    private static double[] once(Path folder, CorpusGenerator generator) throws IOException {
        Path corpus = Files.createTempDirectory(folder, "growth");
        generator.write(corpus);
        double[] fastest = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Corpus read = new CorpusReader().read(corpus);
            long middle = System.nanoTime();
            try (SearchIndex index = SearchIndex.inMemory()) {
                index.snapshot(read);
            }
            fastest[0] = Math.min(fastest[0], (middle - start) / 1e9);
            fastest[1] = Math.min(fastest[1], (System.nanoTime() - middle) / 1e9);
        }
        try (Stream<Path> all = Files.walk(corpus)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return fastest;
    }

    private static double exponent(double[] seconds) {
        return Math.max(slope(seconds, 0), slope(seconds, seconds.length - BACK));
    }

    private static double slope(double[] seconds, int from) {
        int count = seconds.length - from;
        double x = 0;
        double y = 0;
        double xy = 0;
        double xx = 0;
        for (int i = from; i < seconds.length; i++) {
            double logSize = Math.log(SIZES[i]);
            double logTime = Math.log(seconds[i]);
            x += logSize;
            y += logTime;
            xy += logSize * logTime;
            xx += logSize * logSize;
        }
        return (count * xy - x * y) / (count * xx - x * x);
    }
}
