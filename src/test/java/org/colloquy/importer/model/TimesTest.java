package org.colloquy.importer.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of a recording as they are written, in milliseconds. */
class TimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01:02:03.456|3723456",
                "1:02:03,5|3723500",
                "02:03|123000",
                "[2:03]|123000",
                "(0:07)|7000",
                "123:59|7439000",
                "12.5|12500",
                "12,5 s|12500",
                "13.944999999999999|13945",
                "7s|7000",
                "0|0"
            })
    void areRead(String written, long milliseconds) {
        assertThat(Timecode.read(written)).isEqualTo(milliseconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "late", "1:2", "-5", "12:", "1.2.3", "00:01 --> 00:02"})
    void areNotRead(String written) {
        assertThat(Timecode.read(written)).isNull();
    }

    /** Fractions are cut off: who follows a link must not miss the first word. */
    @ParameterizedTest
    @CsvSource({"0, 00:00:00", "7990, 00:00:07", "3723456, 01:02:03", "360000000, 100:00:00"})
    void areWrittenInHoursMinutesAndSeconds(long milliseconds, String written) {
        assertThat(Timecode.write(milliseconds)).isEqualTo(written);
    }
}
