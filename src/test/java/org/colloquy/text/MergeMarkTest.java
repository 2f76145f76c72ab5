package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a merge leaves in a record. */
class MergeMarkTest {
    @ParameterizedTest
    @CsvSource({
        "<<<<<<<, OURS",
        "<<<<<<< HEAD, OURS",
        "|||||||, BASE",
        "||||||| 1a2b3c, BASE",
        "=======, THEIRS",
        ">>>>>>> branch, END"
    })
    void aLineIsAMark(String line, MergeMark mark) {
        for (MergeMark one : MergeMark.values()) {
            assertThat(one.isOn(line)).isEqualTo(one == mark);
        }
        assertThat(RecordLines.isConflict(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<<<<<<",
                "<<<<<<<<",
                "<<<<<<<HEAD",
                "======= HEAD",
                " =======",
                "q1 | a"
            })
    void anyOtherLineIsNone(String line) {
        assertThat(RecordLines.isConflict(line)).isFalse();
    }
}
