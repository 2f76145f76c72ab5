package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with their nouns. */
class CountedNounTest {
    @ParameterizedTest
    @CsvSource({"0, 0 terms", "1, 1 term", "2, 2 terms", "2000, '2,000 terms'"})
    void oneIsSingularAndAllElsePlural(long count, String words) {
        assertThat(CountedNoun.of(count, "term")).isEqualTo(words);
    }
}
