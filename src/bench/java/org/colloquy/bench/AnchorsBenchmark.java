package org.colloquy.bench;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.colloquy.anchors.AnchorNumberer;
import org.colloquy.anchors.record.RecordWriter;
import org.colloquy.anchors.RecordMaker;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Numbers the passages of an edited interview by the record of what they were. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnchorsBenchmark {
    private @Nullable Interview interview;
    private String record = "";

    /** Records an interview as it is, and edits it. */
    @Setup
    public void prepare() throws IOException {
        Corpus corpus = Some.corpus(10);
        interview = corpus.interview("interview-00000").orElseThrow();
        record = RecordWriter.write(RecordMaker.first(Some.edited()));
    }

    /** Numbers it. */
    @Benchmark
    public Object number() {
        return AnchorNumberer.number(Objects.requireNonNull(interview), "a.anchors", record);
    }
}
