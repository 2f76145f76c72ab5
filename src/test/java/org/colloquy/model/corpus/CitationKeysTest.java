package org.colloquy.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys as people write them, each of one interview only. */
class CitationKeysTest {
    @TempDir private Path folder;

    private CorpusFolderBuilder talk(String name, String date, String who) {
        return new CorpusFolderBuilder(folder)
                .file(
                        "interviews/" + name + ".md",
                        "---\ntitle: T\n%sinterviewees: [\"%s\"]\n---\n\nWords.\n"
                                .formatted(date.isEmpty() ? "" : "date: " + date + "\n", who));
    }

    private String key(String slug) {
        Corpus corpus = new CorpusFolderBuilder(folder).read();
        return corpus.citationKeys().of(corpus.interview(slug).orElseThrow());
    }

    @Test
    void aKeyIsTheFamilyAndTheYear() {
        talk("a", "2022-04-11", "Ada Sample");
        talk("b", "2023", "Jan van der Monster");
        talk("c", "", "José Ejemplo");
        talk("d", "2020", "Zoë Ågård Sørensen");
        talk("e", "2020", "Ada Sample-O’Probe");
        assertThat(key("a")).isEqualTo("sample2022");
        assertThat(key("b")).isEqualTo("vandermonster2023");
        assertThat(key("c")).isEqualTo("ejemplo");
        assertThat(key("d")).isEqualTo("sorensen2020");
        assertThat(key("e")).isEqualTo("sampleoprobe2020");
    }

    @Test
    void theEarlierOfTwoHasTheShorterKeyAndKeepsIt() {
        talk("z", "2022-01-02", "Ada Sample");
        assertThat(key("z")).isEqualTo("sample2022");
        talk("a", "2022-03", "Ben Sample");
        talk("b", "2022-05-01", "Ada Sample");
        assertThat(key("z")).isEqualTo("sample2022");
        assertThat(key("a")).isEqualTo("sample2022a");
        assertThat(key("b")).isEqualTo("sample2022b");
    }

    @Test
    void ofManyTheLettersGoOn() {
        for (int i = 0; i < 30; i++) {
            talk("t%02d".formatted(i), "2022", "Ada Sample");
        }
        assertThat(key("t26")).isEqualTo("sample2022z");
        assertThat(key("t27")).isEqualTo("sample2022aa");
    }

    /** Where nothing can be written with Latin letters, the address serves. */
    @Test
    void othersHaveTheirAddress() {
        talk("deep/two-people", "2022", "견본이");
        new CorpusFolderBuilder(folder).file("interviews/nobody.md", "# Talk\n\nWords.\n");
        assertThat(key("deep/two-people")).isEqualTo("deep-two-people");
        assertThat(key("nobody")).isEqualTo("nobody");
    }

    @Test
    void anEntryOfPeopleSaysWhichNameIsTheFamilys() {
        talk("a", "2022", "Sample Ada");
        new CorpusFolderBuilder(folder).file("people.md", "## Sample Ada {family=Sample}\n\nA.\n");
        assertThat(key("a")).isEqualTo("sample2022");
    }
}
