package org.colloquy.model.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTextTest {

    @ParameterizedTest
    @CsvSource({
        "'a b', 'a b'",
        "'  a\t\n b ', 'a b'",
        "'a\u00a0 b', 'a\u00a0 b'",
        "'\u3000a', '\u3000a'",
        "' ', ''",
        "'', ''"
    })
    void foldsAsciiWhiteSpaceAlone(String text, String folded) {
        assertThat(PassageText.of(text)).isEqualTo(folded);
    }
}
