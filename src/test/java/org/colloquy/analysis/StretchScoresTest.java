package org.colloquy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.colloquy.analysis.StretchScores.ScoredStretch;
import org.junit.jupiter.api.Test;

/** The order of stretches by what they share. */
class StretchScoresTest {
    private static List<Integer> order(StretchScores scores) {
        Queue<ScoredStretch> ranked = scores.ranked();
        List<Integer> order = new ArrayList<>();
        while (!ranked.isEmpty()) {
            order.add(ranked.remove().number());
        }
        return order;
    }

    @Test
    void weightsOfOneStretchAddUp() {
        StretchScores scores =
                StretchScores.NONE
                        .plus(new int[] {1, 4, 7}, 2)
                        .plus(new int[] {0, 4, 9}, 1)
                        .plus(new int[] {0, 9}, 1.5);
        assertThat(order(scores)).containsExactly(4, 0, 9, 1, 7);
    }

    @Test
    void ofEqualsTheLowerNumberComesFirst() {
        StretchScores scores = StretchScores.NONE.plus(new int[] {2, 3, 5, 8}, 1);
        assertThat(order(scores)).containsExactly(2, 3, 5, 8);
    }

    @Test
    void nothingIsRelatedWhereNothingIsShared() {
        assertThat(StretchScores.NONE.ranked()).isEmpty();
    }
}
