package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.AnchorState;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.anchors.record.RecordEntry;
import org.junit.jupiter.api.Test;

/** What becomes of passages by the simplest edits, each by itself. */
class PassageRecognizerTest {
    private static final String TEA = " With water from the well, as we have ever done it.";
    private static final String WAIT = " Then we wait for a long while and talk of the weather.";
    private static final String CUPS = " The cups are from the potter behind the northern gate.";
    private static final String LAMPS = " Old men from that hill do it, and nobody helps them.";
    private static final String WHY = " How do you make the tea up there?";
    private static final String WHO = " Who lights all the lamps at night?";

    private static List<String> verdicts(List<String> before, List<String> now) {
        return Places.verdicts(
                Places.record(before.toArray(String[]::new)),
                Places.units(now.toArray(String[]::new)));
    }

    @Test
    void theSameWordsAreTheSamePassageWhereverTheyStand() {
        List<String> before = List.of("q1" + WHY, "q1-p1" + TEA, "q1-p2" + WAIT, "q2" + WHO);
        assertThat(verdicts(before, before))
                .containsExactly("q1 kept", "q1-p1 kept", "q1-p2 kept", "q2 kept");
        assertThat(verdicts(before, List.of("q1" + WHY, "q1-p1" + WAIT, "q1-p2" + TEA, "q2" + WHO)))
                .containsExactlyInAnyOrder("q1 kept", "q1-p1 moved", "q1-p2 kept", "q2 kept");
        assertThat(verdicts(before, List.of("q1" + WHY, "q1-p1" + TEA, "q2" + WHO, "q2-p1" + WAIT)))
                .containsExactly("q1 kept", "q1-p1 kept", "q1-p2 moved", "q2 kept");
    }

    @Test
    void capitalsAndStopsAreAnEdit() {
        assertThat(
                        verdicts(
                                List.of("p1" + TEA, "p2" + WAIT),
                                List.of(
                                        "p1" + TEA.toUpperCase(java.util.Locale.ROOT),
                                        "p2" + WAIT)))
                .containsExactly("p1 edited", "p2 kept");
    }

    @Test
    void aQuestionGoesAlongWithItsAnswer() {
        assertThat(
                        verdicts(
                                List.of("q1" + WHY, "q1-p1" + TEA, "q2" + WHO, "q2-p1" + LAMPS),
                                List.of("q1" + WHO, "q1-p1" + LAMPS, "q2" + WHY, "q2-p1" + TEA)))
                .containsExactlyInAnyOrder("q1 moved", "q1-p1 kept", "q2 kept", "q2-p1 kept");
    }

    @Test
    void shortAnswersAreKnownByTheirPlaceOnly() {
        List<String> before =
                List.of(
                        "q1" + WHY,
                        "q1-p1 Yes.",
                        "q1-p2" + TEA,
                        "q2" + WHO,
                        "q2-p1 Yes.",
                        "q2-p2" + LAMPS);
        assertThat(verdicts(before, before)).allMatch(verdict -> verdict.endsWith(" kept"));
        List<String> more = new ArrayList<>(before);
        more.add(2, "q1-p9 Yes.");
        assertThat(verdicts(before, more)).contains("q1-p1 in doubt", "q2-p1 kept");
        List<String> less = new ArrayList<>(before);
        less.remove(1);
        assertThat(verdicts(before, less)).contains("q1-p1 gone", "q2-p1 kept");
    }

    @Test
    void oneThatWasSplitKeepsItsAnchorAtItsLargestPart() {
        assertThat(
                        verdicts(
                                List.of("p1" + TEA + WAIT, "p2" + CUPS),
                                List.of("p1" + TEA, "p2" + WAIT, "p3" + CUPS)))
                .containsExactly("p1 split", "p2 kept", "p0a new");
        assertThat(
                        verdicts(
                                List.of("p1" + TEA + WAIT + LAMPS, "p2" + CUPS),
                                List.of("p1" + TEA, "p2" + WAIT, "p3" + LAMPS, "p4" + CUPS)))
                .containsExactly("p1 split", "p2 kept", "p0a new", "p1a new");
    }

