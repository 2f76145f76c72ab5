package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the text of an interview says times, which is known without it. */
class TimesReadingTest {
    private static final String TIMED =
            "**Ada** [00:12]: Tea.\n\n**Ben** [00:40]: Yes.\n\n**Ada** [01:10]: No.\n";

    @TempDir private Path dir;
    private final BuildCache cache = BuildCache.inMemory();

    private Interview read(String text) throws IOException {
        new Talks(dir).file("interviews/a.md", text);
        Corpus corpus = new CorpusReader(cache).read(dir);
        return Talks.interview(corpus, "a");
    }

    @Test
    void isSaidOfATextWithTimes() throws IOException {
        Interview interview = read(TIMED);
        assertThat(interview.head().file().saysTimes()).isTrue();
        assertThat(interview.times().isEmpty()).isFalse();
    }

    @Test
    void isNotSaidOfOneWithout() throws IOException {
        Interview interview = read(TIMED.replaceAll(" \\[[0-9:]+\\]", ""));
        assertThat(interview.head().file().saysTimes()).isFalse();
        assertThat(interview.times().isEmpty()).isTrue();
    }

    /** The last time may have no words behind it, and words may stand before the first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Ada:** [00:01:00] Tea?   | true",
                "**Ada:** Tea? [00:01:00]   | false",
                "**Ada:** [00:01:00]        | false",
                "**Ada:** See https://x.example/1:2:3 | false",
            })
    void isSaidOfWordsWithATimeAlone(String last, boolean timed) throws IOException {
        Interview interview =
                read(TIMED.replaceAll(" \\[[0-9:]+\\]", "").strip() + "\n\n" + last + "\n");
        assertThat(interview.hasTimes()).isEqualTo(timed);
        assertThat(interview.times().isEmpty()).isNotEqualTo(timed);
    }

    @Test
    void followsAnEdit() throws IOException {
        read(TIMED.replaceAll(" \\[[0-9:]+\\]", ""));
        assertThat(read(TIMED).times().isEmpty()).isFalse();
    }
}
