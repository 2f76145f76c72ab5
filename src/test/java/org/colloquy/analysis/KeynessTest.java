package org.colloquy.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeynessTest {

    /** Calculated by hand: 2 × Σ O ln(O/E) over the four cells. */
    @Test
    void isTheLogLikelihoodRatio() {
        assertThat(Keyness.signed(10, 100, 10, 900)).isCloseTo(21.18, within(0.01));
        assertThat(Keyness.signed(10, 100, 90, 900)).isCloseTo(0, within(1e-9));
        assertThat(Keyness.signed(1, 100, 90, 900)).isNegative();
    }

    /** What both say as often is never key, however often it is. */
    @Test
    void isZeroForTheSameShares() {
        assertThat(Keyness.signed(0, 100, 0, 900)).isZero();
        assertThat(Keyness.signed(100, 1000, 10_000, 100_000)).isCloseTo(0, within(1e-6));
    }

    /** Chance makes as much of a difference once in a hundred times. */
    @Test
    void namesNothingThatChanceMayHaveMade() {
        assertThat(Keyness.of(Map.of("rope", 3, "bell", 7), Map.of("rope", 4, "bell", 16)::get, 30))
                .isEmpty();
        assertThat(Keyness.of(Map.of(), term -> 0, 0)).isEmpty();
    }

    /** Of two that tell as much, the first by the alphabet. */
    @Test
    void namesTheMostTellingFirst() {
        Map<String, Integer> own = Map.of("rope", 20, "light", 30, "anchor", 20);
        assertThat(Keyness.of(own, term -> own.getOrDefault(term, 0) + 1, 1000))
                .containsExactly("light", "anchor", "rope");
    }

    @Test
    void namesWhatIsSaidMoreThanByOthers() {
        Map<String, Integer> own = Map.of("rope", 30, "bell", 3, "light", 20);
        Map<String, Integer> all = Map.of("rope", 40, "bell", 300, "light", 21);
        assertThat(Keyness.of(own, term -> all.getOrDefault(term, 0), 1000))
                .containsExactly("rope", "light")
                .doesNotContain("bell");
    }
}
