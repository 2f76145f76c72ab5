package org.colloquy.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.interview.Drawing;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.Judgement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was drawn is what the committed files have: nobody chose among the draws. */
class DrawingTest {
    private static final long SEED = 20261125;

    /** Folder of a sample that came after the queries were drawn. */
    private static final String SECOND_SAMPLE = "more/";

    @Test
    void drewTheQueriesOfTheExample() throws IOException {
        check(Judgement.SEED, "seed-drawn.csv", 8);
    }

    @Tag("slow")
    @Test
    void drewTheQueriesOfTheCorpora() throws IOException {
        assumeTrue(Files.isDirectory(Judgement.CORPORA), "the corpora are not here");
        check(Judgement.CORPORA, "corpora-drawn.csv", 24);
    }

    private static void check(Path folder, String name, int count) throws IOException {
        Corpus all = new CorpusReader().read(folder);
        Corpus corpus =
                all.withInterviews(
                        all.interviews().stream()
                                .filter(interview -> !interview.path().startsWith(SECOND_SAMPLE))
                                .toList());
        List<Judgement> drawn = new Drawing(corpus, folder, SEED).draw(count);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Judgement.FOLDER.resolve(name), Judgement.written(drawn));
        }
        assertThat(Judgement.read(name)).isEqualTo(drawn);
    }

    @Test
    void aThirdOfAtLeastSixtyIsDrawn() {
        long drawn = count("seed-drawn.csv", "corpora-drawn.csv");
        long all = drawn + count("seed.csv", "corpora.csv");
        assertThat(all).isGreaterThanOrEqualTo(60);
        assertThat(3 * drawn).isGreaterThanOrEqualTo(all);
    }

    private static long count(String... names) {
        return List.of(names).stream().mapToLong(name -> Judgement.read(name).size()).sum();
    }
}
