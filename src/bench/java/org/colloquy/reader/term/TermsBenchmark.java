package org.colloquy.reader.term;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.colloquy.bench.Some;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Passage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds terms in the words of one interview, of few terms and of many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TermsBenchmark {
    /** How many there are. */
    @Param({"100", "10000"})
    public int terms;

    private TermMatcher index = new TermMatcher(List.of(), Set.of());
    private List<String> texts = List.of();

    /** Reads an interview and the terms. */
    @Setup
    public void prepare() throws IOException {
        Corpus corpus = Some.corpus(terms);
        index = new TermMatcher(corpus.terms(), Set.of());
        texts = corpus.interviews().get(0).passages().map(Passage::text).toList();
    }

    /** Finds them. */
    @Benchmark
    public int find() {
        int found = 0;
        for (String text : texts) {
            found += index.find(text).size();
        }
        return found;
    }
}
