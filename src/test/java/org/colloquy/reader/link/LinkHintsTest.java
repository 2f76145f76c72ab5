package org.colloquy.reader.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a link may have meant is looked for as long as that takes no time. */
class LinkHintsTest {
    private static final int QUESTIONS = 20_000;

    @Tag("slow")
    @Test
    void ofVeryManyBrokenLinksTheFirstAreGivenAHint(@TempDir Path dir) {
        String text =
                IntStream.range(0, QUESTIONS)
                        .mapToObj("## Why so %d?\n\nSo.\n\n"::formatted)
                        .collect(Collectors.joining());
        Interview interview =
                new CorpusFolderBuilder(dir)
                        .file("a.md", text)
                        .read()
                        .interviews()
                        .iterator()
                        .next();
        LinkHints hints = new LinkHints();
        assertThat(hints.hint("why-so7", interview)).isEqualTo("; did you mean \"why-so-7\"?");
        for (int i = 0; i < QUESTIONS; i++) {
            hints.hint("why-so" + i, interview);
        }
        assertThat(hints.hint("why-so7", interview)).isEmpty();
        assertThat(new LinkHints().hint("why-so7", interview)).isNotEmpty();
    }
}
