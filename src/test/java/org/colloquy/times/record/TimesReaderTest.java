package org.colloquy.times.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesReaderTest {
    private static final String HEAD = "# Colloquy times, version 1\n";

    @Test
    void readsWhatIsWritten() {
        String lines =
                """
                t1-p1 | Let us begin. | 0:00:01.000 | 0:00:02.500 | cue | 3 aBcDeF
                t2-p1 | A bar \\| and a \\\\ sign | 1:02:03.456 | 1:02:05.000 | word | 2 aB-_ | 0+200 320+180
                t2-p2 | two signs | 1:02:05.000 | 1:02:05.000 | estimated | 2 aBcD
                t3-p1 | state-of-the-art | 1:02:06.000 | 1:02:07.000 | word | 4 aBcDeFgH | 0+1000 = = =
                """;
        TimesReader.ReadTimes read = TimesReader.read("a.times", HEAD + lines);
        assertThat(read.problems()).isEmpty();
        assertThat(TimesWriter.write(read.record())).endsWith("\n\n" + lines);
        assertThat(TimesReader.read("a.times", (HEAD + lines).replace("\n", "\r\n")))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x1 | a | 0:00:01.000 | 0:00:02.000 | cue | 1 aB; does not begin with an anchor",
                "t1-p1 | a | 0:00:01.000 | 0:00:02.000 | cue; six or seven parts",
                "t1-p1 | a | 0:61:01.000 | 0:00:02.000 | cue | 1 aB; is no time",
                "t1-p1 | a | -0:00:01.000 | 0:00:02.000 | cue | 1 aB; is no time",
                "t1-p1 | a | 0:00:03.000 | 0:00:02.000 | cue | 1 aB; ends before it begins",
                "t1-p1 | a | 0:00:01.000 | 0:00:02.000 | exact | 1 aB; is no precision",
                "t1-p1 | a | 0:00:01.000 | 0:00:02.000 | cue | 2 aB; as many words as it says",
                "t1-p1 | a | 0:00:01.000 | 0:00:02.000 | cue | 0; no trace of its words",
                "t1-p1 | a | 0:00:01.000 | 0:00:02.000 | word | 1 aB; belong to the precision",
                "t1-p1 | a | 0:00:01.000 | 0:00:02.000 | cue | 1 aB | 0+10; belong to the precision",
                "t1-p1 | a | 0:00:01.000 | 0:00:02.000 | word | 2 aBcD | 0+10; a time for each word",
                "t1-p1 | a | 0:00:01.000 | 0:00:02.000 | word | 1 aB | =; a time for each word",
                "t1-p1 | a | 0:00:01.000 | 0:00:02.000 | word | 1 aB | 0-10; is no time of a word",
                "<<<<<<< ours; conflict is not resolved",
            })
    void saysWhatIsWrongWithALine(String line, String message) {
        TimesReader.ReadTimes read = TimesReader.read("a.times", HEAD + "\n" + line + "\n");
        assertThat(read.record().stretches()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(3);
                            assertThat(problem.code()).isEqualTo("bad-times");
                            assertThat(problem.message()).contains(message);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t1-p1 | a",
                "# Colloquy times, version 2",
                "# Colloquy times, version 99999999999"
            })
    void refusesWhatIsNoRecord(String text) {
        assertThat(TimesReader.read("a.times", text).problems())
                .extracting(Problem::line)
                .containsExactly(1);
    }
}
