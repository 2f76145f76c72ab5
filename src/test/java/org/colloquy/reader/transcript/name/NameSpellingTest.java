package org.colloquy.reader.transcript.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSpellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", "\u2009", "\u2007"})
    void mayHaveBlanksThatDoNotBreak(String blank) {
        String name = "Ada" + blank + "Sample" + blank;
        assertThat(NameSpelling.plain(name)).isEqualTo("Ada Sample");
        assertThat(NameSpelling.key(name)).isEqualTo("ada sample");
        assertThat(NameShape.of(name)).isEqualTo(NameShape.STRONG);
        assertThat(LabelMeaning.isQuestionOrAnswer("Q" + blank)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u061C"})
    void mayHaveMarksOfDirection(String mark) {
        assertThat(NameSpelling.plain(mark + "רות כהן" + mark)).isEqualTo("רות כהן");
        assertThat(NameSpelling.key(mark + "רות" + mark)).isEqualTo("רות");
    }

    @Test
    void keepTheWideBlankOfJapaneseNames() {
        assertThat(NameSpelling.plain("山田\u3000太郎")).isEqualTo("山田\u3000太郎");
    }

    @Test
    void areTheSameButForCapitalsAndBlanks() {
        assertThat(NameSpelling.key(" Ada  Sample ")).isEqualTo("ada sample");
    }
}
