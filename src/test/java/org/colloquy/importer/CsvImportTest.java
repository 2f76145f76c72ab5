package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.importer.markdown.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a row for each utterance. */
class CsvImportTest {
    @TempDir private Path dir;

    private Import of(String table) throws IOException {
        return Import.of(dir, "talk.csv", table);
    }

    /** The names of columns are read in any order and case, set apart by any of three signs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Speaker,Start Time,Text\nIda Quill,00:01,Who?\nAda Sample,00:02,\"I, then.\"\n",
                "text;speaker_name;timecode\nWho?;Ida Quill;1\n\"I, then.\";Ada Sample;2.5s\n",
                "Début\tFin\tLocuteur\tTranscription\n0:01\t\tIda Quill\tWho?\n0:02\t\tAda Sample\tI, then.\n",
                "TC in;Intervenant;Propos\n0:01;Ida Quill;Who?\n0:02;Ada Sample;I, then.\n",
                "Anfang;Ende;Teilnehmer;Transkript\n0:01;;Ida Quill;Who?\n0:02;;Ada Sample;I, then.\n",
                "WHO\tFROM\tWORDS\nIda Quill:\t[0:01]\tWho?\nAda Sample:\t[0:02]\tI, then.\n"
            })
    void columnsAreFoundByTheirNames(String table) throws IOException {
        assertThat(of(table).body())
                .containsExactly(
                        "**Ida Quill:** [00:00:01] Who?", "**Ada Sample:** [00:00:02] I, then.");
    }

    @Test
    void rowsOfOneSpeakerAreOneTurn() throws IOException {
        assertThat(of("name,text\nAda Sample,One.\nAda Sample,Two.\nIda Quill,Three?\n").body())
                .containsExactly("**Ada Sample:** One. Two.", "**Ida Quill:** Three?");
    }

    @Test
    void linesInACellAreWords() throws IOException {
        Import done = of("name,text\nAda Sample,\"One\ntwo \"\"three\"\".\"\nIda Quill,Four?\n");
        assertThat(done.body()).first().isEqualTo("**Ada Sample:** One two \"three\".");
    }

    @Test
    void withoutSpeakersThereAreParagraphsWithTimes() throws IOException {
        assertThat(of("time,text\n00:00:05,It was night.\n").body())
                .containsExactly("[00:00:05] It was night.");
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        Import done = of("name,text,mood\nAda Sample,One.,calm,late\nAda Sample,,tired\n,,\n");
        assertThat(done.said())
                .contains("1: note: dropped: left out: the columns \"mood\"")
                .contains("2: note: dropped: left out: more cells than columns: late")
                .contains("3: note: dropped: left out: a row without words");
        assertThat(done.body()).containsExactly("**Ada Sample:** One.");
    }

    @Test
    void aTimeThatIsNoneIsSaidAndItsWordsAreKept() throws IOException {
        Import done = of("time,name,text\nlater,Ada Sample,One.\n");
        assertThat(done.said()).contains("2: warning: bad-time: the time cannot be read: later");
        assertThat(done.body()).containsExactly("**Ada Sample:** One.");
    }

    @Test
    void aTableWithoutWordsIsRefusedByTheNamesOfItsColumns() throws IOException {
        Import done = of("name,mood\nAda Sample,calm\n");
        assertThat(done.said())
                .isEqualTo(
                        "1: error: not-imported: no column is called \"words\" or \"text\"; there are \"mood\"");
        assertThat(done.markdown()).isEmpty();
    }

    @Test
    void aTableThatBreaksOffInAQuotationIsRefusedInOneLine() throws IOException {
        Import done = of("name,text\nAda Sample,\"One.\n");
        assertThat(done.said()).startsWith("1: error: not-imported: the table cannot be read: ");
        assertThat(done.said().lines()).hasSize(1);
    }
}
