package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that hold other than files of words: pipes, links, odd names, what cannot be read. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFoldersTest {
    private static final String SECRET = "Nobody may see this";
    private static final String GOOD = "# Good\n\n## Why?\n\nGood words.\n";

    @TempDir private Path temp;
    private Path folder;
    private Path outside;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectories(temp.resolve("corpus"));
        outside = Files.createDirectories(temp.resolve("outside"));
        Files.createDirectories(folder.resolve("interviews"));
        Files.writeString(folder.resolve("interviews/good.md"), GOOD);
        Files.writeString(outside.resolve("secret.md"), "# Secret\n\n" + SECRET + "\n");
        Files.writeString(outside.resolve("secret.png"), SECRET);
    }

    private Corpus read() throws IOException {
        Corpus corpus = new CorpusReader().read(folder);
        Interview good = corpus.interview("good").orElseThrow();
        assertThat(good.passages()).hasSize(1);
        assertThat(corpus.interviews()).noneMatch(i -> i.source().contains(SECRET));
        return corpus;
    }

    private static void pipe(Path at) throws Exception {
        Files.createDirectories(at.getParent());
        Process made = new ProcessBuilder("mkfifo", at.toString()).start();
        assumeTrue(made.waitFor() == 0, "skipped: this system makes no named pipes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interviews/pipe.md",
                "glossary/pipe.md",
                "people/pipe.md",
                "glossary.md",
                "people.md",
                "questions.md",
                "colloquy.yaml",
                "interviews/good.anchors"
            })
    void aPipeIsPassedOver(String name) throws Exception {
        pipe(folder.resolve(name));
        assertThat(read().interviews()).hasSize(1);
    }

    @Test
    void aPipeIsNoPicture() throws Exception {
        pipe(folder.resolve("interviews/pipe.png"));
        Files.writeString(folder.resolve("interviews/good.md"), GOOD + "![A pipe](pipe.png)\n");
        Corpus corpus = new CorpusReader().read(folder);
        assertThat(corpus.problems()).extracting(Problem::code).contains("unresolved-picture");
        assertThat(corpus.mediaAddresses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interviews/link.md",
                "glossary/link.md",
                "people/link.md",
                "glossary.md",
                "people.md",
                "questions.md",
                "colloquy.yaml",
                "interviews/good.anchors"
            })
    void aLinkOutOfTheFolderIsPassedOver(String name) throws IOException {
        Path link = folder.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, outside.resolve("secret.md"));
        Corpus corpus = read();
        assertThat(corpus.interviews()).hasSize(1);
        assertThat(corpus.terms()).isEmpty();
        assertThat(corpus.people().all()).isEmpty();
    }

    @Test
    void aLinkToAFolderOutsideIsPassedOver() throws IOException {
        Files.createSymbolicLink(folder.resolve("interviews/sub"), outside);
        Files.createSymbolicLink(folder.resolve("glossary"), outside);
        Files.createSymbolicLink(folder.resolve("interviews/up"), Path.of("../.."));
        assertThat(read().interviews()).hasSize(1);
    }

    @Test
    void aLinkThatLeadsNowhereOrToItselfIsPassedOver() throws IOException {
        Files.createSymbolicLink(folder.resolve("interviews/self.md"), Path.of("self.md"));
        Files.createSymbolicLink(folder.resolve("interviews/gone.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(folder.resolve("interviews/loop"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("interviews/null.md"), Path.of("/dev/zero"));
        assertThat(read().interviews()).hasSize(1);
    }

    @Test
    void aPictureBehindALinkIsServedIfItLiesInside() throws Exception {
        Files.createDirectories(folder.resolve("shared"));
        Files.write(folder.resolve("shared/one.png"), new byte[] {1, 2, 3});
        Files.createSymbolicLink(
                folder.resolve("interviews/inside.png"), Path.of("../shared/one.png"));
        Files.createSymbolicLink(
                folder.resolve("interviews/outside.png"), outside.resolve("secret.png"));
        Files.writeString(
                folder.resolve("interviews/good.md"),
                GOOD + "![Inside](inside.png) ![Outside](outside.png)\n");
        Path site = temp.resolve("site");
        TestSite.export(folder, site, null);
        Path picture = site.resolve("files/interviews/inside.png");
        assertThat(picture).isRegularFile().hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(Files.isSymbolicLink(picture)).isFalse();
        assertThat(site.resolve("files/interviews/outside.png")).doesNotExist();
    }

    /** Whoever may write into the folder changes a link between a look at it and its reading. */
    @Test
    void aLinkThatChangesMeanwhileNeverLetsOutsideIn() throws Exception {
        Path changing = folder.resolve("interviews/changing.md");
        Files.writeString(folder.resolve("interviews/other.md"), "# Other\n\nOther words.\n");
        Path in =
                Files.createSymbolicLink(
                        folder.resolve("in"), folder.resolve("interviews/other.md"));
        Path out = Files.createSymbolicLink(folder.resolve("out"), outside.resolve("secret.md"));
        AtomicBoolean ends = new AtomicBoolean();
        Thread changer = new Thread(() -> change(changing, in, out, ends));
        changer.start();
        try {
            for (int i = 0; i < 200; i++) {
                read();
            }
        } finally {
            ends.set(true);
            changer.join();
        }
    }

    private static void change(Path link, Path in, Path out, AtomicBoolean ends) {
        for (boolean inside = true; !ends.get(); inside = !inside) {
            try {
                Path next = link.resolveSibling("next");
                Files.copy(
                        inside ? in : out,
                        next,
                        StandardCopyOption.REPLACE_EXISTING,
                        java.nio.file.LinkOption.NOFOLLOW_LINKS);
                Files.move(
                        next,
                        link,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ...md",
                "a\nb.md",
                "a\tb.md",
                "-rf.md",
                "%2e%2e.md",
                "CON.md",
                "\u202Egnorw.md",
                "\u200B.md",
                "q1.html.md",
                "index.md",
                "<script>.md",
                "\" onclick=\"lost().md",
                "${7*191}.md",
                "a;b&c|d.md",
                "e\u0301\u0301.md",
                "\uD83D\uDE00.md"
            })
    void anOddNameIsServedAndExported(String name) throws IOException {
        try {
            Files.writeString(folder.resolve("interviews").resolve(name), "# Odd\n\nOdd words.\n");
        } catch (InvalidPathException | IOException e) {
            assumeTrue(false, "skipped: this system takes no file of this name");
        }
        Corpus corpus = read();
        assertThat(corpus.interviews()).hasSize(2);
        assertThat(corpus.interviews())
                .allMatch(i -> i.slug().matches("[\\p{L}\\p{N}.][\\p{L}\\p{M}\\p{N}.-]*"))
                .noneMatch(i -> List.of(".", "..").contains(i.slug()));
        Path site = temp.resolve("site");
        TestSite.export(folder, site, null);
        for (Interview interview : corpus.interviews()) {
            assertThat(site.resolve("interviews/" + interview.slug() + ".html")).exists();
        }
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path closed = folder.resolve("interviews/closed.md");
        Files.writeString(closed, "# Closed\n\nWords.\n");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "skipped: this user may read every file");
        assertThat(read().problems())
                .anyMatch(p -> p.file().endsWith("closed.md") && p.code().equals("unreadable"));
    }

    @Test
    void aFolderNamedLikeAFileIsPassedOver() throws IOException {
        for (String name :
                List.of("interviews/dir.md", "glossary.md", "people.md", "colloquy.yaml")) {
            Files.createDirectories(folder.resolve(name));
        }
        assertThat(read().interviews()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeEnteredIsPassedOver() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("interviews/closed"));
        Files.writeString(closed.resolve("a.md"), "# A\n\nWords.\n");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "skipped: this user may enter every folder");
        try {
            assertThat(read().interviews()).hasSize(1);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
