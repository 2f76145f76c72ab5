package org.colloquy.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts on one line. */
class LocaleTextsTest {
    @ParameterizedTest
    @CsvSource({
        "Tea, 8, Tea",
        "'Tea  and\t milk ', 12, Tea and milk",
        "Tea and milk, 11, Tea and…",
        "Teaspoonfuls, 8, Teaspoo…"
    })
    void aLongTextIsCutAtAWord(String text, int length, String shown) {
        assertThat(LocaleTexts.shortened(text, length)).isEqualTo(shown);
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(LocaleTexts.shortened("tea" + "\uD83C\uDF75".repeat(8), 5))
                .isEqualTo("tea\uD83C\uDF75…");
        assertThat(LocaleTexts.shortened("Cafe\u0301s and tea", 5)).isEqualTo("Caf…");
    }
}
