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
                "[01:00:12:05 - 01:00:15:20]|[01:00:12:05 - 01:00:15:20]|3612|true",
                "[0:01 -> 0:09] words|[0:01 -> 0:09]|1|true",
                "(00:01 → 00:04) words|(00:01 → 00:04)|1|true",
                "00:00:03:120 words|00:00:03:120|3.12|false",
                "[00:00:03:120 - 00:00:07:480] words|[00:00:03:120 - 00:00:07:480]|3.12|true",
                "[12/03/2020, 18:04:11] words|[12/03/2020, 18:04:11]|65051|true",
                "[3.4.21 9:05] words|[3.4.21 9:05]|545|true",
                "[2021-04-03 09:05:07] words|[2021-04-03 09:05:07]|32707|true",
                "[3/4/21, 9:05:07\u202FPM] words|[3/4/21, 9:05:07\u202FPM]|32707|true",
                "3/4/21, 09:05 - Ada: words|3/4/21, 09:05|545|false",
                "3/4/21, 9:05 am - Ada: words|3/4/21, 9:05 am|545|false",
                "2:14pm Ada|2:14pm|134|false",
                "11:05 P.M. Ada|11:05 P.M.|665|false",
                "11:05 AM 田中|11:05 AM|665|false",
                "0:30 am Anfang|0:30|30|false",
                "0:30 Am Anfang|0:30|30|false",
                "0:30 pmx Ada|0:30|30|false",
                "2:14pm words|2:14|134|false",
                "1h02m03s words|1h02m03s|3723|false",
                "2m 03s words|2m 03s|123|false",
                "(12m04s) words|(12m04s)|724|true",
                "[12.5s] words|[12.5s]|12.5|true",
                "[0.02s -> 6.10s] words|[0.02s -> 6.10s]|0.02|true",
                "\\[7.2s --\\> 9.1s\\] words|[7.2s --> 9.1s]|7.2|true",
                "[7.20 - 9.13] words|[7.20 - 9.13]|7.2|true",
                "0:0:3.120 --> 0:0:5.0|0:0:3.120 --> 0:0:5.0|3.12|false"
            })
    void beginWhereTheyStand(String text, String written, double seconds, boolean bracketed) {
        FoundTime found = Objects.requireNonNull(StartTimeParser.parse(text, 0, text.length()));
        assertThat(found.time().written()).isEqualTo(written);
        assertThat(found.time().seconds()).isCloseTo(seconds, within(1e-9));
        assertThat(found.bracketed()).isEqualTo(bracketed);
        assertThat(text.substring(0, found.end()).replace("\\", "")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`0:01` words|0:01",
                "`7 0:01 --> 0:09` words|0:01 --> 0:09",
                "`[0:01]` words|[0:01]",
                "`[0:01 --> 0:09]` words|[0:01 --> 0:09]",
                "[0:01]`words`|[0:01]",
                "7 0:01 --> 0:09|0:01 --> 0:09",
                "7 [0:01 --> 0:09] words|[0:01 --> 0:09]"
            })
    void neitherNumbersNorBackticksBelongToThem(String text, String written) {
        FoundTime found = Objects.requireNonNull(StartTimeParser.parse(text, 0, text.length()));
        assertThat(found.time().written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "12",
                "12:3",
                "12:345",
                "3/4/21, 09:05 words",
                "3/4/21 - 09:05",
                "1:2:3",
                "[12:34",
                "12:34]",
                "`[12:34] words`",
                "1:02:03:04",
                "1:02:03:045",
                "01:02:03:0456",
                "[0:01 → ]",
                "12m",
                "2m03sec",
                "(2m03s",
                "[12]",
                "[12 - 15]",
                "(1893 - 1954)",
                "0:0:3.120"
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