    @Test
    void ofThoseThatWereMergedTheFirstIsTheHeir() {
        assertThat(
                        verdicts(
                                List.of("p1" + TEA, "p2" + WAIT, "p3" + LAMPS, "p4" + CUPS),
                                List.of("p1" + TEA + WAIT + LAMPS, "p2" + CUPS)))
                .containsExactly("p1 edited", "p2 merged p1", "p3 merged p1", "p4 kept");
    }

    @Test
    void aPassageThatOnlyGrewWasNotMerged() {
        assertThat(
                        verdicts(
                                List.of("p1" + TEA, "p2" + CUPS),
                                List.of("p1" + TEA + WAIT, "p2" + CUPS)))
                .containsExactly("p1 edited", "p2 kept");
    }

    @Test
    void otherWordsInThePlaceOfAPassageAreAnother() {
        assertThat(
                        verdicts(
                                List.of("p1" + TEA, "p2" + WAIT, "p3" + CUPS),
                                List.of("p1" + TEA, "p2" + LAMPS, "p3" + CUPS)))
                .containsExactly("p1 kept", "p2 in doubt", "p3 kept", "p1a new");
    }

    @Test
    void aRewordedHeadingIsKnownByWhatStandsBelow() {
        assertThat(
                        verdicts(
                                List.of("q1" + WHY, "q1-p1" + TEA, "q2" + WHO, "q2-p1" + LAMPS),
                                List.of(
                                        "q1 How is the tea made in your house?",
                                        "q1-p1" + TEA,
                                        "q2" + WHO,
                                        "q2-p1" + LAMPS)))
                .containsExactly("q1 edited", "q1-p1 kept", "q2 kept", "q2-p1 kept");
    }

    @Test
    void anotherHeadingOverTheSameWordsIsDoubtful() {
        assertThat(
                        verdicts(
                                List.of("q1" + WHY, "q1-p1" + TEA, "q2" + WHO, "q2-p1" + LAMPS),
                                List.of(
                                        "q1 Where were you born, and when?",
                                        "q1-p1" + TEA,
                                        "q2" + WHO,
                                        "q2-p1" + LAMPS)))
                .contains("q1 in doubt", "q2 kept", "q2-p1 kept");
    }

    @Test
    void aTurnIsWhereItsWordsAre() {
        List<String> before =
                List.of(
                        "t1 Ada:",
                        "t1-p1" + TEA,
                        "t2 Ben:",
                        "t2-p1" + WAIT,
                        "t3 Ada:",
                        "t3-p1" + CUPS);
        assertThat(verdicts(before, before)).allMatch(verdict -> verdict.endsWith(" kept"));
        assertThat(
                        verdicts(
                                before,
                                List.of(
                                        "t1 Ben:",
                                        "t1-p1" + LAMPS,
                                        "t2 Ada:",
                                        "t2-p1" + TEA,
                                        "t3 Ben:",
                                        "t3-p1" + WAIT,
                                        "t4 Ada:",
                                        "t4-p1" + CUPS)))
                .containsExactly(
                        "t1 kept",
                        "t1-p1 kept",
                        "t2 kept",
                        "t2-p1 kept",
                        "t3 kept",
                        "t3-p1 kept",
                        "t0a new",
                        "t0a-p1 new");
        assertThat(
                        verdicts(
                                before,
                                List.of(
                                        "t1 Ada:",
                                        "t1-p1" + TEA,
                                        "t2 Ada:",
                                        "t2-p1" + CUPS,
                                        "t3 Ben:",
                                        "t3-p1" + WAIT)))
                .containsOnlyOnce("t1 kept", "t1-p1 kept")
                .anyMatch(verdict -> verdict.matches("t[23] moved"))
                .noneMatch(verdict -> verdict.endsWith("gone"));
    }

