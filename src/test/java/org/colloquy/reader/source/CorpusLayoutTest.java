package org.colloquy.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Problem;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusLayoutTest {
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
                "CONTRIBUTING.md",
                "CODE_OF_CONDUCT.md",
                "LICENSE.md",
                "LICENSE-CC.md",
                "sub/CHANGELOG.md",
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
    void nameAllThatIsPassedOverInOneNoteWithTheReasons() throws IOException {
        fill("a.md", "b.txt", "c.vtt", "d.png", "e.pdf", "README.md", "_old/f.md", ".git/g.md");
        files();
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "these are not read: a name for what is no interview (README, . or _): README.md, _old/;"
                                + " no Markdown (\"colloquy import\" makes it of transcripts): b.txt, c.vtt, e.pdf");
        assertThat(lines()).containsExactly("problem . 1:1 note passed-over");
    }

    @Test
    void nameWhatLiesOutsideOfTheInterviews() throws IOException {
        fill("interviews/a.md", "interviews/_b/c.md", "d.md", "e/f.md", "_g/h.md", "README.md");
        files();
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "these are not read: a name for what is no interview (README, . or _): interviews/_b/;"
                                + " outside of interviews/ (move them there, or into pages/ if they are pages of the site): d.md, e/f.md");
    }

    @Test
    void giveTheSecondClaimantOfAnAddressANumber() throws IOException {
        fill("A.md", "a-2.md", "a.markdown", "a.md");
        CorpusLayout files = files();
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
        CorpusLayout files = files();
        assertThat(files.interviewPaths()).containsExactly("interviews/b.md", "interviews/c.md");
        assertThat(files.media("x.png")).isEmpty();
    }

    @Test
    void mayLieBehindALink(@TempDir Path elsewhere) throws IOException {
        fill("a.md");
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), dir);
        assertThat(CorpusLayout.in(link, problems).interviewPaths()).containsExactly("a.md");
    }

    @Test
    void servePicturesAndRecordingsOnly() throws IOException {
        fill("a.PNG", "b.mp3", "c.svg", "d.html", "e");
        CorpusLayout files = files();
        assertThat(files.media("a.PNG").map(MediaFile::type)).contains("image/png");
        assertThat(files.media("b.mp3").map(MediaFile::address)).contains("files/b.mp3");
        assertThat(files.media("c.svg")).isEmpty();
        assertThat(files.media("d.html")).isEmpty();
        assertThat(files.media("e")).isEmpty();
        assertThat(files.media("none.png")).isEmpty();
    }

    @Test
    void areTheSameIfTheSameFilesLieInTheSameFolder(@TempDir Path other) throws IOException {
        fill("a.md", "b.png");
        CorpusLayout before = files();
        assertThat(before.digest()).isEqualTo(before.digest());
        assertThat(before.digest()).isEqualTo(files().digest());
        new CorpusFolderBuilder(dir).file("a.md", "Other words.");
        assertThat(before.digest()).isEqualTo(files().digest());
        new CorpusFolderBuilder(other).file("a.md", "Other words.").file("b.png", "X");
        assertThat(before.digest()).isNotEqualTo(CorpusLayout.in(other, problems).digest());
        fill("c.txt");
        assertThat(before.digest()).isNotEqualTo(files().digest());
    }

    @Test
    void areLookedAtAnewUnlessTheFolderHasToBeLookedThrough() throws IOException {
        fill("a.md", "gone.md");
        Files.createSymbolicLink(dir.resolve("link.md"), dir.resolve("a.md"));
        CorpusLayout files = files();
        FileAttributes before = files.look("a.md");
        assertThat(before.size()).isEqualTo(8);
        assertThat(files.look("none.md")).isEqualTo(FileAttributes.NONE);
        new CorpusFolderBuilder(dir).file("a.md", "Longer than it was.");
        assertThat(files.look("a.md")).isEqualTo(before);
        assertThat(files.lookAgain(List.of("a.md", "never.md", "sub/never.md"))).isTrue();
        assertThat(files.look("a.md").size()).isEqualTo(19);

        Files.delete(dir.resolve("gone.md"));
        assertThat(files.lookAgain(List.of("gone.md"))).isFalse();
        fill("new.md");
        assertThat(files.lookAgain(List.of("a.md", "new.md"))).isFalse();
        Files.createDirectory(dir.resolve("folder.md"));
        assertThat(files.lookAgain(List.of("folder.md"))).isFalse();
        assertThat(files.lookAgain(List.of("link.md"))).isFalse();
    }

    @Test
    void saysNothingOfAnExportedSiteBesideTheInterviews() throws IOException {
        fill(
                "interviews/a.md",
                "notes.md",
                "site/.colloquy-export",
                "site/interviews/a.md",
                "site/interviews/a.segments.csv");
        assertThat(files().interviewPaths()).containsExactly("interviews/a.md");
        assertThat(lines()).containsExactly("problem . 1:1 note passed-over");
    }

    @Test
    void keepARecordOfAnchorsBesideOneInterview() throws IOException {
        fill("a.md", "a.markdown", "b.md", "c.md", "a.anchors", "b.anchors", "d.anchors");
        CorpusLayout files = files();
        assertThat(files.record("a.markdown")).contains("a.anchors");
        assertThat(files.record("a.md")).as("the first has it").isEmpty();
        assertThat(files.record("b.md")).contains("b.anchors");
        assertThat(files.record("c.md")).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "problem a.md 1:1 warning duplicate-address",
                        "problem d.anchors 1:1 error orphan-record");
        assertThat(files.problems()).isEqualTo(problems);
    }

    @Test
    void shareThoseThatAreNoInterviews() throws IOException {
        fill("people.md", "people/b.md", "people/a.md", "people/README.md", "people/x.txt");
        fill("glossary.md", "glossary/.x.md", "questions.md", "a.md", "deep/people.md");
        CorpusLayout files = files();
        assertThat(files.sharedPaths())
                .containsExactly(
                        "glossary.md", "people.md", "people/a.md", "people/b.md", "questions.md");
        assertThat(files.peoplePaths()).containsExactly("people.md", "people/a.md", "people/b.md");
        assertThat(files.interviewPaths()).containsExactly("a.md", "deep/people.md");
        assertThat(files.isGlossary("glossary.md")).isTrue();
        assertThat(files.isGlossary("people.md")).isFalse();
        assertThat(files.isPeople("people/a.md")).isTrue();
        assertThat(files.isPeople("a.md")).isFalse();
        assertThat(files.paths()).contains("people/x.txt", "people/README.md");
    }

    @Test
    void areTranscriptsOfOtherKindsOnlyWhereInterviewsLie() throws IOException {
        fill("interviews/a.md", "interviews/b.SRT", "interviews/txt", "c.txt");
        files();
        assertThat(lines()).containsExactly("problem . 1:1 note passed-over");
    }

    @Test
    void passOverMediaWhoseNamesHaveControlCharacters() throws IOException {
        fill("a.md", "b\nc.md", "x\ngone /home/a.png", "tab\t.png");
        String before = files().digest();
        fill("next\u0085.mp3", "Icon\r");
        problems.clear();
        CorpusLayout files = files();
        assertThat(files.interviewPaths()).containsExactly("a.md", "b\nc.md");
        assertThat(files.media("x\ngone /home/a.png")).isEmpty();
        assertThat(files.bytes("tab\t.png", 1)).isEmpty();
        assertThat(files.digest()).as("there is more to report").isNotEqualTo(before);
        assertThat(problems)
                .as("not the icons of folders on a Mac")
                .extracting(Problem::file)
                .containsExactly("next\u0085.mp3", "tab\t.png", "x\ngone /home/a.png");
        assertThat(problems)
                .allMatch(problem -> problem.isError() && problem.code().equals("bad-file-name"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.M4A, audio/mp4",
        "a.aac, audio/aac",
        "a.mp4, video/mp4",
        "b/a.webm, video/webm",
        "a.mov, video/quicktime",
        "a.md,",
        "mp4,"
    })
    void filmsAndSoundAreServedByTheirNames(String file, @Nullable String type) {
        assertThat(FileKinds.mediaType(file)).isEqualTo(Optional.ofNullable(type));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, true",
        "b.x/A.JPEG, true",
        "a.mp3, false",
        "a.md, false",
        "png, false",
        "a.png/b, false"
    })
    void arePicturesByTheirNames(String file, boolean picture) {
        assertThat(FileKinds.isPicture(file)).isEqualTo(picture);
    }

    @Test
    void areNotWhatTheirNamesWouldBeTheEndOf() throws IOException {
        fill(
                ".txt",
                "md",
                "markdown",
                "txt",
                "png",
                "glossary/md",
                "sub.d/md",
                "a.md",
                "interviews.md/txt");
        CorpusLayout files = files();
        assertThat(files.interviewPaths()).containsExactly("a.md");
        assertThat(files.glossaryPaths()).isEmpty();
        assertThat(files.media("png")).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void areNoLongerThereWhereALinkLeadsOutMeanwhile(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.png"), "Secret");
        fill("a.png", "b.md");
        Path link = Files.createSymbolicLink(dir.resolve("c.png"), dir.resolve("a.png"));
        CorpusLayout files = files();
        assertThat(files.path("c.png")).contains(dir.toRealPath().resolve("a.png"));
        Files.delete(link);
        Files.createSymbolicLink(link, outside.resolve("secret.png"));
        assertThat(files.path("c.png")).isEmpty();
        assertThat(files.media("c.png")).isEmpty();
        assertThat(files.path(".")).as("a folder").isEmpty();
    }

    private void fill(String... names) {
        for (String name : names) {
            new CorpusFolderBuilder(dir).file(name, "# X\n\nX.\n");
        }
    }

    private CorpusLayout files() throws IOException {
        return CorpusLayout.in(dir, problems);
    }

    private List<String> lines() {
        return problems.stream().map(problem -> CorpusDump.problem(problem, true)).toList();
    }
}
