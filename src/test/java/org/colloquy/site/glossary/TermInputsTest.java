package org.colloquy.site.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus.Occurrence;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermInputsTest {
    private static final String TALK =
            """
            # One

            **Q:** Why tea?

            **Ada:** A kiln is warm.

            **Q:** And then?

            **Ada:** It cools.
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("glossary.md"), "## kiln\n\nAn oven.\n");
        Files.createDirectory(folder.resolve("interviews"));
    }

    @Test
    void areTheSameWhereOtherPassagesWereEdited() throws IOException {
        List<Occurrence> before = mentions(TALK);
        List<Occurrence> after = mentions(TALK.replace("It cools.", "It cools slowly."));
        assertThat(before).hasSize(1);
        assertThat(TermInputs.words(after)).isEqualTo(TermInputs.words(before));
        assertThat(TermInputs.places(after)).isEqualTo(TermInputs.places(before));
    }

    @Test
    void areOthersWhereThePassageWasEdited() throws IOException {
        List<Occurrence> before = mentions(TALK);
        List<Occurrence> after = mentions(TALK.replace("is warm.", "is hot."));
        assertThat(TermInputs.words(after)).isNotEqualTo(TermInputs.words(before));
        assertThat(TermInputs.places(after)).isEqualTo(TermInputs.places(before));
    }

    @Test
    void areOthersWhereAnotherPassageMentionsTheTerm() throws IOException {
        List<Occurrence> before = mentions(TALK);
        List<Occurrence> after = mentions(TALK.replace("It cools.", "The kiln cools."));
        assertThat(after).hasSize(2);
        assertThat(TermInputs.places(after)).isNotEqualTo(TermInputs.places(before));
    }

    @Test
    void areOthersWhereSomebodyElseMentionsTheTerm() throws IOException {
        List<Occurrence> before = mentions(TALK);
        List<Occurrence> after = mentions(TALK.replace("Ada", "Ben"));
        assertThat(TermInputs.places(after)).isNotEqualTo(TermInputs.places(before));
    }

    private List<Occurrence> mentions(String talk) throws IOException {
        Files.writeString(folder.resolve("interviews/one.md"), talk);
        return new CorpusReader().read(folder).occurrences("kiln");
    }
}
