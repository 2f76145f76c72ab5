package org.colloquy.search.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.colloquy.build.BuildCache;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Talks;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews whose words need not be looked for again after an edit. */
class InversionStageTest {
    @TempDir private Path dir;
    private final BuildCache cache = BuildCache.inMemory();

    @BeforeEach
    void write() {
        new Talks(dir)
                .file("people.md", "## Ottilie Marsh {aliases=\"Tilly\"}\n\nA lock keeper.\n")
                .file("interviews/a.md", "---\ninterviewees: [Tilly]\n---\n## Who?\n\nI.\n")
                .file("interviews/b.md", "## Who else?\n\nNobody.\n");
    }

    /** Returns what is known of each interview, by its slug. */
    private Map<String, InvertedUnit> inverted() throws IOException {
        Corpus corpus = new CorpusReader(cache).read(dir);
        InversionStage stage = new InversionStage(corpus, cache);
        Map<String, InvertedUnit> units = new HashMap<>();
        corpus.interviews().forEach(one -> units.put(one.slug(), stage.unit(one).get()));
        return units;
    }

    private static InvertedUnit unit(String slug, Map<String, InvertedUnit> units) {
        return Objects.requireNonNull(units.get(slug));
    }

    @Test
    void areAllButTheOneThatChanged() throws IOException {
        Map<String, InvertedUnit> before = inverted();
        new Talks(dir).file("interviews/b.md", "## Who else?\n\nSomebody.\n");
        Map<String, InvertedUnit> after = inverted();
        assertThat(unit("a", after)).isSameAs(unit("a", before));
        assertThat(unit("b", after)).isNotEqualTo(unit("b", before));
        assertThat(unit("b", after).forms()).contains("somebody").doesNotContain("nobody");
    }

    @Test
    void areNotThoseWhosePeopleHaveAnotherName() throws IOException {
        Map<String, InvertedUnit> before = inverted();
        new Talks(dir).file("people.md", "## Ottilie Brook {aliases=\"Tilly\"}\n\nA keeper.\n");
        Map<String, InvertedUnit> after = inverted();
        assertThat(unit("a", after).unit().voices())
                .isNotEqualTo(unit("a", before).unit().voices())
                .anyMatch(voice -> voice.people().contains("Ottilie Brook"));
    }

    @Test
    void areNotThoseInWhichMoreIsATerm() throws IOException {
        Map<String, InvertedUnit> before = inverted();
        new Talks(dir).file("glossary.md", "## nobody\n\nNot a soul.\n");
        Map<String, InvertedUnit> after = inverted();
        assertThat(unit("b", before).forms()).doesNotContain(OfflineIndex.term("nobody"));
        assertThat(unit("b", after).forms()).contains(OfflineIndex.term("nobody"));
    }
}
