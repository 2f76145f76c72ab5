package org.colloquy.reader.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.page.HousePage;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the examples of docs/guide/pages.md do not show: bounds, edits, files beside pages. */
class HousePageReaderTest {
    @TempDir Path dir = Path.of("");

    private CorpusFolderBuilder folder() {
        return new CorpusFolderBuilder(dir).file("interviews/a.md", "# A talk\n\nWords.\n");
    }

    private static List<String> codes(Corpus corpus) {
        return corpus.problems().stream().map(Problem::code).toList();
    }

    private static HousePage page(Corpus corpus, String slug) {
        return corpus.pages().find(slug).orElseThrow();
    }

    @Test
    void readsAsPlainTextWhatIsNestedTooDeeply() {
        Corpus corpus =
                folder().file("pages/deep.md", "- ".repeat(300) + "words\n\nMore *words*.\n")
                        .read();
        assertThat(codes(corpus)).contains("too-deep");
        assertThat(page(corpus, "deep").words()).contains("More *words*.");
    }

    @Test
    void readsAgainWhatChanged() throws IOException {
        CorpusFolderBuilder folder = folder().file("pages/about.md", "# About\n\nOne.\n");
        CorpusReader reader = new CorpusReader();
        Corpus first = reader.read(dir);
        Corpus same = reader.read(dir, List.of());
        assertThat(page(same, "about")).isSameAs(page(first, "about"));
        folder.file("pages/about.md", "# About\n\nTwo.\n");
        Corpus second = reader.read(dir, List.of("pages/about.md"));
        assertThat(page(second, "about").words()).isEqualTo("Two.");
        assertThat(second.edition()).isNotEqualTo(first.edition());
        assertThat(second.interviews().get(0)).isSameAs(first.interviews().get(0));
    }

    @Test
    void staysAsItLastWasWhereItIsBroken() throws IOException {
        CorpusFolderBuilder folder = folder().file("pages/about.md", "# About\n\nOne.\n");
        CorpusReader reader = new CorpusReader();
        reader.read(dir);
        folder.file("pages/about.md", "---\ntitle: [a\n---\n\nTwo.\n");
        Corpus broken = reader.read(dir);
        assertThat(broken.hasErrors()).isTrue();
        assertThat(page(broken, "about").words()).isEqualTo("One.");
    }

    @Test
    void servesFilesBesideItOnlyWhileItIsOut() throws IOException {
        CorpusFolderBuilder folder =
                folder().file(
                                "pages/about.md",
                                "---\npublish: 2027-01-15\n---\n# About\n\n![A kiln](kiln.png)\n");
        Files.write(dir.resolve("pages/kiln.png"), new byte[] {1});
        Corpus corpus = folder.read();
        assertThat(corpus.mediaAddresses()).containsExactly("files/pages/kiln.png");
        Corpus before =
                corpus.at(LocalDate.of(2027, 1, 14).atStartOfDay(ZoneOffset.UTC)).withoutDrafts();
        assertThat(before.mediaAddresses()).isEmpty();
        assertThat(before.pages().all()).isEmpty();
        Corpus after =
                corpus.at(LocalDate.of(2027, 1, 15).atStartOfDay(ZoneOffset.UTC)).withoutDrafts();
        assertThat(after.mediaAddresses()).containsExactly("files/pages/kiln.png");
    }

    @Test
    void namesOtherMarkdownOnlyWhereInterviewsLieApart() {
        Corpus apart =
                folder().file("notes.md", "# Notes\n\nWords.\n").file("README.md", "x").read();
        assertThat(apart.problems()).singleElement().extracting(Problem::file).isEqualTo(".");
    }

    @Test
    void isNoInterviewInAFolderWithoutSubfolder() {
        Corpus corpus =
                new CorpusFolderBuilder(dir)
                        .file("a.md", "# A talk\n\nWords.\n")
                        .file("pages/about.md", "# About\n\nUs.\n")
                        .file("pages/README.md", "# Not this\n")
                        .read();
        assertThat(corpus.interviews()).hasSize(1);
        assertThat(corpus.pages().all()).extracting(HousePage::slug).containsExactly("about");
    }
}
