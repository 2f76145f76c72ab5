package org.colloquy.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write where the tag of a language is expected. */
class LanguageNamesTest {

    @ParameterizedTest
    @CsvSource({
        "english, en",
        "English, en",
        "ENGLISH, en",
        "한국어, ko",
        "Korean, ko",
        "中文, zh",
        "日本語, ja",
        "Deutsch, de",
        "français, fr",
        "Español, es",
        "русский, ru",
        "Simplified Chinese, zh-Hans",
        "en_US, en-US",
        "' en ', en",
        "jp, ja",
        "cn, zh",
        "cz, cs",
        "ja, ja"
    })
    void aNameMeansATag(String written, String tag) {
        assertThat(LanguageNames.tag(written)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingonish", "", "english and french", "??", "en; fr", "e", "\u0000"})
    void otherWordsMeanNone(String written) {
        assertThat(LanguageNames.isTag(written)).isFalse();
        assertThat(LanguageNames.tag(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "EN", "zh-Hans", "pt-BR", "no", "yue", "gsw", "x-mine", "de-1996", "zh-x-a",
                "tl", "iw", "sh-RS"
            })
    void aTagIsATag(String written) {
        assertThat(LanguageNames.isTag(written)).isTrue();
    }
}
