package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.anchors.match.Places.A;
import static org.colloquy.anchors.match.Places.B;
import static org.colloquy.anchors.match.Places.C;
import static org.colloquy.anchors.match.Places.D;
import static org.colloquy.anchors.match.Places.lines;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A passage is known in its parts. */
class SplitFinderTest {
    private final MatchOutcome outcome = new MatchOutcome();

    private PassageMatching found(List<String> old, List<String> now) {
        PassageMatching matching = Places.matching(old, now);
        new SplitFinder(matching, new CandidateFinder(matching), outcome).find();
        return matching;
    }

    @Test
    void ofPartsOfOneSizeAPassageIsAtTheFirst() {
        PassageMatching matching = found(lines(A + B + C), lines(D, A, B, C));
        assertThat(matching.toNow(0)).isEqualTo(1);
        assertThat(outcome.isSplit(0)).isTrue();
        assertThat(matching.isNowFree(2)).as("accounted for").isFalse();
        assertThat(matching.isNowFree(3)).isFalse();
        assertThat(matching.toOld(2)).isEqualTo(-1);
        assertThat(matching.isNowFree(0)).isTrue();
    }

    @Test
    void partsHaveToMakeTheWhole() {
        PassageMatching half = found(lines(A + B + C + D), lines(A, B));
        assertThat(half.isOldFree(0)).as("too little of it").isTrue();
    }

    @Test
    void onePartThatIsNearlyAllIsNoSplit() {
        PassageMatching matching = found(lines(A + B + C + " So."), lines(A + B + C, " So."));
        assertThat(outcome.isSplit(0)).isFalse();
        assertThat(matching.isOldFree(0)).isTrue();
    }

    @Test
    void headingsAreNotSplit() {
        PassageMatching split = found(List.of("q1" + A + B), List.of("q1" + A, "q2" + B));
        assertThat(split.isOldFree(0)).isTrue();
    }

    @Test
    void aNewHeadingOrAWordOfSomebodyMayStandBetween() {
        PassageMatching heading = found(lines(A + B), List.of("p1" + A, "q1 Why?", "q1-p1" + B));
        assertThat(heading.toNow(0)).isZero();
        assertThat(outcome.parts(0)).hasSize(2);
        PassageMatching word = found(lines(A + B), lines(A, D, B));
        assertThat(word.toNow(0)).isZero();
        assertThat(word.isNowFree(1)).isTrue();
    }

    @Test
    void thePartWithMostOfTheWordsKeepsTheAnchor() {
        PassageMatching matching =
                found(
                        lines(A + B),
                        lines(" With water from", " the well, as we have ever done it." + B));
        assertThat(matching.toNow(0)).isEqualTo(1);
        assertThat(outcome.parts(0))
                .containsExactly(new SplitPart(0, 3, 3), new SplitPart(1, 19, 19));
    }

    @Test
    void whereNoPartHoldsMuchNoneTakesTheAnchor() {
        PassageMatching matching = found(lines(A + B + C + D), lines(A, B, C, D));
        assertThat(matching.toNow(0)).isEqualTo(-1);
        assertThat(matching.isOldFree(0)).as("accounted for").isFalse();
        assertThat(outcome.doubt(0))
                .isNotNull()
                .satisfies(doubt -> assertThat(Objects.requireNonNull(doubt).now()).isZero());
    }

    @Test
    void partsMayBeEditedInTheSameStroke() {
        PassageMatching matching =
                found(
                        lines(A + B + C),
                        lines(A.replace("ever", "always") + B + " It rains here, by the way.", C));
        assertThat(matching.toNow(0)).isZero();
        assertThat(outcome.parts(0)).hasSize(2);
    }

    @Test
    void wherePartsThatWereEditedHoldAboutAsMuchThatIsInDoubt() {
        PassageMatching matching = found(lines(A + B), lines(A + " It rains here, by the way.", B));
        assertThat(matching.toNow(0)).isEqualTo(-1);
        assertThat(outcome.doubt(0)).isNotNull();
    }

    @Test
    void ofALongPassageTheEndCountsToo() {
        String[] words = new String[1500];
        for (int k = 0; k < words.length; k++) {
            words[k] = "w" + k;
        }
        String all = " " + String.join(" ", words);
        int cut = all.indexOf(" w600");
        PassageMatching matching =
                found(lines(all), lines(all.substring(0, cut), all.substring(cut)));
        assertThat(outcome.parts(0))
                .containsExactly(new SplitPart(0, 600, 600), new SplitPart(1, 900, 900));
        assertThat(matching.toNow(0)).isEqualTo(1);
    }

    @Test
    void whatIsAccountedForIsNoPart() {
        List<String> old = lines(A + B, D);
        PassageMatching matching = Places.matching(old, lines(A, B));
        matching.match(1, 1);
        new SplitFinder(matching, new CandidateFinder(matching), outcome).find();
        assertThat(matching.isOldFree(0)).isTrue();
    }
}
