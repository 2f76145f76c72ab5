package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.word.PackedFile;
import org.colloquy.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and archives stand for the files in them that may be imported. */
class InputFilesTest {
    @TempDir private Path dir;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] document() throws IOException {
        return PackedFile.word(PackedFile.paragraph("Words, and more of them.")).bytes();
    }

    private static List<String> shown(InputFiles input, Path dir) {
        return input.files().stream()
                .map(file -> file.shown().replace(dir.toString().replace('\\', '/') + "/", ""))
                .toList();
    }

    @Test
    void aFolderStandsForItsFiles() throws IOException {
        write("in/b.docx", document());
        write("in/sub/a.odt", new byte[] {1});
        write("in/old.doc", new byte[] {1});
        write("in/.hidden/c.txt", new byte[] {1});
        write("in/~$b.docx", new byte[] {1});
        write("in/read.md", new byte[] {1});
        write("in/one.jpg", new byte[] {1});
        write("in/two.jpg", new byte[] {1});
        try (InputFiles input = new InputFiles(List.of(dir.resolve("in")))) {
            assertThat(shown(input, dir))
                    .containsExactly("in/b.docx", "in/old.doc", "in/sub/a.odt");
            assertThat(input.files().get(2).folder()).isEqualTo("sub");
            assertThat(input.problems())
                    .extracting(Problem::message)
                    .containsExactly("files of other kinds are not looked at: 2 .jpg, 1 .md");
        }
    }

    @Test
    void anArchiveStandsForItsFiles() throws IOException {
        Path zip =
                write(
                        "talks.zip",
                        new PackedFile()
                                .part("one.docx", out -> out.write(document()))
                                .part("days/two.txt", "Words that are many.\n\nAnd more.")
                                .part("__MACOSX/._one.docx", "x")
                                .bytes());
        Path to = Files.createDirectories(dir.resolve("to"));
        try (InputFiles input = new InputFiles(List.of(zip))) {
            assertThat(shown(input, dir))
                    .containsExactly("talks.zip/days/two.txt", "talks.zip/one.docx");
            TranscriptImporter importer = new TranscriptImporter(to, false);
            List<ImportOutcome> outcomes = new ArrayList<>();
            input.files().forEach(file -> outcomes.add(importer.take(file).outcome()));
            assertThat(outcomes).containsOnly(ImportOutcome.WRITTEN);
            assertThat(to.resolve("days/two.md")).exists();
            assertThat(to.resolve("one.md")).exists();
        }
    }

    @Test
    void whatHasNothingInItIsNamed() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("empty"));
        Path broken = write("broken.zip", "PK".getBytes(StandardCharsets.UTF_8));
        Path out = write("out.zip", new PackedFile().part("../../x.docx", "x").bytes());
        try (InputFiles input = new InputFiles(List.of(folder, broken, out))) {
            assertThat(input.files()).isEmpty();
            assertThat(input.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                            "there is no file in it that could be imported",
                            "the file is damaged: it cannot be unpacked whole",
                            "a part of the file leads out of it: \"../../x.docx\"");
        }
    }

    @Test
    void whatWasGuessedIsTold() throws IOException {
        Path file =
                write(
                        "talk.txt",
                        "Ada: When does it begin?\n\nBen: Now.\n\nAda: And then?\n\nBen: Later."
                                .getBytes(StandardCharsets.UTF_8));
        Path to = Files.createDirectories(dir.resolve("to"));
        assertThat(new TranscriptImporter(to, false).take(file).interview())
                .isEqualTo(
                        new ImportedInterview(
                                "Talk",
                                "",
                                List.of("Ada", "Ben"),
                                "4 turns",
                                List.of("title or date from the file's name", "no date")));
    }
}
