package org.colloquy.across;

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

    @Test
    void namesWhatIsSaidMoreThanByOthers() {
        Map<String, Integer> own = Map.of("rope", 30, "bell", 3, "light", 20);
        Map<String, Integer> all = Map.of("rope", 40, "bell", 300, "light", 21);
        assertThat(Keyness.of(own, term -> all.getOrDefault(term, 0), 1000))
                .containsExactly("rope", "light")
                .doesNotContain("bell");
    }
}
