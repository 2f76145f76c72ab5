package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.cli.CommandOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** PDF files of interviews that are odd, or long. */
@Tag("slow")
@ExtendWith(Chromium.class)
class HostilePdfTest {
    private static final int TURNS = 10_000;

    @TempDir private Path folder;

    private List<Path> printed(Path corpus) throws IOException {
        Path site = folder.resolve("site");
        CommandOutcome said =
                CommandOutcome.of(
                        "export",
                        corpus.toString(),
                        "--to",
                        site.toString(),
                        "--cache",
                        folder.resolve("cache").toString(),
                        "--pdf",
                        "--paper",
                        "letter");
        assertThat(said.status()).isLessThan(2);
        assertThat(said.out() + said.err()).doesNotContain("is not made");
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    @Test
    void whatIsHostileBecomesPdfUaToo() throws Exception {
        List<Path> files = printed(Path.of("src/test/resources/hostile"));
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            assertThat(PdfUaValidator.failures(file)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void whatIsLongBecomesPdfUaToo() throws Exception {
        StringBuilder talk = new StringBuilder("# A long talk\n\n");
        for (int turn = 0; turn < TURNS; turn++) {
            talk.append(turn % 2 == 0 ? "Ida Asks: " : "Ada Says: ")
                    .append("The water and the kettle, once more. ".repeat(1 + turn % 9))
                    .append("\n\n");
        }
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("long.md"), talk);
        assertThat(PdfUaValidator.failures(printed(corpus).get(0))).isEmpty();
    }
}
