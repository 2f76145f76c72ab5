package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.anchors.match.Places.A;
import static org.colloquy.anchors.match.Places.B;
import static org.colloquy.anchors.match.Places.C;
import static org.colloquy.anchors.match.Places.D;
import static org.colloquy.anchors.match.Places.lines;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Several passages are known in the one that they make. */
class MergeFinderTest {
    private final MatchOutcome outcome = new MatchOutcome();

    private PassageMatching found(List<String> old, List<String> now) {
        PassageMatching matching = Places.matching(old, now);
        new MergeFinder(matching, new CandidateFinder(matching), outcome).find();
        return matching;
    }

    @Test
    void ofSeveralThatMakeOneTheFirstIsTheHeir() {
        PassageMatching matching = found(lines(D, A, B, C), lines(A + B + C));
        assertThat(matching.toNow(1)).isZero();
        assertThat(outcome.heir(2)).isEqualTo(OptionalInt.of(1));
        assertThat(outcome.heir(3)).isEqualTo(OptionalInt.of(1));
        assertThat(matching.isOldFree(2)).isFalse();
        assertThat(outcome.heir(0)).isEmpty();
        assertThat(matching.isOldFree(0)).isTrue();
    }

    @Test
    void aPassageThatOnlyGrewIsNotMergedWithWhatStandsBesideIt() {
        PassageMatching matching = found(lines(A, D), lines(A + B));
        assertThat(matching.isOldFree(0)).isTrue();
        assertThat(outcome.heir(1)).isEmpty();
    }

    @Test
    void headingsAreNotMerged() {
        PassageMatching merged = found(List.of("q1" + A, "q2" + B), List.of("q1" + A + B));
        assertThat(merged.isOldFree(0)).isTrue();
        assertThat(merged.isOldFree(1)).isTrue();
        assertThat(outcome.heir(1)).isEmpty();
    }
}
