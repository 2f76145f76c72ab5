package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The less the neighbours say, the more alike the words have to be. */
class MatchCandidateTest {

    @ParameterizedTest
    @CsvSource({
        "0.55, 0.55, 0, false, true",
        "0.54, 0.90, 0, false, false",
        "0.10, 0.50, 0.5, false, true",
        "0.10, 0.49, 0.5, false, false",
        "0.10, 0.35, 1, false, true",
        "0.10, 0.34, 1, false, false",
        "0.10, 0.60, 1, true, true",
        "0.10, 0.59, 1, true, false",
        "0.90, 0.90, 0.5, true, false"
    })
    void isEnough(double dice, double like, double context, boolean brief, boolean enough) {
        assertThat(new MatchCandidate(0, 0, dice, like, context, brief, false, 1).isEnough())
                .isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0, 0.5", "0.5, 0.5, 0.6", "0.5, 1, 0.7"})
    void neighboursAddToItsWorth(double like, double context, double worth) {
        assertThat(new MatchCandidate(0, 0, 0, like, context, false, false, 1).worth())
                .isEqualTo(worth);
    }

    @ParameterizedTest
    @CsvSource({"0.49, false", "0.5, true"})
    void lettersAreAlikeByChance(double like, boolean enough) {
        assertThat(new MatchCandidate(0, 0, like, like, 1, false, true, 1).isEnough())
                .isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"0.29, false", "0.3, true"})
    void whatHoldsTooFewOfTheWordsIsNotTaken(double held, boolean enough) {
        assertThat(new MatchCandidate(0, 0, 0.9, 0.9, 1, false, false, held).isEnough())
                .isEqualTo(enough);
    }
}
