package org.colloquy.importer.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.importer.markdown.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines above and around what is said in a document. */
class DocumentLinesTest {
    private static final String[] TALK = {
        "**Ida Quill:** Who greased the gates?",
        "**Ada Sample:** Nobody did.",
        "**Ida Quill:** And then?",
        "**Ada Sample:** They stuck."
    };

    @TempDir private Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interviewer: Ida Quill|15 May 2022",
                "Interview on 15 May 2022",
                "Gespräch am 15. Mai 2022",
                "Entretien du 15 mai 2022"
            })
    void whoAskedAndWhenGoesIntoTheFrontMatter(String lines) throws IOException {
        WordFile file =
                new WordFile().styled("Title", "Gates").add(lines.split("\\|", -1)).add(TALK);
        Import done = Import.of(dir, "talk.docx", file.bytes());
        assertThat(done.body()).containsExactly(TALK);
        assertThat(done.markdown()).contains("date: '2022-05-15'");
        assertThat(Import.names(done.details().interviewers())).containsExactly("Ida Quill");
    }

    /** Teams writes a name with a time, a line break, and what is said. */
    @Test
    void lineBreaksBehindLabelsAndNoticesAreNoWords() throws IOException {
        String turn =
                "<w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r><w:r><w:t xml:space=\"preserve\">   %s</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>%s</w:t></w:r>";
        WordFile file =
                new WordFile()
                        .add("Gates", "**Ida Quill** started transcription")
                        .xml(turn.formatted("Ida Quill", "0:03", "Who greased the gates?"))
                        .xml(turn.formatted("Ada Sample", "0:06", "Nobody did."))
                        .xml(turn.formatted("Ida Quill", "0:09", "And then?"))
                        .xml(turn.formatted("Ada Sample", "0:12", "They stuck."))
                        .add("**Ida Quill** stopped transcription");
        Import done = Import.of(dir, "talk.docx", file.bytes());
        assertThat(done.body())
                .containsExactly(
                        "**Ida Quill:** [00:00:03] Who greased the gates?",
                        "**Ada Sample:** [00:00:06] Nobody did.",
                        "**Ida Quill:** [00:00:09] And then?",
                        "**Ada Sample:** [00:00:12] They stuck.");
    }
}
