package org.colloquy.reader.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBoundariesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chip|chip|true|true",
                "microchip|chip|false|true",
                "chips|chip|true|false",
                "a chip.|chip|true|true",
                "chip4|chip|true|false",
                "4chip|chip|false|true",
                "한국의 칩은|칩|true|true",
                "새칩|칩|false|true",
                "GPU는|GPU|true|true",
                "한GPU|GPU|true|true",
                "喝茶吗|茶|true|true",
                "U.S.A.|U.S.|true|false",
                "U.S. and|U.S.|true|true",
                "the U.S.|U.S.|true|true",
                "xU.S.|U.S.|false|true",
                "cafe\u0301|cafe|true|false",
                "-chip-|chip|true|true",
                "\u00FCchip|chip|false|true",
                "chip\u00FC|chip|true|false"
            })
    void aNameIsNoPartOfALongerWord(String text, String name, boolean begins, boolean ends) {
        int at = text.indexOf(name);
        assertThat(WordBoundaries.canBegin(text, at)).isEqualTo(begins);
        assertThat(WordBoundaries.canEnd(text, at + name.length())).isEqualTo(ends);
    }

    @Test
    void everyLetterAndDigitOfAsciiGoesOnAndNoOtherSignDoes() {
        for (char c = ' '; c < '\u007F'; c++) {
            boolean joins = Character.isLetterOrDigit(c);
            assertThat(WordBoundaries.canBegin(c + "chip", 1)).as("%s before", c).isEqualTo(!joins);
            assertThat(WordBoundaries.canEnd("chip" + c, 4)).as("%s behind", c).isEqualTo(!joins);
        }
    }

    @Test
    void aNameBeginsWithWholeCharacters() {
        assertThat(WordBoundaries.canBegin("\uD83C\uDF75 tea", 0)).isTrue();
        assertThat(WordBoundaries.canBegin("\uD83C\uDF75 tea", 1)).isFalse();
        assertThat(WordBoundaries.canBegin("\uD83C\uDF75tea", 2)).isTrue();
    }
}
