package org.colloquy.site.rendition.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages as Word names them, with a country. */
class WordLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "de, de-DE",
        "pt-BR, pt-BR",
        "zh-Hans, zh-CN",
        "zh-x-a, zh-CN",
        "x-mine, en-US",
        "i-nothing, en-US",
        "english, en-US",
        "xx, en-US"
    })
    void aLanguageHasACountry(String language, String known) {
        assertThat(WordLanguage.tag(language)).isEqualTo(known);
    }
}
