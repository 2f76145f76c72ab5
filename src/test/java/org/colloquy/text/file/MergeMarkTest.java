package org.colloquy.text.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void twoVersionsAreKnownByAllTheirMarks() {
        String versions = "<<<<<<< HEAD\nOne.\n||||||| base\n=======\nTwo.\n>>>>>>> b";
        assertThat(MergeMark.unresolved("# A\n\n" + versions + "\n")).isEqualTo(5);
        assertThat(MergeMark.unresolved(versions)).isZero();
        assertThat(MergeMark.unresolved("<<<<<<< HEAD\n" + versions)).isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A title\n=======\n",
                "<<<<<<< left\n\nA title\n=======\n\nWords.\n",
                ">>>>>>> b\n=======\n<<<<<<< HEAD\n",
                "    <<<<<<< HEAD\n    =======\n    >>>>>>> b\n"
            })
    void aMarkAloneIsNoVersion(String text) {
        assertThat(MergeMark.unresolved(text)).isEqualTo(-1);
    }
}
