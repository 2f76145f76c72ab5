package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.anchors.match.MatchOutcome.MatchProposal;
import org.junit.jupiter.api.Test;

/** Where turns are once it is known where their words are. */
class TurnMatcherTest {
    private static final String A = " With water from the well, as ever.";
    private static final String B = " Then we wait for a long while.";
    private static final String C = " The cups are from the potter.";

    private final MatchOutcome outcome = new MatchOutcome();

    /** Where each recorded place stands, if the blocks stand where these pairs say. */
    private List<Integer> found(List<String> old, List<String> now, int... pairs) {
        PassageMatching matching = Places.matching(old, now);
        for (int k = 0; k < pairs.length; k += 2) {
            matching.match(pairs[k], pairs[k + 1]);
        }
        new TurnMatcher(matching, outcome).find();
        return IntStream.range(0, old.size()).map(matching::toNow).boxed().toList();
    }

    @Test
    void ofPartsOfOneSizeATurnIsAtTheFirst() {
        assertThat(
                        found(
                                List.of(
                                        "t1 Ada:",
                                        "t1-p1" + A,
                                        "t1-p2" + B,
                                        "t2 Ben:",
                                        "t2-p1" + C),
                                List.of(
                                        "t1 Ada:",
                                        "t1-p1" + A,
                                        "t2 Ada:",
                                        "t2-p1" + B,
                                        "t3 Ben:",
                                        "t3-p1" + C),
                                1,
                                1,
                                2,
                                3,
                                4,
                                5))
                .containsExactly(0, 1, 3, 4, 5);
    }

    @Test
    void aTurnIsWhereMostOfItsWordsAre() {
        List<String> old = List.of("t1 Ada:", "t1-p1 Right.", "t1-p2" + A, "t2 Ben:", "t2-p1" + C);
        List<String> now =
                List.of("t1 Ada:", "t1-p1 Right.", "t2 Ben:", "t2-p1" + A, "t3 Ben:", "t3-p1" + C);
        assertThat(found(old, now, 1, 1, 2, 3, 4, 5)).containsExactly(2, 1, 3, 4, 5);
    }

    @Test
    void wordsThatWentToAnotherTurnDoNotTakeItsNumberAlong() {
        List<String> old = List.of("t1 Ada:", "t1-p1 Right.", "t1-p2" + A, "t2 Ben:", "t2-p1" + C);
        List<String> now = List.of("t1 Ada:", "t1-p1 Right.", "t2 Ben:", "t2-p1" + A, "t2-p2" + C);
        assertThat(found(old, now, 1, 1, 2, 3, 4, 4)).containsExactly(0, 1, 3, 2, 4);
    }

    @Test
    void aTurnOfWhichNoPartHasMuchIsInDoubt() {
        List<String> old = new ArrayList<>(List.of("t1 Ada:"));
        List<String> now = new ArrayList<>();
        int[] pairs = new int[8];
        for (int k = 1; k <= 4; k++) {
            old.add("t1-p" + k + A);
            now.addAll(List.of("t" + k + " Ada:", "t" + k + "-p1" + A));
            pairs[2 * k - 2] = k;
            pairs[2 * k - 1] = 2 * k - 1;
        }
        assertThat(found(old, now, pairs)).startsWith(-1);
        assertThat(outcome.doubt(0)).isEqualTo(new MatchProposal(0, 0.25));
    }

    @Test
    void aTurnGoesAlongWithWordsThatHaveMovedTogether() {
        assertThat(
                        found(
                                List.of(
                                        "t1 Ada:",
                                        "t1-p1" + A,
                                        "t2 Ben:",
                                        "t2-p1" + B,
                                        "t3 Ada:",
                                        "t3-p1" + C),
                                List.of(
                                        "t1 Ben:",
                                        "t1-p1" + B,
                                        "t2 Ada:",
                                        "t2-p1" + C,
                                        "t3 Ada:",
                                        "t3-p1" + A),
                                1,
                                5,
                                3,
                                1,
                                5,
                                3))
                .containsExactly(4, 5, 0, 1, 2, 3);
    }

    @Test
    void aTurnIsWhereItsWordsWereMergedInto() {
        List<String> old = List.of("t1 Ada:", "t1-p1" + A, "t2 Ada:", "t2-p1" + B);
        PassageMatching matching = Places.matching(old, List.of("t1 Ada:", "t1-p1" + A + B));
        matching.match(1, 1);
        outcome.merged(matching, 3, 1);
        new TurnMatcher(matching, outcome).find();
        assertThat(matching.toNow(0)).isZero();
        assertThat(outcome.heir(2)).hasValue(0);
    }

    @Test
    void whereItsWordsAreDoubtfulATurnIsToo() {
        PassageMatching matching =
                Places.matching(List.of("t1 Ada:", "t1-p1" + A), List.of("t1 Ada:", "t1-p1" + B));
        outcome.doubt(1, new MatchProposal(1, 0.5));
        new TurnMatcher(matching, outcome).find();
        assertThat(matching.isOldFree(0)).isTrue();
        assertThat(outcome.doubt(0)).isEqualTo(new MatchProposal(0, 0.5));
    }

    @Test
    void labelsWithoutWordsAreKnownByTheTurnBeforeThem() {
        assertThat(
                        found(
                                List.of("t1 Ada:", "t2 Ben:", "t3 Ada:"),
                                List.of("t1 Ada:", "t2 Ben:", "t3 Ada:")))
                .containsExactly(0, 1, 2);
        assertThat(found(List.of("t1 Ada:", "t2 Ben:"), List.of("t1 Cleo:", "t2 Ada:", "t3 Ben:")))
                .containsExactly(-1, -1);
        assertThat(
                        found(
                                List.of("t1 Ada:", "t1-p1" + A, "t2 Ben:"),
                                List.of("t1 Cleo:", "t2 Ada:", "t2-p1" + A, "t3 Ben:"),
                                1,
                                2))
                .containsExactly(1, 2, 3);
    }
}
