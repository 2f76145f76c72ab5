package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How far the neighbours of two passages agree. Letters stand for the same passage on both sides.
 */
class MatchSurroundingsTest {

    /** Matches what bears the same letter; dots are matched with nothing. */
    private static MatchSurroundings of(String old, String now) {
        PassageMatching matching =
                Places.matching(
                        Stream.of(old.split("")).map(letter -> "p1 " + letter).toList(),
                        Stream.of(now.split("")).map(letter -> "p1 " + letter).toList());
        for (int i = 0; i < old.length(); i++) {
            if (old.charAt(i) != '.') {
                matching.match(i, now.indexOf(old.charAt(i)));
            }
        }
        return new MatchSurroundings(matching);
    }

    @Test
    void theyAgreeWhollyBetweenTheSameTwo() {
        assertThat(of("a.b", "a.b").context(1, 1)).isEqualTo(1);
        assertThat(of("a.......b", "a.......b").context(3, 5)).isEqualTo(1);
    }

    @Test
    void theBeginningAndTheEndAreNeighboursToo() {
        assertThat(of(".......a", ".......a").context(2, 4)).isEqualTo(1);
        assertThat(of("a.......", "a.......").context(2, 4)).isEqualTo(1);
        assertThat(of(".......", ".......").context(2, 4)).isEqualTo(1);
    }

    @Test
    void theyDoNotBetweenOthers() {
        assertThat(of("a.b.c", "a.b.c").context(1, 3)).isZero();
        assertThat(of("a.b.c", "a.b.c").context(3, 1)).isZero();
        assertThat(of(".a", "a.").context(0, 1)).isZero();
    }

    @Test
    void oneSideIsHalf() {
        assertThat(of("ca.......b", "a.cb").context(2, 1)).isEqualTo(0.5);
        assertThat(of("a.......bc", "ac.b").context(1, 2)).isEqualTo(0.5);
    }

    @Test
    void aPlaceWithFewThatAreNotToldIsTheSamePlace() {
        assertThat(of("ca......b", "a.cb").context(2, 1)).isEqualTo(1);
        assertThat(of("ca.b", "a......cb").context(2, 1)).isEqualTo(1);
        assertThat(of("ca.b", "a.......cb").context(2, 1)).as("seven").isEqualTo(0.5);
    }

    @Test
    void whereManyStandNoneIsLookedFor() {
        MatchSurroundings many = of("a.b", "a" + ".".repeat(12) + "b" + ".".repeat(13));
        assertThat(many.isNarrow(many.oldGap(1))).isTrue();
        assertThat(many.isNarrow(many.nowGap(16))).isFalse();
        assertThat(many.oldGap(1)).isEqualTo(many.nowGap(5));
    }
}
