package org.colloquy.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.serve.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the desk says of an interview. */
class DeskTest {
    private static final String TEXT =
            """
            ---
            title: A talk
            interviewees: [Ada Marsh]
            ---

            ## Why?

            For the Office of Tidal Measurement (OTM). See [it](gone.md).

            ## When?

            In spring.
            """;

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("talk.md"), TEXT);
        Files.writeString(folder.resolve("colloquy.yaml"), "editor: vscode\n");
        Files.writeString(folder.resolve("glossary.md"), "## Reef\n");
    }

    private JsonNode report(String slug, Locator... unrecorded) throws IOException {
        Corpus corpus = new CorpusReader().read(folder);
        Desk desk = Desk.of(new TestDesk(folder, List.of(unrecorded)));
        JsonNode report = JsonMapper.shared().readTree(desk.report(corpus, slug).orElseThrow());
        while (report.get("pending").asBoolean()) {
            Thread.onSpinWait();
            report = JsonMapper.shared().readTree(desk.report(corpus, slug).orElseThrow());
        }
        return report;
    }

    private static List<String> titles(JsonNode notes) {
        return StreamSupport.stream(notes.spliterator(), false)
                .map(note -> note.get("kind").asString() + " " + note.get("title").asString())
                .toList();
    }

    @Test
    void problemsAndTermsStandAtTheirPassage() throws IOException {
        JsonNode report = report("talk");
        assertThat(report.get("marks")).hasSize(1);
        JsonNode mark = report.get("marks").get(0);
        assertThat(mark.get("at").asString()).isEqualTo("q1-p1");
        assertThat(mark.get("name").asString()).isEqualTo("1 warning, 1 possible term");
        assertThat(mark.get("place").asString()).isEqualTo("Paragraph 1.1");
        assertThat(titles(mark.get("notes")))
                .containsExactly(
                        "warning unresolved-link", "term Office of Tidal Measurement (OTM)");
        assertThat(mark.get("notes").get(0).get("line").asInt()).isEqualTo(8);
        assertThat(mark.get("notes").get(1).get("paste").asString())
                .isEqualTo("## Office of Tidal Measurement (OTM)");
    }

    /** {@code talk.de.md} begins with the name of {@code talk.md}, and is another interview. */
    @Test
    void problemsOfAnInterviewWithALongerNameAreNotOfThisOne() throws IOException {
        Files.writeString(folder.resolve("talk.de.md"), TEXT.replace("gone", "away"));
        Files.writeString(folder.resolve("talk.de.times"), "nonsense\n");
        Files.writeString(folder.resolve("talk.times"), "nonsense\n");
        assertThat(titles(report("talk").get("file")))
                .hasSize(2)
                .anyMatch(title -> title.contains("bad-times"));
        assertThat(titles(report("talk.de").get("file"))).hasSize(2);
        assertThat(titles(report("talk").get("elsewhere"))).noneMatch(t -> t.contains("bad-times"));
    }

    @Test
    void problemsOfOtherFilesAndAnchorsAreOfNoPassage() throws IOException {
        JsonNode report = report("talk");
        assertThat(titles(report.get("elsewhere"))).contains("warning empty-definition");
        assertThat(titles(report.get("file"))).containsExactly("anchor no-anchors");
        assertThat(report.get("file").get(0).get("command").asString())
                .isEqualTo("colloquy anchors 'my talks' --update");
    }

    @Test
    void aPlaceThatIsNotRecordedHasACommand() throws IOException {
        JsonNode report = report("talk", Locator.question(2).block(1));
        JsonNode mark = report.get("marks").get(1);
        assertThat(mark.get("at").asString()).isEqualTo("q2-p1");
        assertThat(titles(mark.get("notes"))).containsExactly("anchor q2-p1");
    }

    @Test
    void eachPlaceOpensInTheEditor() throws IOException {
        assertThat(report("talk").get("edit").get("q2-p1").asString())
                .isEqualTo("vscode://file/home/ida/talk.md:12");
        Files.delete(folder.resolve("colloquy.yaml"));
        assertThat(report("talk").get("edit")).isEmpty();
    }

    @Test
    void aDoubtSaysWhatToPasteAndHowItWasRead() throws IOException {
        Files.writeString(
                folder.resolve("talk.md"),
                TEXT.replace("title: A talk", "title: A talk\ndialect: names"));
        JsonNode note = report("talk").get("file").get(0);
        assertThat(note.get("kind").asString()).isEqualTo("doubt");
        assertThat(note.get("paste").asString()).isEqualTo("dialect: headings");
        assertThat(note.get("command").asString())
                .isEqualTo("colloquy check 'my talks' --explain talk.md");
        assertThat(note.get("more").get(0).asString()).isEqualTo("read as it is");
    }

    @Test
    void aTranslationThatLagsIsToldOnBothPages() throws IOException {
        Path other = folder.resolve("talk-de.md");
        Files.writeString(
                other,
                "---\ntitle: Ein Gespräch\nlanguage: de\ntranslation-of: talk.md\n---\n\n## Warum?\n\nDarum.\n");
        Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
        assertThat(titles(report("talk").get("file"))).contains("translation de", "translation de");
        assertThat(report("talk-de").get("file").toString())
                .doesNotContain("differing-translation")
                .contains(
                        "talk-de.md has 1 question and 1 passage, its original talk.md has 2 questions and 2 passages.")
                .contains("talk.md was changed after talk-de.md");
    }

    @Test
    void aClosedDeskSaysNothing() throws IOException {
        Corpus corpus = new CorpusReader().read(folder);
        assertThat(Desk.closed().report(corpus, "talk")).isEmpty();
        assertThat(Desk.of(new TestDesk(folder, List.of())).report(corpus, "gone")).isEmpty();
        assertThat(Desk.of(new TestDesk(folder, List.of())).report(corpus, null)).isEmpty();
    }
}