    @Test
    void aTurnWhoseWordsWentToAnotherWasMergedWithIt() {
        assertThat(
                        verdicts(
                                List.of("t1 Ada:", "t1-p1" + TEA, "t2 Ada:", "t2-p1" + WAIT),
                                List.of("t1 Ada:", "t1-p1" + TEA, "t1-p2" + WAIT)))
                .containsExactly("t1 kept", "t1-p1 kept", "t2 merged t1", "t2-p1 moved");
    }

    @Test
    void aTurnWithoutWordsIsKnownByTheOneBeforeIt() {
        List<String> before = List.of("t1 Ada:", "t2 Ben:", "t3 Ada:", "t3-p1" + TEA);
        assertThat(verdicts(before, before)).allMatch(verdict -> verdict.endsWith(" kept"));
        assertThat(verdicts(before, List.of("t1 Ada:", "t2 Ada:", "t2-p1" + TEA)))
                .contains("t1 kept", "t2 gone", "t3 kept");
    }

    @Test
    void aTurnIsGoneWithItsWords() {
        assertThat(
                        verdicts(
                                List.of("t1 Ada:", "t1-p1" + TEA, "t2 Ben:", "t2-p1" + WAIT),
                                List.of("t1 Ada:", "t1-p1" + TEA)))
                .containsExactly("t1 kept", "t1-p1 kept", "t2 gone", "t2-p1 gone");
    }

    @Test
    void whatAPersonHasDecidedCountsBeforeAllElse() {
        AnchorRecord record = Places.record("p1" + TEA, "p2" + WAIT);
        Fingerprint lamps = Fingerprint.of(LAMPS);
        RecordEntry decided =
                new RecordEntry(
                        Places.at("p1"),
                        new AnchorState.Decided(lamps.digest()),
                        null,
                        List.of(),
                        Fingerprint.of(TEA),
                        0);
        AnchorRecord now = new AnchorRecord(null, null, List.of(decided, record.entries().get(1)));
        assertThat(Places.verdicts(now, Places.units("p1" + LAMPS, "p2" + WAIT)))
                .containsExactly("p1 edited", "p2 kept");
        assertThat(Places.verdicts(now, Places.units("p1" + LAMPS, "p2" + LAMPS, "p3" + WAIT)))
                .as("two have the words")
                .contains("p1 in doubt");
        assertThat(Places.verdicts(now, Places.units("q1" + LAMPS, "q1-p1" + WAIT)))
                .as("another kind of thing")
                .contains("p1 gone");
    }

    @Test
    void blocksAreNoQuestionsAndQuestionsNoBlocks() {
        assertThat(verdicts(List.of("q1" + TEA, "q2" + WHO), List.of("q1" + WHO, "q1-p1" + TEA)))
                .contains("q2 kept", "q1 gone");
    }

    @Test
    void wordsThatStandSeveralTimesAreMatchedInTheirOrder() {
        List<String> before = List.of("p1" + TEA, "p2" + WAIT, "p3" + TEA, "p4" + CUPS);
        assertThat(verdicts(before, before)).allMatch(verdict -> verdict.endsWith(" kept"));
        assertThat(
                        verdicts(
                                before,
                                List.of(
                                        "p1" + TEA,
                                        "p2" + WAIT,
                                        "p3" + TEA,
                                        "p4" + LAMPS,
                                        "p5" + CUPS)))
                .containsExactly("p1 kept", "p2 kept", "p3 kept", "p4 kept", "p3a new");
    }

    @Test
    void anEmptyTextIsComparedToo() {
        assertThat(verdicts(List.of(), List.of("p1" + TEA))).containsExactly("p1 new");
        assertThat(verdicts(List.of("p1" + TEA), List.of())).containsExactly("p1 gone");
    }
}
