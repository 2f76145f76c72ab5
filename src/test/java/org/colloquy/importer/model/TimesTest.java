package org.colloquy.importer.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of a recording as they are written, in seconds. */
class TimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01:02:03.456|3723.456",
                "1:02:03,5|3723.5",
                "02:03|123",
                "[2:03]|123",
                "(0:07)|7",
                "123:59|7439",
                "12.5|12.5",
                "12,5 s|12.5",
                "7s|7",
                "0|0"
            })
    void areRead(String written, double seconds) {
        assertThat(Timecode.read(written)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "late", "1:2", "-5", "12:", "1.2.3", "00:01 --> 00:02"})
    void areNotRead(String written) {
        assertThat(Timecode.read(written)).isNull();
    }

    /** Fractions are cut off: who follows a link must not miss the first word. */
    @ParameterizedTest
    @CsvSource({"0, 00:00:00", "7.99, 00:00:07", "3723.456, 01:02:03", "360000, 100:00:00"})
    void areWrittenInHoursMinutesAndSeconds(double seconds, String written) {
        assertThat(Timecode.write(seconds)).isEqualTo(written);
    }
}
