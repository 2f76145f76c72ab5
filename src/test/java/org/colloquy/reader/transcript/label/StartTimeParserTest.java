package org.colloquy.reader.transcript.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of a recording, as they are written. */
class StartTimeParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12:34 words|12:34|754|false",
                "1:02:03|1:02:03|3723|false",
                "[00:12:34] words|[00:12:34]|754|true",
                "\\[0:00:14.3\\] words|[0:00:14.3]|14.3|true",
                "(12:34)|(12:34)|754|true",
                "【1:00】|【1:00】|60|true",
                "0:01,250|0:01,250|1.25|false",
                "[0:01 --> 0:09] words|[0:01 --> 0:09]|1|true",
                "0:01 - 0:09 words|0:01|1|false",
                "0:01 --> 0:09 words|0:01 --> 0:09|1|false",
                "00:00:03.120 --> 00:00:07.480|00:00:03.120 --> 00:00:07.480|3.12|false",
                "01:00:12:05 words|01:00:12:05|3612|false",
                "01:00:12;05 words|01:00:12;05|3612|false",
                "[01:00:12:05 - 01:00:15:20]|[01:00:12:05 - 01:00:15:20]|3612|true"
            })
    void beginWhereTheyStand(String text, String written, double seconds, boolean bracketed) {
        FoundTime found = Objects.requireNonNull(StartTimeParser.parse(text, 0, text.length()));
        assertThat(found.time().written()).isEqualTo(written);
        assertThat(found.time().seconds()).isCloseTo(seconds, within(1e-9));
        assertThat(found.bracketed()).isEqualTo(bracketed);
        assertThat(text.substring(0, found.end()).replace("\\", "")).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "12",
                "12:3",
                "12:345",
                "1:2:3",
                "[12:34",
                "12:34]",
                "1:02:03:04"
            })
    void areNothingElse(String text) {
        assertThat(StartTimeParser.parse(text, 0, text.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12:34|true",
                "  [12:34]  |true",
                "12:34 words|false",
                "words|false",
                "0:01 --> 0:09|true",
                "0:01 - 0:09|true",
                "0:01 – 0:09 words|false",
                "12:34                                     |true",
                "12:34                                      |false"
            })
    void mayStandAlone(String line, boolean alone) {
        assertThat(StartTimeParser.isTimeAlone(line, 0, line.length())).isEqualTo(alone);
    }
}
