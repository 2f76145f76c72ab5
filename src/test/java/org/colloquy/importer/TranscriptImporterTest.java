package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files are written, and when not. */
class TranscriptImporterTest {
    @TempDir private Path dir;
    private Path to = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        to = Files.createDirectory(dir.resolve("to"));
    }

    private Path file(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(to)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> codes(ImportResult imported) {
        return imported.problems().stream().filter(Problem::isError).map(Problem::code).toList();
    }

    @Test
    void replacesNothingUnlessToldTo() throws IOException {
        Path talk = file("talk.txt", "Words.");
        Files.writeString(to.resolve("talk.md"), "mine");
        ImportResult refused = new TranscriptImporter(to, false).take(talk);
        assertThat(refused.outcome()).isEqualTo(ImportOutcome.WRONG_CALL);
        assertThat(codes(refused)).containsExactly("target-exists");
        assertThat(to.resolve("talk.md")).hasContent("mine");
        assertThat(new TranscriptImporter(to, true).take(talk).outcome())
                .isEqualTo(ImportOutcome.WRITTEN);
        assertThat(Files.readString(to.resolve("talk.md"))).endsWith("Words.\n");
        assertThat(written()).containsExactly("talk.md");
    }

    @Test
    void doesNotWriteTwoFilesToOnePlace() throws IOException {
        TranscriptImporter intake = new TranscriptImporter(to, true);
        assertThat(intake.take(file("a/talk.txt", "One.")).outcome())
                .isEqualTo(ImportOutcome.WRITTEN);
        ImportResult second =
                intake.take(file("b/Talk.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nTwo."));
        assertThat(second.outcome()).isEqualTo(ImportOutcome.WRONG_CALL);
        assertThat(codes(second)).containsExactly("target-exists");
        assertThat(Files.readString(to.resolve("talk.md"))).contains("One.");
    }

    @Test
    void whatWasRefusedKeepsNoOtherFromItsPlace() throws IOException {
        TranscriptImporter intake = new TranscriptImporter(to, false);
        assertThat(codes(intake.take(file("talk.docx", "no document"))))
                .containsExactly("not-imported");
        assertThat(intake.take(file("talk.txt", "Words.")).outcome())
                .isEqualTo(ImportOutcome.WRITTEN);
    }

    @Test
    void keepsAFileThatIsAFolderAlready() throws IOException {
        Files.createDirectory(to.resolve("talk.md"));
        assertThat(codes(new TranscriptImporter(to, true).take(file("talk.txt", "Words."))))
                .containsExactly("target-exists");
    }

    @Test
    void givesNamesThatTheCorpusReads() throws IOException {
        TranscriptImporter intake = new TranscriptImporter(to, false);
        for (String name :
                List.of("glossary.txt", "README.txt", ".hidden.txt", "_x y.txt", "a.b.txt")) {
            assertThat(intake.take(file(name, "Words.")).outcome())
                    .isEqualTo(ImportOutcome.WRITTEN);
        }
        assertThat(written())
                .containsExactly(
                        "README-interview.md",
                        "a.b.md",
                        "glossary-interview.md",
                        "hidden.md",
                        "x y.md");
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        TranscriptImporter intake = new TranscriptImporter(to, false);
        assertThat(intake.take(dir).outcome()).isEqualTo(ImportOutcome.WRONG_CALL);
        assertThat(intake.take(dir.resolve("none.txt")).outcome())
                .isEqualTo(ImportOutcome.WRONG_CALL);
        assertThat(written()).isEmpty();
    }

    @Test
    void writesFrontMatterThatIsReadAsMeant() throws IOException {
        String title = "Lamps: \"red\" & 'green' #1 — {a}";
        Path file =
                file("talk.html", "<title>" + title.replace("&", "&amp;") + "</title><p>Words.");
        new TranscriptImporter(to, false).take(file);
        var interview = new org.colloquy.reader.CorpusReader().read(to).interviews().get(0);
        assertThat(interview.details().title()).isEqualTo(title);
    }
}
