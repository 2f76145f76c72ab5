package org.colloquy.site.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of the parts of an interview without its text. */
class InterviewPartsTest {
    private static void assertAsInText(Corpus corpus) {
        assertThat(corpus.interviews()).isNotEmpty();
        for (Interview interview : corpus.interviews()) {
            List<Locator> parts =
                    InterviewExtract.all(interview).map(InterviewExtract::locator).toList();
            assertThat(interview.head().parts()).as(interview.slug()).isEqualTo(parts);
        }
    }

    @Test
    void arePartsThatStandInTheText() throws IOException {
        assertAsInText(new CorpusReader().read(Path.of("seeds")));
    }

    @Test
    void areTheSectionsBeforeTheQuestions(@TempDir Path folder) {
        Corpus corpus =
                new Talks(folder)
                        .file(
                                "interviews/a.md",
                                "# Talk\n\n## First\n\n### Why tea?\n\nFor rest.\n\n## Last\n\n### And milk?\n\nNo.\n")
                        .corpus();
        assertAsInText(corpus);
        assertThat(Talks.interview(corpus, "a").head().parts()).hasSize(4);
    }
}
