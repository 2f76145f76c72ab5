package org.colloquy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import org.colloquy.analysis.StretchScores.ScoredStretch;
import org.junit.jupiter.api.Test;

/** The order of stretches by what they share. */
class StretchScoresTest {
    private static TermStretches term(double weight, int... numbers) {
        return new TermStretches(weight, numbers, new BitSet(), true);
    }

    private static StretchScores plus(StretchScores scores, double weight, int... numbers) {
        return scores.plus(term(weight, numbers), false);
    }

    private static List<Integer> order(Queue<ScoredStretch> ranked) {
        List<Integer> order = new ArrayList<>();
        while (!ranked.isEmpty()) {
            order.add(ranked.remove().number());
        }
        return order;
    }

    @Test
    void weightsOfOneStretchAddUp() {
        StretchScores scores =
                plus(plus(plus(StretchScores.NONE, 2, 1, 4, 7), 1, 0, 4, 9), 1.5, 0, 9);
        assertThat(order(scores.ranked())).containsExactly(4, 0, 9, 1, 7);
    }

    @Test
    void ofEqualsTheLowerNumberComesFirst() {
        StretchScores scores = plus(StretchScores.NONE, 1, 2, 3, 5, 8);
        assertThat(order(scores.ranked())).containsExactly(2, 3, 5, 8);
    }

    @Test
    void twoSharedTermsAreAReason() {
        StretchScores scores = plus(plus(StretchScores.NONE, 2, 1, 4, 7), 1, 0, 4, 9);
        assertThat(order(scores.rankedReasons())).containsExactly(4);
    }

    @Test
    void oneSharedTermIsAReasonWhereBothComeBackToIt() {
        BitSet repeats = new BitSet();
        repeats.set(1);
        TermStretches term = new TermStretches(1, new int[] {3, 5, 8}, repeats, true);
        assertThat(order(StretchScores.NONE.plus(term, true).rankedReasons())).containsExactly(5);
        assertThat(StretchScores.NONE.plus(term, false).rankedReasons()).isEmpty();
    }

    @Test
    void nothingIsRelatedWhereNothingIsShared() {
        assertThat(StretchScores.NONE.ranked()).isEmpty();
    }
}
