package org.colloquy.site;
import org.colloquy.site.layout.TemplateRenderer;


import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.colloquy.bench.Some;
import org.colloquy.model.corpus.Corpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Makes the page of an interview, which is then kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderingBenchmark {
    /** Which of both forms. */
    @Param({"0", "1"})
    public int interview;

    private SiteEdition site = new SiteEdition(Some.none(), new TemplateRenderer());
    private String address = "";

    /** Reads the interviews. */
    @Setup
    public void prepare() throws IOException {
        Corpus corpus = Some.corpus(1_000);
        site = new SiteEdition(corpus, new TemplateRenderer());
        address = "interviews/interview-%05d.html".formatted(interview);
    }

    /** Makes it. */
    @Benchmark
    public int page() {
        return site.page(address).orElseThrow().text().length();
    }
}
