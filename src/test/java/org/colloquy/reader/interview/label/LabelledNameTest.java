package org.colloquy.reader.interview.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names in labels tell who speaks. */
class LabelledNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Sample",
                "ADA SAMPLE",
                "Dr. Ada Sample",
                "Ada J. Sample",
                "Ada de la Sample",
                "Host Ada Sample",
                "Ada Guest",
                "Will Judge Sample",
                "Jean-Paul O’Neill",
                "Ада Пример",
                "한 파도",
                "Αδα Δείγμα",
                "آدا نمونه",
                "आदा नमूना",
                "Ada\u00A0Sample",
                "Ada (the potter) Sample"
            })
    void tellInFull(String name) {
        assertThat(LabelledName.isFull(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ada",
                "AS",
                "A. S.",
                "A. Sample",
                "@ada @sample",
                "ada_sample ada",
                "Mr. Sample",
                "Mr. SAMPLE",
                "Prof. Dr. Sample",
                "Senator Sample",
                "The Chairman",
                "Madam President",
                "Host Ada",
                "Ada, CTO",
                "Ada CEO",
                "김보기 CTO",
                "Speaker 1",
                "Speaker B",
                "Audience Member 3",
                "Panel Moderator",
                "Guest Speaker",
                "Male Voice",
                "Question from the Audience",
                "Live Audience",
                "First Questioner",
                "Closing Remarks",
                "Frage aus dem Publikum",
                "Вопрос из зала",
                "Ada 2",
                "- -",
                "!! ??"
            })
    void tellTooLittle(String name) {
        assertThat(LabelledName.isFull(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"白瑞仁", "李明", "欧阳样本", "김보기", "山田はな", "김보기 CTO", "艾达·样本"})
    void mayBeWrittenWithoutBlanks(String name) {
        assertThat(LabelledName.isUnspaced(name)).isTrue();
        assertThat(LabelledName.isFull(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "白", "主持人", "记者", "嘉宾", "面试官", "司会", "사회자", "진행자", "みんな", "テスト", "白瑞仁白瑞仁", "Ada"
            })
    void areNoNamesOtherwise(String name) {
        assertThat(LabelledName.isUnspaced(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Dr. Ada Sample, ADA SAMPLE, true",
        "Ada  Sample, ada sample, true",
        "Ada Sample, Ada Samples, false"
    })
    void areOneNameInOneInterview(String one, String other, boolean same) {
        assertThat(LabelledName.key(one).equals(LabelledName.key(other))).isEqualTo(same);
    }

    @Test
    void endAtNoBound() {
        String lengthy = "Ada ".repeat(20_000);
        assertThatCode(
                        () -> {
                            LabelledName.isFull(lengthy);
                            LabelledName.isFull("the ".repeat(20_000));
                            LabelledName.isUnspaced("白".repeat(20_000));
                            LabelledName.key("\u0000\uD800 \uDC00");
                        })
                .doesNotThrowAnyException();
    }
}
