package org.colloquy.importer.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a file of another program names. */
class NamedLanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "pt-BR", "zh-x-a", "EN-us", "tl", "iw", "sh-RS", "x-mine"})
    void aTagIsALanguage(String written) {
        assertThat(NamedLanguage.of(written)).isEqualTo(written);
    }

    /** Word writes {@code x-none} for no language, and ISO 639 has codes that name none. */
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x-none",
                "X-NONE",
                "none",
                "none-none",
                "zxx",
                "zxx-none",
                "qaa",
                "und",
                "en-",
                "en-overlongpart",
                "xx",
                "english"
            })
    void whatNamesNoneIsNone(String written) {
        assertThat(NamedLanguage.of(written)).isNull();
    }

    @Test
    void blanksAroundItAreNotOfIt() {
        assertThat(NamedLanguage.of(" de ")).isEqualTo("de");
    }
}
