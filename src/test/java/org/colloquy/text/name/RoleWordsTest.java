package org.colloquy.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {
    @ParameterizedTest
    @CsvSource({
        "host, true, false",
        "guest, false, true",
        "intervistatrice, true, false",
        "респондент, false, true",
        "聞き手, true, false",
        "嘉宾, false, true",
        "người được phỏng vấn, false, true",
        "guests, false, false",
        "Host, false, false",
        "ada, false, false",
        "'', false, false"
    })
    void sayWhoAsksAndWhoAnswers(String word, boolean asks, boolean answers) {
        assertThat(RoleWords.asks(word)).isEqualTo(asks);
        assertThat(RoleWords.answers(word)).isEqualTo(answers);
        assertThat(RoleWords.isRole(word)).isEqualTo(asks || answers);
    }
}
