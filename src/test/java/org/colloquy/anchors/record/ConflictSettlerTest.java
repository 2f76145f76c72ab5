package org.colloquy.anchors.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.colloquy.anchors.record.ConflictSettler.SettledRecord;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the lines between the marks of a merge, and who has to choose. */
class ConflictSettlerTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 3);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final LocalDate THIRD = FIRST.plusDays(2);
    private static final Locator HEIR = Locator.ofId("q2").orElseThrow();
    private static final AnchorState MERGED = new AnchorState.Merged(HEIR, FIRST);

    private static Locator place(String id) {
        return Locator.ofId(id).orElseThrow();
    }

    private static String live(
            String id, String words, @Nullable LocalDate added, LocalDate... on) {
        return RecordWriter.line(
                new RecordEntry(
                        place(id),
                        new AnchorState.Live(),
                        added,
                        List.of(on),
                        Fingerprint.of(words),
                        0));
    }

    private static String live(String id, String words) {
        return live(id, words, null);
    }

    private static String ended(String id, AnchorState state, LocalDate... edited) {
        return RecordWriter.line(new RecordEntry(place(id), state, null, List.of(edited), null, 0));
    }

    private static String withdrawn(String reason, LocalDate... edited) {
        return ended("q1", new AnchorState.Withdrawn(FIRST, reason), edited);
    }

    private static String digest(String words) {
        return Fingerprint.of(words).digest();
    }

    private static String text(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String conflict(String ours, String theirs) {
        return text("<<<<<<< HEAD", ours, "=======", theirs, ">>>>>>> other");
    }

    private static String conflict(String ours, String base, String theirs) {
        return text("<<<<<<< HEAD", ours, "||||||| 1a2b", base, "=======", theirs, ">>>>>>> other");
    }

    private static SettledRecord settle(String text, String... standing) {
        List<String> digests = Arrays.stream(standing).map(ConflictSettlerTest::digest).toList();
        return ConflictSettler.settle(text, Set.copyOf(digests));
    }

    private static void assertSettled(SettledRecord record, String... lines) {
        assertThat(record.open()).isEmpty();
        assertThat(record.text()).isEqualTo(text(lines));
    }

    private static void assertOpen(SettledRecord record, String text, String why) {
        assertThat(record.open()).containsExactly(why);
        assertThat(record.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "<<<<<<< HEAD, true",
        "<<<<<<<, true",
        "<<<<<<, false",
        "<<<<<<<<, false",
        "a <<<<<<< HEAD, false"
    })
    void aConflictBeginsWithSevenSigns(String line, boolean conflicting) {
        assertThat(ConflictSettler.isConflicting(text("p1 | live", line, "x")))
                .isEqualTo(conflicting);
    }

    @Test
    void aRecordWithoutConflictsStaysAsItIs() {
        String text = text("# Colloquy", "", live("q1", "One."), live("q2", "Two."));
        SettledRecord record = settle(text);
        assertSettled(record, text.strip().split("\n", -1));
        assertThat(record.settled()).isZero();
    }

    @Test
    void aLineOfOneSideOnlyWasPutInThere() {
        String one = live("q1", "One.");
        String two = live("q2", "Two.");
        String new1 = live("q3", "Three.", FIRST);
        String new2 = live("q4", "Four.", FIRST);
        SettledRecord record =
                settle(conflict(text(one, new1, two).strip(), text(one, new2, two).strip()));
        assertSettled(record, one, new2, new1, two);
        assertThat(record.settled()).isEqualTo(4);
        assertSettled(settle(conflict(text(one).strip(), text(one, two).strip())), one, two);
    }

    @Test
    void whatOneSideLeftIsTakenFromTheOther() {
        String before = live("q1", "One.");
        String edited = live("q1", "Another.", null, FIRST);
        assertSettled(settle(conflict(edited, before, before)), edited);
        assertSettled(settle(conflict(before, before, edited)), edited);
    }

    @Test
    void theSameWordsHaveTheDaysOfBoth() {
        assertSettled(
                settle(
                        conflict(
                                live("q1", "One.", SECOND, SECOND, THIRD),
                                live("q1", "One.", FIRST, FIRST, THIRD))),
                live("q1", "One.", FIRST, FIRST, SECOND, THIRD));
        assertSettled(
                settle(
                        conflict(
                                live("q1", "One.", FIRST, SECOND),
                                live("q1", "One.", SECOND, THIRD))),
                live("q1", "One.", FIRST, SECOND, THIRD));
        // What has been there since the first record on one side has no day.
        assertSettled(
                settle(conflict(live("q1", "One.", FIRST, SECOND), live("q1", "One.", null))),
                live("q1", "One.", null, SECOND));
    }

    @Test
    void whoWentOnFromTheOtherIsTaken() {
        String earlier = live("q1", "One.", null, FIRST);
        String later = live("q1", "Another.", null, FIRST, SECOND);
        assertSettled(settle(conflict(later, earlier)), later);
        assertSettled(settle(conflict(earlier, later)), later);
        String gone = withdrawn("not hers", FIRST);
        assertSettled(settle(conflict(earlier, gone)), gone);
        assertSettled(settle(conflict(gone, earlier)), gone);
    }

    @Test
    void whoEditedWithoutKnowingOfTheOtherDidNotGoOn() {
        String ours = live("q1", "One.", null, FIRST);
        String theirs = live("q1", "Another.", null, SECOND);
        String same = live("q1", "A third.", null, FIRST);
        assertOpen(
                settle(conflict(ours, theirs)),
                conflict(ours, theirs),
                "\"q1\" is \"One.\" on one side, and \"Another.\" on the other");
        assertThat(settle(conflict(ours, same)).open()).hasSize(1);
        String gone = withdrawn("not hers", FIRST);
        assertOpen(
                settle(conflict(gone, theirs)),
                conflict(gone, theirs),
                "\"q1\" is withdrawn on one side, and \"Another.\" on the other");
        assertThat(settle(conflict(theirs, ended("q1", MERGED))).open())
                .containsExactly(
                        "\"q1\" is \"Another.\" on one side, and merged into \"q2\" on the other");
    }

    @Test
    void ofTwoWordingsThatWhichStandsIsTaken() {
        String ours = live("q1", "One.", null, FIRST);
        String theirs = live("q1", "Another.", null, SECOND);
        String base = live("q1", "Before.");
        for (String text : List.of(conflict(ours, theirs), conflict(ours, base, theirs))) {
            assertSettled(settle(text, "One."), live("q1", "One.", null, FIRST, SECOND));
            assertSettled(settle(text, "Another."), live("q1", "Another.", null, FIRST, SECOND));
            assertThat(settle(text, "One.", "Another.").open()).hasSize(1);
            assertThat(settle(text, "Before.").open()).hasSize(1);
        }
    }

    @Test
    void twoPassagesThatWereNewOnTheirSidesAreNeverOne() {
        String other = live("q1", "Another.", SECOND, THIRD);
        String edited = live("q1", "One.", FIRST, SECOND);
        assertThat(settle(conflict(edited, other), "One.").open()).hasSize(1);
        assertThat(settle(conflict(edited, "", other), "One.").open()).hasSize(1);
        // Where only one of them was put in, the other was there before.
        String old = live("q1", "Another.", null, THIRD);
        assertThat(settle(conflict(edited, old), "One.").open()).isEmpty();
    }

    @Test
    void whatBothTookOutIsOutWhereTheyAgree() {
        assertSettled(
                settle(conflict(ended("q1", MERGED, FIRST), ended("q1", MERGED, SECOND))),
                ended("q1", MERGED, FIRST, SECOND));
        assertSettled(
                settle(conflict(withdrawn("not hers", FIRST), withdrawn("not hers", SECOND))),
                withdrawn("not hers", FIRST, SECOND));
        AnchorState elsewhere = new AnchorState.Merged(place("q3"), FIRST);
        assertOpen(
                settle(conflict(ended("q1", MERGED), ended("q1", elsewhere))),
                conflict(ended("q1", MERGED), ended("q1", elsewhere)),
                "\"q1\" is merged into \"q2\" on one side, and merged into \"q3\" on the other");
        assertThat(settle(conflict(withdrawn("not hers"), withdrawn("asked for"))).open())
                .hasSize(1);
        assertThat(settle(conflict(withdrawn("not hers"), ended("q1", MERGED))).open()).hasSize(1);
    }

    @Test
    void aDamagedLineIsLeftToAPerson() {
        String damaged = "q1 | live | One. | many 0123";
        String sound = live("q1", "Another.", null, FIRST);
        assertOpen(
                settle(conflict(damaged, sound)),
                conflict(damaged, sound),
                "a line of \"q1\" is damaged");
        assertThat(settle(conflict(sound, damaged)).open()).hasSize(1);
    }

    @Test
    void linesThatNameNoAnchorStayWithTheirMarks() {
        String text = conflict("form: prose", "form: turns");
        String why = "the two sides differ in lines that name no anchor";
        assertOpen(settle(text), text, why);
        String line = live("q1", "One.");
        assertOpen(settle(conflict(line, "form: turns")), conflict(line, "form: turns"), why);
        String twice = conflict(text(line, line).strip(), line);
        assertOpen(settle(twice), twice, why);
        String base = "<<<<<<<\n" + line + "\n|||||||\nform: x\n=======\n" + line + "\n>>>>>>>\n";
        assertOpen(settle(base), base, why);
    }

    @Test
    void aConflictWithoutEndStaysWithItsMarks() {
        String line = live("q1", "One.");
        String text = text("<<<<<<< HEAD", line, "=======", line);
        assertOpen(settle(text), text, "a conflict has no end");
        String cut = text("<<<<<<< HEAD", line, "||||||| 1a2b", line);
        assertOpen(settle(cut), cut, "a conflict has no end");
    }

    @Test
    void theBaseStaysWithWhatIsLeft() {
        String base = live("q1", "Before.", FIRST);
        String ours = live("q1", "One.", FIRST, SECOND);
        String theirs = live("q1", "Another.", FIRST, THIRD);
        String same = live("q2", "Two.");
        String added = live("q3", "Three.", SECOND, SECOND);
        String other = live("q3", "A third.", THIRD, THIRD);
        SettledRecord record =
                settle(
                        conflict(
                                text(ours, same, added).strip(),
                                text(base, same).strip(),
                                text(theirs, same, other).strip()));
        assertThat(record.open()).hasSize(2);
        assertThat(record.text())
                .isEqualTo(
                        conflict(ours, base, theirs)
                                + text(same, "<<<<<<< HEAD", added, "||||||| 1a2b", "=======")
                                + text(other, ">>>>>>> other"));
        // Without it two that were there before would look like two that were put in.
        SettledRecord again = settle(record.text(), "One.", "Three.");
        assertThat(again.text()).startsWith(live("q1", "One.", FIRST, SECOND, THIRD) + "\n");
        assertThat(again.open()).hasSize(1);
    }

    @Test
    void whatIsSettledIsThereOnce() {
        String line = live("q1", "One.");
        String other = live("q2", "Two.");
        assertSettled(settle(line + "\n" + conflict(line, other)), line, other);
        String open = line + "\n" + conflict("form: prose", "form: turns") + line + "\n";
        assertThat(settle(open).text()).isEqualTo(open);
    }
}
