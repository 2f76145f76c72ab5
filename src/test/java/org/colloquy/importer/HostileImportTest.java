package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.importer.ImportResult.ImportOutcome;
import org.colloquy.importer.markdown.Import;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files named after what they try: each is imported, or refused in one line; none breaks it. */
class HostileImportTest {
    private static final Path HOSTILE = Path.of("src/test/resources/intake/hostile");
    private static final Set<String> REFUSED =
            Set.of(
                    "already.md",
                    "bomb.xml",
                    "deep.json",
                    "external-entity.xml",
                    "index-only.xml",
                    "other.json",
                    "other.xml",
                    "truncated.json",
                    "two-records.xml",
                    "unclosed.xml",
                    "blank.vtt",
                    "empty.txt",
                    "no-cues.vtt",
                    "no-words-column.csv",
                    "only-script.html",
                    "open-quote.csv",
                    "zip-called-text.txt",
                    "entity-bomb.docx",
                    "external-entity.docx",
                    "leads-out.docx",
                    "macros.docx",
                    "cut.docx",
                    "other-archive.docx",
                    "entity-bomb.odt",
                    "locked.odt",
                    "rich.rtf",
                    "old.doc",
                    "locked.docx");

    @TestFactory
    Stream<DynamicTest> isImportedOrRefused(@TempDir Path dir) throws IOException {
        try (Stream<Path> files = Files.list(HOSTILE)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(name(file), () -> take(file, dir)));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void take(Path file, Path dir) throws IOException {
        Import done = Import.of(dir.resolve(name(file)), name(file), Files.readAllBytes(file));
        if (REFUSED.contains(name(file))) {
            assertThat(done.imported().outcome()).isEqualTo(ImportOutcome.NO_TRANSCRIPT);
            assertThat(done.imported().problems()).hasSize(1).allMatch(Problem::isError);
            assertThat(done.imported().problems().get(0).message()).doesNotContain("\n");
            assertThat(done.markdown()).isEmpty();
        } else {
            assertThat(done.imported().outcome()).isEqualTo(ImportOutcome.WRITTEN);
            assertThat(done.imported().problems()).noneMatch(Problem::isError);
            assertThat(done.amiss()).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void refusesWhatIsTooLarge(@TempDir Path dir) throws IOException {
        String line = "Words and words. ".repeat(200) + "\n\n";
        Import done = Import.of(dir, "large.txt", line.repeat(9 * 1024 * 1024 / line.length()));
        assertThat(done.said())
                .isEqualTo("1: error: too-large: the interview is larger than 8 MB: divide it");
        assertThat(done.markdown()).isEmpty();
    }

    @Test
    void findsScriptsAndCharsets(@TempDir Path dir) throws IOException {
        assertThat(hostile(dir, "cyrillic.txt").markdown()).contains("**Анна:** Почему");
        assertThat(hostile(dir, "cyrillic.txt").said())
                .contains("warning: encoding: read as windows-1251");
        assertThat(hostile(dir, "cp1252.html").markdown()).contains("“Café” – words.");
        assertThat(hostile(dir, "cp1252.html").said()).doesNotContain("encoding");
        assertThat(hostile(dir, "utf16-no-mark.srt").markdown()).contains("Wörter.");
    }

    @Test
    void keepsMarkupInCellsAsWords(@TempDir Path dir) throws IOException {
        Import done = hostile(dir, "markup-in-cells.csv");
        assertThat(Import.words(done.interview())).contains("<script>alert(1)</script>", "Ada <b>");
        assertThat(done.imported().problems())
                .anyMatch(
                        p -> p.code().equals("read-otherwise") && p.severity() == Severity.WARNING);
    }

    private static Import hostile(Path dir, String name) throws IOException {
        return Import.of(dir.resolve(name), name, Files.readAllBytes(HOSTILE.resolve(name)));
    }
}
