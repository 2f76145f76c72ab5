package org.colloquy.reader.transcript.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailingIdTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tea {#tea}          | Tea",
                "Tea{#tea}           | Tea",
                "Tea {#tea .big .b2} | Tea",
                "{#tea}              | ''",
                "Tea {.big}          | Tea {.big}",
                "Tea {#tea} pot      | Tea {#tea} pot",
                "Tea {#te a}         | Tea {#te a}"
            })
    void isTakenOffTheEndAlone(String words, String rest) {
        assertThat(TrailingId.removed(words)).isEqualTo(rest);
    }

    @Test
    @Timeout(5)
    void costsNoMoreThanTheLengthOfTheBlanks() {
        String words = "Tea" + " ".repeat(200_000) + "pot}";
        assertThat(TrailingId.removed(words)).isEqualTo(words);
    }
}
