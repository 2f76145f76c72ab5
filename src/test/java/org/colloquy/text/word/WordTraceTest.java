package org.colloquy.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces of words, and the hash and the signs of which they are made. */
class WordTraceTest {
    /** The test vectors of draft-eastlake-fnv. */
    @ParameterizedTest
    @CsvSource({"'', 811c9dc5", "a, e40c292c", "foobar, bf9cf968"})
    void theHashIsFnv(String text, String digits) {
        assertThat(Integer.toHexString(WordTrace.hash(text))).isEqualTo(digits);
    }

    @Test
    void aNumberHasItsSignsFromTheHighest() {
        assertThat(WordTrace.signs(1)).isEqualTo("AB");
        assertThat(WordTrace.signs(0xFFF)).isEqualTo("__");
        assertThat(WordTrace.signs(0xBF9CF968, 6)).isEqualTo("C_nPlo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tea", "차", "été"})
    void aTraceStandsForTheNumberOfItsWord(String word) {
        int code = WordTrace.code(word);
        assertThat(code).isBetween(0, WordTrace.CODES - 1);
        assertThat(WordTrace.codes(WordTrace.signs(code))).containsExactly(code);
    }
}
