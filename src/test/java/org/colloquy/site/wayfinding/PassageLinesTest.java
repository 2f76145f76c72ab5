package org.colloquy.site.wayfinding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines at which places begin. */
class PassageLinesTest {
    @TempDir Path folder;

    private PassageLines lines(String text) throws IOException {
        Files.writeString(folder.resolve("a.md"), text);
        return PassageLines.of(new CorpusReader().read(folder).interviews().get(0));
    }

    private static int line(PassageLines lines, String place) {
        return Objects.requireNonNull(lines.all().get(place));
    }

    @Test
    void everyPlaceOfTheSeedIsFound() throws IOException {
        Interview seed = new CorpusReader().read(Path.of("seeds")).interviews().get(0);
        PassageLines lines = PassageLines.of(seed);
        List<String> source = seed.source().lines().toList();
        assertThat(lines.all()).hasSize(27);
        seed.passages()
                .forEach(
                        passage -> {
                            String line = source.get(line(lines, passage.locator().id()) - 1);
                            assertThat(line).startsWith(passage.text().substring(0, 12));
                        });
        assertThat(source.get(line(lines, "q5") - 1)).startsWith("## How is Korea performing");
    }

    @Test
    void markupAndLabelsDoNoHarm() throws IOException {
        PassageLines lines =
                lines(
                        """
                        ---
                        title: Ada
                        ---

                        **Ada:** [Tea](https://a.example), *and* cake.

                        **Ben:** Tea, and cake.

                        - One

                        **Ada:** Yes.

                        **Ben:** Yes.
                        """);
        assertThat(lines.all())
                .containsEntry("t1", 5)
                .containsEntry("t2", 7)
                .containsEntry("t2-p2", 9)
                .containsEntry("t3", 11)
                .containsEntry("t4", 13);
    }

    @Test
    void aLineBelongsToTheLastPlaceThatBeganBeforeIt() throws IOException {
        PassageLines lines = lines("# T\n\n## Why?\n\nFor tea\nand cake.\n\nYes.\n");
        assertThat(lines.anchor(6)).contains("q1-p1");
        assertThat(lines.anchor(8)).contains("q1-p2");
        assertThat(lines.anchor(1)).isEmpty();
    }
}
