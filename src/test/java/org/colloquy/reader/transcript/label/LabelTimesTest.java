package org.colloquy.reader.transcript.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places of the time in a label. */
class LabelTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    **Ada** 0:12: Words.; Ada 0:12: | Ada | MARKED at 12 | Words.
                    **Ada** 0:12 Words.; Ada 0:12 | Ada | TIMED at 12 | Words.
                    **Ada** 0:12; Ada 0:12 | Ada | TIMED at 12 |
                    **Ada** (0:12): Words.; Ada (0:12): | Ada | MARKED at 12 | Words.
                    **Ada** (AS) [0:12]: Words.; Ada (AS) [0:12]: | Ada=AS | MARKED at 12 | Words.
                    **Ada** | 0:12: Words.; Ada | 0:12: | Ada | MARKED at 12 | Words.
                    **Ada** • 0:12 – Words.; Ada • 0:12 | Ada | TIMED at 12 | – Words.
                    **Ada** •0:12: Words.; none
                    **Ada** •00:12: Words.; none
                    **Ada** 0:12 : Words.; Ada 0:12 : | Ada | MARKED at 12 | Words.
                    **Ada** · [0:12 – 0:15]: Words.; Ada · [0:12 – 0:15]: | Ada | MARKED at 12 | Words.
                    **Ada** - *0:12* Words.; Ada - 0:12 | Ada | TIMED at 12 | Words.
                    **Ada** _(0:12)_: Words.; Ada (0:12): | Ada | MARKED at 12 | Words.
                    **Ada** `0:12`: Words.; Ada 0:12: | Ada | MARKED at 12 | Words.
                    **Ada** *(0:12): Words.; none
                    **Ada** *(0:12); none
                    **Ada** *0:12_: Words.; none
                    **Ada** *; none
                    **Ada** ·; none
                    **Q** 0:12. Words.; Q 0:12. | Q | MARKED at 12 | Words.
                    """)
    void aTimeMayStandBehindTheEmphasis(String line, String label) {
        assertThat(LabelEndingTest.shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    [0:12] **Ada** Words.; Ada | Ada | TIMED at 12 | Words.
                    [0:12] *Ada* Words.; Ada | Ada | TIMED at 12 | Words.
                    [0:12] **Ada**; Ada | Ada | TIMED at 12 |
                    [0:12] **Ada** – Words.; Ada | Ada | TIMED at 12 | – Words.
                    [0:12] **Ada** (AS) Words.; Ada (AS) | Ada=AS | TIMED at 12 | Words.
                    [0:12] **Ada**: Words.; Ada: | Ada | MARKED at 12 | Words.
                    `[0:12]` **Ada** Words.; Ada | Ada | TIMED at 12 | Words.
                    [0:12] **Ada* Words.; Ada | Ada | TIMED at 12 | Words.
                    [0:12] **Ada*Words.; none
                    [0:12] **Ada*; none
                    [0:12] __Ada_ Words.; none
                    [0:12] *Ada Words.; none
                    **Ada* Words.; none
                    [0:12] 【Ada】 Words.; none
                    [0:12] Ada Words.; none
                    """)
    void aTimeBeforeStandsForTheColon(String line, String label) {
        assertThat(LabelEndingTest.shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    Ada 0:12: Words.; Ada 0:12: | Ada | PLAIN at 12 | Words.
                    Ada 0:12 : Words.; Ada 0:12 : | Ada | PLAIN at 12 | Words.
                    Ada 0:12：Words.; Ada 0:12： | Ada | PLAIN at 12 | Words.
                    Ada 0:12; Ada 0:12 | Ada | TIMED at 12 |
                    Ada 0:12␣; Ada 0:12 | Ada | TIMED at 12 |
                    Ada, 0:12: Words.; Ada, 0:12: | Ada | PLAIN at 12 | Words.
                    Ada | 0:12: Words.; Ada | 0:12: | Ada | PLAIN at 12 | Words.
                    Ada — 0:12: Words.; Ada — 0:12: | Ada | PLAIN at 12 | Words.
                    Ada - Ada (0:12); Ada - | Ada | DASH | Ada (0:12)
                    Ada (0:12) : Words.; Ada (0:12) : | Ada | PLAIN at 12 | Words.
                    Ada–0:12: Words.; Ada–0:12: | Ada–0:12 | PLAIN | Words.
                    Ada — Yesterday at 10:08 PM; Ada — | Ada | DASH at 79680 |
                    Ada – Heute um 8:30; Ada – | Ada | DASH at 30600 |
                    Ada — Yesterday at 10:08 PM it was; Ada — | Ada | DASH | Yesterday at 10:08 PM it was
                    Ada — Today at noon; Ada — | Ada | DASH | Today at noon
                    Ada — Tuesday at 10:08; Ada — | Ada | DASH | Tuesday at 10:08
                    Ada — 2/4/25, 7:23 PM; Ada — | Ada | DASH | 2/4/25, 7:23 PM
                    """)
    void aTimeMayStandBehindTheName(String line, String label) {
        assertThat(LabelEndingTest.shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    **Ada 0:12**: Words.; Ada 0:12: | Ada | MARKED at 12 | Words.
                    **Ada 0:12** : Words.; Ada 0:12 : | Ada | MARKED at 12 | Words.
                    **Ada 0:12**; Ada 0:12 | Ada | TIMED at 12 |
                    **Ada 0:12**␣; Ada 0:12 | Ada | TIMED at 12 |
                    **Ada 0:12:** Words.; Ada 0:12: | Ada | MARKED at 12 | Words.
                    **Ada 0:12 :** Words.; Ada 0:12 : | Ada | MARKED at 12 | Words.
                    **Ada 0:12: ** Words.; Ada 0:12: | Ada | MARKED at 12 | Words.
                    **Ada – [0:12]:** Words.; Ada – [0:12]: | Ada | MARKED at 12 | Words.
                    **Ada (0:12): Words.**; Ada (0:12): | Ada | AROUND at 12 | Words.**
                    **Ada 0:12: Words.**; Ada 0:12: | Ada | AROUND at 12 | Words.**
                    <b>Ada 0:12: Words.</b>; Ada 0:12: | Ada | AROUND at 12 | Words.</b>
                    <span>Ada 0:12: Words.</span>; Ada 0:12: | Ada | PLAIN at 12 | Words.</span>
                    **Ada 0:12; none
                    <Élise 0:12: Words.>; none
                    """)
    void aTimeMayStandInTheEmphasis(String line, String label) {
        assertThat(LabelEndingTest.shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[0:12] Ada: Words.; [0:12]_; Ada",
                "\\[0:12\\] Ada: Words.; [0:12]_; Ada",
                "0:12 – Ada: Words.; 0:12_–_; Ada",
                "0:12 —  Ada: Words.; 0:12_—__; Ada",
                "0:12 -Ada: Words.; 0:12_; -Ada",
                "0:12/Ada: Words.; 0:12/; Ada",
                "0:12/ - Ada: Words.; 0:12/_-_; Ada",
                "0:12 --> 0:15/Ada: Words.; 0:12_-->_0:15/; Ada",
                "0:12 – 0:15/Ada: Words.; 0:12_–_0:15/; Ada",
                "7/0:12 --> 0:15/Ada: Words.; 7/0:12_-->_0:15/; Ada",
                "7 0:12 --> 0:15 Ada: Words.; 7_0:12_-->_0:15_; Ada",
                "0:12 - 0:15 Ada: Words.; 0:12_-_0:15_; Ada",
                "01:00:12:05 Ada: Words.; 01:00:12:05_; Ada",
                "Ada: Words.; ''; Ada"
            })
    void aTimeMayStandBefore(String line, String before, String name) {
        String text = line.replace('/', '\n');
        LabelCandidate label = Objects.requireNonNull(LabelParser.parse(text, 0, 0, text.length()));
        assertThat(label.wording().before().replace('\n', '/').replace(' ', '_'))
                .isEqualTo(before.replace("''", ""));
        assertThat(label.name()).isEqualTo(name);
        assertThat(label.time() == null).isEqualTo(label.wording().before().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0:12]", "[0:12] ", "[0:12]\n", "[0:12] -", "0:12 - "})
    void aTimeAloneIsNone(String line) {
        assertThat(LabelEndingTest.shown(line)).isEqualTo("none");
    }
}
