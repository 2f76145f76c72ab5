package org.colloquy.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sieve lets through all that was put in and little else. */
class SieveTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000, 100_000})
    void holdsAllThatWasPutInAndFewOthers(int count) {
        Sieve sieve = new Sieve(count);
        new SplittableRandom(1).longs(count).forEach(sieve::add);
        assertThat(new SplittableRandom(1).longs(count).allMatch(sieve::mayHold)).isTrue();
        long others = new SplittableRandom(2).longs(10_000).filter(sieve::mayHold).count();
        assertThat(others).isLessThan(10_000 / 16);
    }

    @Test
    void anEmptyOneHoldsNothing() {
        Sieve sieve = new Sieve(0);
        assertThat(new SplittableRandom(1).longs(1_000).noneMatch(sieve::mayHold)).isTrue();
    }
}
