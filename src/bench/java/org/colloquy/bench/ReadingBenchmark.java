package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a whole corpus, as {@code check} and the start of {@code serve} do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {
    /** How much of the corpus is read. */
    @Param({"1", "2", "4", "8"})
    public int eighths;

    private Path folder = Path.of("");

    /** Writes the corpus unless an earlier run has. */
    @Setup
    public void write() throws IOException {
        double scale = Double.parseDouble(System.getProperty("bench.scale", "1"));
        folder = Path.of("target", "bench", "corpus-%s-%d".formatted(scale, eighths));
        if (!Files.exists(folder)) {
            CorpusGenerator.LARGE.scaled(scale).part(eighths).write(folder);
        }
    }

    /** Reads it. */
    @Benchmark
    public Corpus read() throws IOException {
        return new CorpusReader().read(folder);
    }
}
