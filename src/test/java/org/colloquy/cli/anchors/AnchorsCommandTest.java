package org.colloquy.cli.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.cli.CommandOutcome;
import org.colloquy.text.word.WordTrace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code anchors} shows and records, and what {@code check} then says. */
class AnchorsCommandTest {
    private static final String TEXT =
            """
            ---
            title: A talk
            date: 2024
            ---

            ## Why are kettles round?

            Because the lids were always made first, and by another guild.

            Nobody has ever asked me that before.

            ## Who made the lids?

            A family beyond the river, until the bridge was closed.
            """;

    @TempDir private Path folder;

    private CommandOutcome run(String command, String... args) {
        return CommandOutcome.of(List.of(command, folder.toString()), args);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("a.md"), text);
    }

    private String record() throws IOException {
        return Files.readString(folder.resolve("a.anchors"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The day that the record names: the earliest it can be, unless midnight has passed since. */
    private LocalDate dayOfRecord(LocalDate earliest) throws IOException {
        return record().contains(earliest.toString()) ? earliest : today();
    }

    @BeforeEach
    void anInterview() throws IOException {
        write(TEXT);
    }

    @Test
    void withoutARecordOneNoteSaysThatNothingIsPermanent() throws IOException {
        Files.writeString(folder.resolve("b.md"), TEXT);
        CommandOutcome check = run("check");
        assertThat(check.status()).isZero();
        assertThat(check.out()).containsOnlyOnce("no-anchors");
        assertThat(run("anchors").out()).contains("a.md: 5 places, not recorded yet");
        assertThat(folder.resolve("a.anchors")).doesNotExist();
    }

    @Test
    void otherErrorsOfTheCorpusAreToldOf() throws IOException {
        Files.writeString(folder.resolve("b.md"), "---\ntitle: [\n---\n\n## Why?\n\nSo.\n");
        for (String[] asked : new String[][] {{}, {"--update"}, {"--update"}}) {
            CommandOutcome outcome = run("anchors", asked);
            assertThat(outcome.status()).isOne();
            assertThat(outcome.out()).contains("a.md: ");
            assertThat(outcome.err()).contains("errors: colloquy check " + folder);
        }
        Files.delete(folder.resolve("b.md"));
        Files.delete(folder.resolve("b.anchors"));
        CommandOutcome fine = run("anchors");
        assertThat(fine.status()).isZero();
        assertThat(fine.err()).isEmpty();
    }

    @Test
    void whatIsRecordedIsKeptAndRecordingTwiceChangesNothing() throws IOException {
        CommandOutcome first = run("anchors", "--update");
        assertThat(first.status()).isZero();
        assertThat(first.out()).contains("wrote a.anchors");
        String record = record();
        CommandOutcome again = run("anchors", "--update");
        assertThat(again.out()).isEqualTo("a.md: 5 kept\n");
        assertThat(record()).isEqualTo(record);
        assertThat(run("check").out()).endsWith(": no problems\n");
    }

    @Test
    void anEditIsShownAndRecordedWithItsDay() throws IOException {
        run("anchors", "--update");
        write(
                TEXT.replace("always made", "made")
                        .replace("\n\nNobody", "\n\nSo it was.\n\nNobody"));
        CommandOutcome shown = run("anchors");
        assertThat(shown.status()).isZero();
        assertThat(shown.out())
                .contains("1 edited")
                .contains("  edited    q1-p1 ")
                .contains("  new       q1-p1a     \"So it was.\"");
        assertThat(run("check").out()).contains("a.anchors:1:1: note: unrecorded-anchors: ");
        LocalDate earliest = today();
        run("anchors", "--update");
        assertThat(record())
                .contains("q1-p1 | live, edited " + dayOfRecord(earliest))
                .contains("q1-p1a | live, added " + dayOfRecord(earliest));
        assertThat(run("check").out()).endsWith(": no problems\n");
    }

    @Test
    void timesAreCarriedOverAnEdit() throws IOException {
        String head = "# Colloquy times, version 1\n";
        StringBuilder trace = new StringBuilder();
        String words = "because the lids were always made first and by another guild";
        for (String word : words.split(" ")) {
            trace.append(WordTrace.signs(WordTrace.code(word)));
        }
        String cue =
                "q1-p1 | Because the lids were always made… | 0:00:01.000 | 0:00:12.000 | cue | 11 %s\n"
                        .formatted(trace);
        Files.writeString(folder.resolve("a.times"), head + cue);
        run("anchors", "--update");
        String first = Files.readString(folder.resolve("a.times"));
        assertThat(first).startsWith(head).endsWith("\n\n" + cue);
        write(TEXT.replace("Because", "So it was.\n\nBecause").replace("made", "made soon"));
        CommandOutcome update = run("anchors", "--update");
        assertThat(update.out()).contains("wrote a.times");
        String kept = "q1-p1 | Because the lids were always made | 0:00:01.000 | 0:00:07.000 | cue";
        assertThat(Files.readString(folder.resolve("a.times")))
                .contains(kept)
                .contains("q1-p1 | soon | 0:00:07.000 | 0:00:07.000 | estimated | 1 ")
                .contains("q1-p1 | first, and by another guild | 0:00:07.000 | 0:00:12.000 | cue");
        assertThat(run("anchors", "--update").out()).doesNotContain("wrote");
    }

    @Test
    void aDamagedRecordOfTimesIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("a.times"), "# Colloquy times, version 1\nnothing\n");
        CommandOutcome update = run("anchors", "--update");
        assertThat(update.status()).isEqualTo(2);
        assertThat(update.err()).contains("a.times is damaged");
        assertThat(Files.readString(folder.resolve("a.times"))).endsWith("nothing\n");
        assertThat(run("check").out()).contains("a.times:2:1: error: bad-times: ");
    }

    @Test
    void whatIsGoneFailsUntilItIsWithdrawn() throws IOException {
        run("anchors", "--update");
        write(TEXT.replace("Nobody has ever asked me that before.\n\n", ""));
        String before = record();
        CommandOutcome update = run("anchors", "--update");
        assertThat(update.status()).isEqualTo(1);
        assertThat(update.out()).contains("  gone      q1-p2 ");
        assertThat(record()).isEqualTo(before);
        CommandOutcome check = run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .contains("a.anchors:10:1: error: lost-anchor: ")
                .contains("--withdraw 'a#q1-p2'");
        LocalDate earliest = today();
        CommandOutcome withdrawn =
                run("anchors", "--withdraw", "a#1.2", "--reason", "at her request");
        assertThat(withdrawn.status()).isZero();
        assertThat(record())
                .contains("q1-p2 | withdrawn " + dayOfRecord(earliest) + ": at her request\n");
        assertThat(run("check").status()).isZero();
    }

    @Test
    void aWithdrawnQuestionTakesItsAnswerWithIt() throws IOException {
        run("anchors", "--update");
        write(TEXT.substring(0, TEXT.indexOf("## Who made")));
        assertThat(run("anchors").out()).contains("  gone      q2 ").contains("  gone      q2-p1 ");
        assertThat(run("anchors", "--withdraw", "a#q2", "--reason", "wrong").status()).isZero();
        assertThat(record()).contains("q2 | withdrawn ").contains("q2-p1 | withdrawn ");
    }

    @Test
    void aPersonDecidesADoubt() throws IOException {
        run("anchors", "--update");
        write(
                TEXT.replace(
                        "Nobody has ever asked me that before.",
                        "Nobody has never asked me that before.\n\n"
                                + "Nobody had ever asked me that before."));
        CommandOutcome check = run("check");
        assertThat(check.status()).isEqualTo(1);
        Matcher digest =
                Pattern.compile("doubtful-anchor: .*write \"(is [0-9a-f]{12})\"")
                        .matcher(check.out());
        assertThat(digest.find()).isTrue();
        String record = record();
        Files.writeString(
                folder.resolve("a.anchors"),
                record.replace("q1-p2 | live", "q1-p2 | " + digest.group(1)));
        assertThat(run("check").status()).isZero();
        assertThat(run("anchors", "--update").out()).contains("  edited    q1-p2 ");
        assertThat(record()).contains("q1-p2 | live, edited ").contains("q1-p3 | live, added ");
    }

    @Test
    void aFileThatIsReadDifferentlyIsReportedAndItsRecordLeft() throws IOException {
        run("anchors", "--update");
        String record = record();
        write(TEXT.replace("date: 2024", "date: 2024\ndialect: prose"));
        CommandOutcome check = run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .contains("a.anchors:5:1: error: read-differently: ", "\nform: questions\n^\n");
        assertThat(run("anchors", "--update").out()).contains("a.anchors was not changed");
        assertThat(record()).isEqualTo(record);
    }

    @Test
    void aDamagedRecordIsNotWrittenOver() throws IOException {
        run("anchors", "--update");
        String damaged = record().replace("q2 | live", "q2 | alive");
        Files.writeString(folder.resolve("a.anchors"), damaged);
        CommandOutcome update = run("anchors", "--update");
        assertThat(update.status()).isEqualTo(1);
        assertThat(update.out()).contains("a.anchors:11:1: error: bad-anchor-record: ");
        assertThat(record()).isEqualTo(damaged);
    }

    @Test
    void aRecordIsOfOneInterviewOnly() throws IOException {
        run("anchors", "--update");
        Files.writeString(folder.resolve("a.markdown"), "# B\n\n## Why?\n\nOther words.\n");
        CommandOutcome update = run("anchors", "--update");
        assertThat(update.status()).isEqualTo(1);
        // Of the two the first in the order of paths has the record.
        assertThat(update.out())
                .contains("a.md: not recorded, because the record beside it belongs to a.markdown");
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsAreNoDamage() throws IOException {
        run("anchors", "--update");
        String record = record();
        Files.writeString(folder.resolve("a.anchors"), "\uFEFF" + record.replace("\n", "\r\n"));
        assertThat(run("check").status()).isZero();
        assertThat(run("anchors").out()).isEqualTo("a.md: 5 kept\n");
        assertThat(run("anchors", "--update").status()).isZero();
        assertThat(record()).isEqualTo(record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Colloquy anchors, version 2\nq1 | new | state\n", "Notes"})
    void whatIsNoRecordOfThisVersionIsNotWrittenOver(String text) throws IOException {
        Files.writeString(folder.resolve("a.anchors"), text);
        assertThat(run("check").status()).isEqualTo(1);
        CommandOutcome update = run("anchors", "--update");
        assertThat(update.status()).isEqualTo(1);
        assertThat(update.out()).containsOnlyOnce("error: bad-anchor-record: ");
        assertThat(record()).isEqualTo(text);
    }

    @Test
    void aRecordInAnotherEncodingIsNotWrittenOver() throws IOException {
        run("anchors", "--update");
        byte[] bytes = Files.readAllBytes(folder.resolve("a.anchors"));
        bytes[bytes.length - 20] = (byte) 0xE9;
        Files.write(folder.resolve("a.anchors"), bytes);
        assertThat(run("anchors", "--update").status()).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.resolve("a.anchors"))).isEqualTo(bytes);
    }

    @Test
    void aRecordIsAsOpenToOthersAsTheFolder() throws IOException {
        run("anchors", "--update");
        assertThat(Files.getPosixFilePermissions(folder.resolve("a.anchors")))
                .contains(PosixFilePermission.OTHERS_READ);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aRecordWithoutItsInterviewIsAnError() throws IOException {
        run("anchors", "--update");
        Files.move(folder.resolve("a.md"), folder.resolve("b.md"));
        CommandOutcome check = run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("a.anchors:1:1: error: orphan-record: ");
    }

    @Test
    void aWrongCallIsOneLine() {
        assertThat(run("anchors", "--withdraw", "a#q1").status()).isEqualTo(2);
        assertThat(run("anchors", "--reason", "x").status()).isEqualTo(2);
        CommandOutcome unrecorded = run("anchors", "--withdraw", "a#q1", "--reason", "x");
        assertThat(unrecorded.status()).isEqualTo(2);
        run("anchors", "--update");
        assertThat(run("anchors", "--withdraw", "b#q1", "--reason", "x").status()).isEqualTo(2);
        assertThat(run("anchors", "--withdraw", "a#q9", "--reason", "x").status()).isEqualTo(2);
        CommandOutcome stands = run("anchors", "--withdraw", "a#q1", "--reason", "x");
        assertThat(stands.status()).isEqualTo(2);
        assertThat(stands.err()).contains("take them out first").hasLineCount(1);
    }

    @Test
    void aRenamedInterviewIsNotRecordedAnewWhileItsRecordIsThere() throws IOException {
        run("anchors", "--update");
        Files.createDirectory(folder.resolve("new"));
        Files.move(folder.resolve("a.md"), folder.resolve("new/b.md"));
        Files.writeString(folder.resolve("c.md"), "# Other\n\nOther words stand in this one.\n");
        CommandOutcome update = run("anchors", "--update");
        assertThat(update.status()).isEqualTo(1);
        assertThat(update.out())
                .contains("a.anchors:1:1: error: orphan-record: ")
                .contains(
                        "new/b.md: not recorded, because its words are those of a.anchors: rename that to new/b.anchors, and write the old name of the interview under \"aliases:\" in its front matter, so that links lead on\n")
                .contains("wrote c.anchors");
        assertThat(folder.resolve("new/b.anchors")).doesNotExist();
        Files.move(folder.resolve("a.anchors"), folder.resolve("new/b.anchors"));
        assertThat(run("anchors").status()).isZero();
    }

    @Test
    void aRecordWhoseInterviewIsGoneKeepsNoOtherFromBeingRecorded() throws IOException {
        run("anchors", "--update");
        Files.delete(folder.resolve("a.md"));
        Files.writeString(folder.resolve("c.md"), "# Other\n\nOther words stand in this one.\n");
        CommandOutcome update = run("anchors", "--update");
        assertThat(update.status()).isEqualTo(1);
        assertThat(update.out()).contains("orphan-record").contains("wrote c.anchors");
    }

    @Test
    void anInterviewThatIsNotThereIsProposedByItsName() throws IOException {
        Files.createDirectory(folder.resolve("talks"));
        Files.writeString(folder.resolve("talks/lighthouse.md"), TEXT);
        for (String named : List.of("lighthouse", "talks/lighthouse.md", "talks/lighthous")) {
            CommandOutcome outcome = run("anchors", "--withdraw", named + "#1.1", "--reason", "x");
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).contains("did you mean \"talks/lighthouse\"?");
        }
    }

    @Test
    void aPictureIsToldWithoutWords() throws IOException {
        run("anchors", "--update");
        Files.writeString(folder.resolve("lid.png"), "(a picture)");
        write(TEXT.replace("Nobody", "![A lid](lid.png)\n\nNobody"));
        assertThat(run("anchors").out()).contains("q1-p1a     (no words, as of a picture)\n");
    }

    @Test
    void oneIsToldAsOne() throws IOException {
        run("anchors", "--update");
        write(TEXT.replace("\n\nNobody", "\n\nSo it was.\n\nNobody"));
        Files.writeString(folder.resolve("b.md"), TEXT);
        assertThat(run("check").out())
                .contains("the place q1-p1a is not recorded, so its number may change: ")
                .contains("links to passages of 1 interview are not permanent yet: ");
    }
}
