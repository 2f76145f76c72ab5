package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads two interviews, one of each form, with few terms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParsingBenchmark {
    private Path folder = Path.of("");

    /** Writes them. */
    @Setup
    public void prepare() throws IOException {
        folder = Some.folder(10);
    }

    /** Reads them. */
    @Benchmark
    public Corpus read() throws IOException {
        return new CorpusReader().read(folder);
    }
}
