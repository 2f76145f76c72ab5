package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTest {
    private final List<Problem> problems = new ArrayList<>();

    @TempDir Path dir = Path.of("");

    @Test
    void areAllMarkdownFilesOfAFolder() throws IOException {
        fill("a.md", "b.markdown", "C.MD", "sub/d.md", "notes.org");
        assertThat(files().interviewPaths())
                .containsExactly("C.MD", "a.md", "b.markdown", "sub/d.md");
        assertThat(problems).isEmpty();
    }

    @Test
    void areOnlyThoseInTheInterviewsFolderIfThereIsOne() throws IOException {
        fill(
                "a.md",
                "other/b.md",
                "interviews/c.md",
                "interviews/sub/d.md",
                "interviews/glossary.md");
        assertThat(files().interviewPaths())
                .containsExactly(
                        "interviews/c.md", "interviews/glossary.md", "interviews/sub/d.md");
        assertThat(files().slug("interviews/sub/d.md")).contains("sub/d");
        assertThat(files().slug("a.md")).isEmpty();
    }

    @Test
    void leaveOutReadmesHiddenFoldersAndTheFilesOfTheCorpus() throws IOException {
        fill(
                "README.md",
                "README-first.md",
                "sub/README.markdown",
                ".hidden.md",
                ".git/a.md",
                "_drafts/b.md",
                "sub/.x/c.md",
                "glossary.md",
                "glossary/tea.md",
                "people.md",
                "questions.md",
                "colloquy.yaml",
                "kept.md");
        assertThat(files().interviewPaths()).containsExactly("kept.md");
        assertThat(files().glossaryPaths()).containsExactly("glossary.md", "glossary/tea.md");
        assertThat(files().sharedPaths()).contains("colloquy.yaml");
    }

    @Test
    void nameTranscriptsOfOtherKindsInANote() throws IOException {
        fill("a.md", "b.txt", "c.vtt", "d.png", "e.pdf");
        files();
        assertThat(lines())
                .containsExactly(
                        "problem b.txt 1:1 note passed-over", "problem c.vtt 1:1 note passed-over");
    }

    @Test
    void giveTheSecondClaimantOfAnAddressANumber() throws IOException {
        fill("A.md", "a-2.md", "a.markdown", "a.md");
        CorpusFiles files = files();
        assertThat(files.interviewPaths())
                .extracting(path -> files.slug(path).orElseThrow())
                .containsExactly("a", "a-2", "a-3", "a-4");
        assertThat(lines())
                .containsExactly(
                        "problem a.markdown 1:1 warning duplicate-address",
                        "problem a.md 1:1 warning duplicate-address");
    }

    @Test
    void neverLeadOutOfTheFolder(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.md"), "Secret");
        Files.createDirectories(dir.resolve("interviews"));
        Files.createSymbolicLink(dir.resolve("interviews/a.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(dir.resolve("interviews/folder"), outside);
        Files.createSymbolicLink(dir.resolve("interviews/dangling.md"), dir.resolve("none.md"));
        Files.createSymbolicLink(dir.resolve("interviews/loop"), dir);
        Files.createSymbolicLink(dir.resolve("x.png"), outside.resolve("secret.md"));
        fill("interviews/b.md");
        Files.createSymbolicLink(dir.resolve("interviews/c.md"), dir.resolve("interviews/b.md"));
        CorpusFiles files = files();
        assertThat(files.interviewPaths()).containsExactly("interviews/b.md", "interviews/c.md");
        assertThat(files.media("x.png")).isEmpty();
    }

    @Test
    void mayLieBehindALink(@TempDir Path elsewhere) throws IOException {
        fill("a.md");
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), dir);
        assertThat(CorpusFiles.in(link, problems).interviewPaths()).containsExactly("a.md");
    }

    @Test
    void servePicturesAndRecordingsOnly() throws IOException {
        fill("a.PNG", "b.mp3", "c.svg", "d.html", "e");
        CorpusFiles files = files();
        assertThat(files.media("a.PNG").map(Media::type)).contains("image/png");
        assertThat(files.media("b.mp3").map(Media::address)).contains("files/b.mp3");
        assertThat(files.media("c.svg")).isEmpty();
        assertThat(files.media("d.html")).isEmpty();
        assertThat(files.media("e")).isEmpty();
        assertThat(files.media("none.png")).isEmpty();
    }

    private void fill(String... names) {
        for (String name : names) {
            new Folder(dir).file(name, "# X\n\nX.\n");
        }
    }

    private CorpusFiles files() throws IOException {
        return CorpusFiles.in(dir, problems);
    }

    private List<String> lines() {
        return problems.stream().map(problem -> Dump.problem(problem, true)).toList();
    }
}
