package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.build.BuildCache;
import org.colloquy.build.StoredTexts;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCodecTest {
    private static final String TALK =
            """
            ---
            title: A
            room: 12
            light: dim
            media: https://a.example/b.mp3
            ---

            **Ada:** Some *tea*, `x` < y, [here](https://tea.example "Tea.").[^1]

            **Ben:** [00:12] At noon (laughs); see [her](#t1).

            **Ada:** So. {.topic tags="tea, milk" title="Of tea" synopsis="Hot." keywords="cup"}

            **Ben:** No.

            [^1]: A *note*.
            """;

    @TempDir private Path dir;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("corpus"));
        Files.writeString(folder.resolve("a.md"), TALK);
        Interview read = new CorpusReader().read(folder).interviews().get(0);
        started(folder);
        Interview found = started(folder).get(0);
        assertThat(found.head()).isEqualTo(read.head());
        assertThat(found.details().other().toString()).isEqualTo("{room=12, light=dim}");
    }

    private List<Interview> started(Path folder) throws IOException {
        try (BuildCache cache = StoredTexts.cache(dir.resolve("cache"))) {
            List<Interview> all = new CorpusReader(cache).read(folder).interviews();
            Interview read = new CorpusReader().read(folder).interviews().get(0);
            assertThat(all.get(0).text()).isEqualTo(read.text());
            assertThat(all.get(0).passages().map(p -> CorpusDump.html(p.block().prose())))
                    .isEqualTo(
                            read.passages().map(p -> CorpusDump.html(p.block().prose())).toList());
            return all;
        }
    }
}
