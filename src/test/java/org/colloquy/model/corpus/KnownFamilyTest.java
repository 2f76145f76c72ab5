package org.colloquy.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.text.name.FamilyName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which part of a name is the family's, as far as somebody says it. */
class KnownFamilyTest {
    private static final String PEOPLE =
            """
            ## Sample Ada {family=Sample aliases="A. S.; Ada Samples"}

            Somebody.

            ## Ben Probe

            Somebody.

            ## Cara Probe Jr.

            Somebody.
            """;

    @TempDir private Path folder;

    private String family(String name) {
        Corpus corpus =
                new CorpusFolderBuilder(folder)
                        .file("people.md", PEOPLE)
                        .file("interviews/a.md", "Words.\n")
                        .read();
        return corpus.people()
                .familyName(Participant.named(name), "en")
                .map(FamilyName::family)
                .orElse("");
    }

    @Test
    void anEntryTells() {
        assertThat(family("Sample Ada")).isEqualTo("Sample");
        assertThat(family("Ben Probe")).isEqualTo("Probe");
    }

    @Test
    void elseItIsNotKnown() {
        assertThat(family("Dora Probe")).as("nobody lists her").isEmpty();
        assertThat(family("A. S.")).as("another name of hers").isEmpty();
        assertThat(family("Ada Samples")).as("a part of a word").isEmpty();
        assertThat(family("Cara Probe Jr.")).isEmpty();
    }
}
