package org.colloquy.reader.anthology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.anthology.Anthology.AnthologyMatter;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that say what is printed together, and what can be wrong in them. */
class AnthologyReaderTest {
    @TempDir private Path folder;

    private AnthologyReader.AnthologyReading read(String text) throws IOException {
        Corpus corpus =
                new CorpusFolderBuilder(folder.resolve("corpus"))
                        .file(
                                "harbour.md",
                                "---\nseries: Water\norder: 1\n---\n# Harbour\n\n## Why?\n\nSo.\n")
                        .file(
                                "canal.md",
                                "---\nseries: Water\norder: 2\n---\n# Canal\n\n## Why?\n\nSo.\n")
                        .file("kettle.md", "# Kettle\n\n## Why?\n\nSo.\n")
                        .read();
        Path file = Files.writeString(folder.resolve("book.yaml"), text);
        return AnthologyReader.read(file, corpus);
    }

    private Anthology anthology(String text) throws IOException {
        AnthologyReader.AnthologyReading reading = read(text);
        assertThat(reading.faults()).isEmpty();
        return reading.anthology().orElseThrow();
    }

    private List<String> faults(String text) throws IOException {
        return read(text).faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.message())
                .toList();
    }

    @Test
    void readsTitlePartsAndWhatIsWanted() throws IOException {
        Anthology anthology =
                anthology(
                        """
                        title: Wet
                        subtitle: Talks
                        editor: Ida
                        index: false
                        parts:
                          - heading: Rivers
                            series: water
                          - interviews: [kettle]
                        """);
        assertThat(anthology.title()).isEqualTo("Wet");
        assertThat(anthology.subtitle()).isEqualTo("Talks");
        assertThat(anthology.editor()).isEqualTo("Ida");
        assertThat(anthology.matter()).isEqualTo(new AnthologyMatter(true, true, false));
        assertThat(anthology.parts().get(0).heading()).isEqualTo("Rivers");
        assertThat(anthology.interviews())
                .extracting(Interview::slug)
                .containsExactly("harbour", "canal", "kettle");
    }

    @Test
    void takesAPlainListToo() throws IOException {
        assertThat(anthology("title: T\ninterviews:\n- kettle\n- canal\n").interviews())
                .extracting(Interview::slug)
                .containsExactly("kettle", "canal");
    }

    @Test
    void namesWhatIsWrongWithItsPlace() throws IOException {
        assertThat(
                        faults(
                                """
                                title: Wet
                                subtitel: Talks
                                interviews:
                                  - harbor
                                  - kettle
                                  - kettle
                                series: [none]
                                terms: maybe
                                """))
                .containsExactly(
                        "2:1 \"subtitel\" is no key here; did you mean \"subtitle\"?",
                        "4:5 interviews: there is no interview \"harbor\"; did you mean \"harbour\"?",
                        "6:5 interviews: \"kettle\" is there already",
                        "7:10 series: there is no series \"none\"",
                        "8:8 terms: expected true or false");
    }

    @Test
    void wantsATitleAndInterviews() throws IOException {
        assertThat(faults("")).containsExactly("1:1 expected keys: title, interviews or parts");
        assertThat(faults("title: T\n"))
                .containsExactly("1:1 interviews: an edition has at least one");
        assertThat(faults("interviews: [kettle]\n"))
                .containsExactly("1:1 title: an edition has one");
        assertThat(faults("title: T\nparts: [ {heading: H} ]\n"))
                .containsExactly("2:10 parts: a part has at least one interview");
        assertThat(faults("title: [a: b"))
                .containsExactly(
                        "1:8 the list that begins with [ here is not closed, or lacks a comma");
        assertThat(faults("title: !!java.net.URL [\"http://a.example\"]\ninterviews: [kettle]\n"))
                .isNotEmpty();
    }
}
