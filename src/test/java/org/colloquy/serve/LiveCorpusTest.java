package org.colloquy.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.console.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCorpusTest {
    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Writes interviews without a title, each of which is a warning. */
    private LiveCorpus withUntitled(int interviews) throws IOException {
        for (int i = 0; i < interviews; i++) {
            Files.writeString(
                    folder.resolve("talk-%03d.md".formatted(i)),
                    "**Ada:** Why %d?\n\n**Jo:** So %d.\n".formatted(i, i));
        }
        PrintStream stream = new PrintStream(out, true, UTF_8);
        return new LiveCorpus(folder, null, true, new Console(stream, stream));
    }

    @Test
    void tellsAFewProblemsInFull() throws IOException {
        withUntitled(3).read();

        assertThat(out.toString(UTF_8))
                .contains("talk-000.md:1:1: warning: missing-title")
                .contains("talk-002.md:1:1: warning: missing-title")
                .contains("**Ada:** Why 2?")
                .doesNotContain("--all");
    }

    @Test
    void tellsManyProblemsInGroupsAndHowToSeeEach() throws IOException {
        withUntitled(60).read();

        assertThat(out.toString(UTF_8).lines())
                .hasSizeLessThan(10)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("warning: missing-title: 60 ")
                                        .endsWith("first at talk-000.md:1:1"))
                .last()
                .asString()
                .contains("colloquy check")
                .contains("--all");
    }

    @Test
    void tellsNoProblemTwice() throws IOException {
        LiveCorpus corpus = withUntitled(60);
        corpus.read();
        out.reset();
        Files.writeString(folder.resolve("more.md"), "**Ada:** And milk?\n\n**Jo:** Never.\n");

        corpus.read();

        assertThat(out.toString(UTF_8))
                .contains("more.md:1:1: warning: missing-title")
                .doesNotContain("talk-");
    }
}
