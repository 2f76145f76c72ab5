package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of what is alike, what is certain stands, and what is not is proposed. */
class MatchDecisionTest {
    private final MatchOutcome outcome = new MatchOutcome();

    private static PassageMatching passages(int count) {
        List<String> lines =
                IntStream.rangeClosed(1, count).mapToObj(k -> "p" + k + " Words").toList();
        return Places.matching(lines, lines);
    }

    private static MatchCandidate edge(int old, int now, double like) {
        return new MatchCandidate(old, now, like, like, 0, false, false, 1);
    }

    private PassageMatching decided(int count, MatchCandidate... edges) {
        PassageMatching matching = passages(count);
        new MatchDecision(matching, outcome, List.of(edges)).decide();
        return matching;
    }

    private MatchOutcome.MatchProposal doubt(int i) {
        return Objects.requireNonNull(outcome.doubt(i), "nothing is proposed");
    }

    @Test
    void whatIsMostAlikeTogetherIsTaken() {
        PassageMatching matching =
                decided(2, edge(0, 0, 0.9), edge(0, 1, 0.7), edge(1, 0, 0.7), edge(1, 1, 0.9));
        assertThat(matching.toNow(0)).isZero();
        assertThat(matching.toNow(1)).isEqualTo(1);
        assertThat(outcome.doubt(0)).isNull();
    }

    @Test
    void aRivalThatIsNearlyAsLikeLeavesADoubt() {
        assertThat(decided(2, edge(0, 0, 0.9), edge(0, 1, 0.85)).isOldFree(0)).isTrue();
        assertThat(outcome.doubt(0)).isNotNull();
        assertThat(doubt(0).now()).isZero();
        assertThat(doubt(0).likelihood()).isCloseTo(0.9 / (0.9 + 0.85 + 0.1), within(1e-9));
    }

    @Test
    void aRivalOnTheOtherSideLeavesADoubtToo() {
        PassageMatching matching = decided(2, edge(0, 0, 0.9), edge(1, 0, 0.85));
        assertThat(matching.isNowFree(0)).isTrue();
        assertThat(doubt(1).likelihood()).isCloseTo(0.85 / (0.85 + 0.9 + 0.15), within(1e-9));
    }

    @Test
    void aRivalThatIsMuchLessLikeLeavesNone() {
        assertThat(decided(2, edge(0, 0, 0.9), edge(0, 1, 0.7)).toNow(0)).isZero();
        assertThat(outcome.doubt(0)).isNull();
    }

    @Test
    void aRivalThatBelongsClearlyElsewhereIsNone() {
        PassageMatching matching = decided(2, edge(0, 0, 0.8), edge(0, 1, 0.75), edge(1, 1, 0.95));
        assertThat(matching.toNow(0)).isZero();
        assertThat(matching.toNow(1)).isEqualTo(1);
    }

    @Test
    void whatIsNotEnoughIsProposedIfItIsAlikeAtAll() {
        assertThat(decided(1, edge(0, 0, 0.4)).isOldFree(0)).isTrue();
        assertThat(doubt(0).likelihood()).isCloseTo(0.4 / (0.4 + 0.6), within(1e-9));
        MatchOutcome other = new MatchOutcome();
        new MatchDecision(passages(1), other, List.of(edge(0, 0, 0.34))).decide();
        assertThat(other.doubt(0)).isNull();
    }

    @Test
    void whatIsTakenIsProposedToNobodyElse() {
        decided(2, edge(0, 0, 0.95), edge(1, 0, 0.5), edge(1, 1, 0.4));
        assertThat(doubt(1).now()).isEqualTo(1);
        assertThat(doubt(1).likelihood()).isCloseTo(0.4 / (0.4 + 0.6), within(1e-9));
    }

    @Test
    void aPartThatIsTooLargeIsCutWhereItIsWeakest() {
        List<MatchCandidate> edges = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            edges.add(edge(i, i, 0.95));
            edges.add(edge(i, (i + 1) % 120, 0.3));
        }
        PassageMatching matching = passages(120);
        new MatchDecision(matching, outcome, edges).decide();
        assertThat(IntStream.range(0, 120)).allMatch(i -> matching.toNow(i) == i);
    }

    @Test
    void islandsHaveNoPassageInCommon() {
        List<MatchCandidate> edges =
                List.of(edge(0, 0, 1), edge(1, 0, 1), edge(2, 2, 1), edge(1, 1, 1), edge(3, 3, 1));
        assertThat(ConnectedComponents.of(edges))
                .extracting(part -> part.stream().map(e -> e.old() + "-" + e.now()).toList())
                .containsExactlyInAnyOrder(
                        List.of("0-0", "1-0", "1-1"), List.of("2-2"), List.of("3-3"));
    }
}
