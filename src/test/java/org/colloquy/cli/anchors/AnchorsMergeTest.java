package org.colloquy.cli.anchors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colloquy.cli.CommandOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git leaves in a record where two branches both recorded, and how it is settled. */
class AnchorsMergeTest {
    private static final String TEXT =
            """
            # A talk

            ## Why are kettles round?

            Because the lids were always made first, and by another guild.

            Nobody has ever asked me that before.

            ## Who made the lids?

            A family beyond the river, until the bridge was closed.

            ## And the handles?

            They came from the north by boat, a hundred at a time.
            """;

    @TempDir private Path room;
    private Path folder = Path.of("");

    private CommandOutcome run(String command, String... args) {
        return CommandOutcome.of(List.of(command, folder.toString()), args);
    }

    private int git(String... args) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("git", "-c", "user.name=Ada Sample"));
        all.addAll(List.of("-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"));
        all.addAll(List.of(args));
        Process git =
                new ProcessBuilder(all)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(room.resolve("git.txt").toFile())
                        .start();
        assertThat(git.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return git.exitValue();
    }

    private static boolean hasGit() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("a.md"));
    }

    private String record() throws IOException {
        return Files.readString(folder.resolve("a.anchors"));
    }

    private void commit(String text) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.md"), text);
        run("anchors", "--update");
        git("add", "-A");
        git("commit", "-qm", "Edit");
    }

    /** Makes two branches of these texts, both recorded, and merges the second into the first. */
    private void merge(String style, String ours, String theirs)
            throws IOException, InterruptedException {
        git("checkout", "-qb", "theirs");
        commit(theirs);
        git("checkout", "-q", "main");
        commit(ours);
        git("-c", "merge.conflictstyle=" + style, "merge", "-q", "theirs");
    }

    @BeforeEach
    void aFolderUnderVersionControl() throws IOException, InterruptedException {
        assumeTrue(hasGit(), "git is not there");
        folder = Files.createDirectory(room.resolve("house"));
        git("init", "-q", "-b", "main");
        commit(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "diff3"})
    void whatEachSideChangedIsTakenFromIt(String style) throws IOException, InterruptedException {
        merge(style, TEXT.replace("always made", "made"), TEXT.replace("asked me", "asked us"));
        Files.writeString(
                folder.resolve("a.md"),
                TEXT.replace("always made", "made").replace("asked me", "asked us"));
        assertThat(record()).contains("<<<<<<<");
        String before = record();
        CommandOutcome check = run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .containsOnlyOnce("bad-anchor-record")
                .contains("the conflict is not resolved")
                .contains("--resolve");
        assertThat(run("anchors", "--update").status()).isEqualTo(1);
        assertThat(record()).as("never written over").isEqualTo(before);
        CommandOutcome resolved = run("anchors", "--resolve");
        assertThat(resolved.out()).contains("a.anchors: settled ").contains("a.md: 7 kept");
        assertThat(resolved.status()).isZero();
        assertThat(record()).doesNotContain("<<<<<<<").doesNotContain("=======");
        assertThat(run("check").out()).endsWith(": no problems\n");
    }

    @Test
    void whatBothEditedAlikeIsSettled() throws IOException, InterruptedException {
        String ours = TEXT.replace("always made", "made").replace("by boat", "by ship");
        merge("merge", ours, TEXT.replace("always made", "made"));
        Files.writeString(folder.resolve("a.md"), ours);
        assertThat(run("anchors", "--resolve").status()).isZero();
        assertThat(run("check").status()).isZero();
    }

    @Test
    void ofTwoWordingsThatWhichStandsInTheInterviewIsTaken()
            throws IOException, InterruptedException {
        String theirs = TEXT.replace("asked me", "asked them");
        merge("merge", TEXT.replace("asked me", "asked us"), theirs);
        Files.writeString(folder.resolve("a.md"), theirs);
        CommandOutcome resolved = run("anchors", "--resolve");
        assertThat(resolved.status()).isZero();
        assertThat(record()).contains("Nobody has ever asked them").doesNotContain("asked us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "diff3"})
    void aNumberThatBothGaveToOtherWordsIsNamed(String style)
            throws IOException, InterruptedException {
        String ours = TEXT.replace("\n\nNobody", "\n\nSo I was told.\n\nNobody");
        String theirs =
                TEXT.replace("\n\nNobody", "\n\nThe guild of the lids was older.\n\nNobody")
                        .replace("by boat", "by ship");
        merge(style, ours, theirs);
        Files.writeString(
                folder.resolve("a.md"),
                theirs.replace("\n\nThe guild", "\n\nSo I was told.\n\nThe guild"));
        CommandOutcome resolved = run("anchors", "--resolve");
        assertThat(resolved.status()).isEqualTo(1);
        assertThat(resolved.out())
                .contains("a.anchors: not settled: \"q1-p1a\" is \"So I was told.\" on one side")
                .contains("keep one of the two lines");
        assertThat(record())
                .contains("<<<<<<< HEAD\nq1-p1a | ")
                .contains("q3-p1 | live, edited")
                .containsOnlyOnce("=======");
        assertThat(record().contains("|||||||")).isEqualTo(style.equals("diff3"));
        assertThat(run("check").out()).containsOnlyOnce("bad-anchor-record");
        String kept =
                record().replaceAll("(?s)<<<<<<<[^\n]*\n([^|\n][^\n]*\n).*?>>>>>>>[^\n]*\n", "$1");
        Files.writeString(folder.resolve("a.anchors"), kept);
        CommandOutcome update = run("anchors", "--update");
        assertThat(update.status()).isZero();
        assertThat(record()).contains("q1-p1a | ").contains("q1-p1b | live, added ");
    }

    @Test
    void wherePlacesAreContestedNothingIsGivenToOtherWords()
            throws IOException, InterruptedException {
        merge(
                "merge",
                TEXT.replace("asked me", "asked us"),
                TEXT.replace("asked me", "asked them"));
        Files.writeString(folder.resolve("a.md"), TEXT.replace("asked me", "asked you"));
        CommandOutcome export = run("export", "--to", room.resolve("site").toString());
        assertThat(export.status()).isEqualTo(1);
        CommandOutcome resolved = run("anchors", "--resolve");
        assertThat(resolved.out()).contains("not settled: \"q1-p2\" is ");
        assertThat(resolved.status()).isEqualTo(1);
        assertThat(text()).contains("asked you");
    }

    @Test
    void aWithdrawalGoesBeforeALineThatWasLeft() throws IOException, InterruptedException {
        git("checkout", "-qb", "theirs");
        String less = TEXT.replace("Nobody has ever asked me that before.\n\n", "");
        Files.writeString(folder.resolve("a.md"), less);
        run("anchors", "--withdraw", "a#q1-p2", "--reason", "at her request");
        git("commit", "-qam", "Withdraw");
        git("checkout", "-q", "main");
        commit(TEXT.replace("always made", "made"));
        git("merge", "-q", "theirs");
        Files.writeString(folder.resolve("a.md"), less.replace("always made", "made"));
        CommandOutcome resolved = run("anchors", "--resolve");
        assertThat(resolved.status()).isZero();
        assertThat(record()).contains("q1-p2 | withdrawn ").contains("q1-p1 | live, edited ");
    }
}
