package org.colloquy.reader.transcript.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameInitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Jeremy Olmsted-Thompson, JOT",
        "Ada Sample, AS",
        "Ada O'Sample, AO",
        "A.B. Sample, ABS",
        "ada sample, ''"
    })
    void haveInitials(String name, String initials) {
        assertThat(NameInitials.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "A.S., AS",
        "A. S., AS",
        "A S, AS",
        "J.-P. S., JPS",
        "T&M, TM",
        "AS, AS",
        "A., A.",
        "A. Sample, A. Sample",
        "a.s., a.s.",
        "Ada, Ada"
    })
    void mayBeInitialsWithSignsBetween(String name, String letters) {
        assertThat(NameInitials.initialLetters(name)).isEqualTo(letters);
    }
}
