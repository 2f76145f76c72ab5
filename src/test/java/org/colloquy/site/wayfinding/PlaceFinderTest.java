package org.colloquy.site.wayfinding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.anchors.Readings;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {
    @TempDir private static Path folder;
    private static Interview talk;

    @BeforeAll
    static void read() throws IOException {
        talk = LongTalk.read(folder, LongTalk.text(400, 200, LongTalk.timed()));
    }

    private static @Nullable String found(Interview interview, String typed) {
        return new PlaceFinder(interview, Messages.of("ko"))
                .find(typed)
                .map(Locator::id)
                .orElse(null);
    }

    /** The script of the page reads the same table. */
    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/places.csv", numLinesToSkip = 1)
    void findsWhatIsTyped(String typed, @Nullable String place) {
        assertThat(found(talk, typed)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"900, t400", "§9, s2", "99999999999999999999, t400"})
    void behindTheLastIsTheLast(String typed, String place) {
        assertThat(found(talk, typed)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"3, q3", "5.2, q5-p2", "question 4, q4", "9, q6", "0.1, intro-p1", "12:00,"})
    void questionsHaveNumbersToo(String typed, @Nullable String place) throws IOException {
        Interview seed =
                new CorpusReader()
                        .read(Path.of("seeds"))
                        .interview("korea-us-china-tech-competition")
                        .orElseThrow();
        assertThat(found(seed, typed)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"0:30, t1", "1:10, t2-p2", "2:00, t2-p2", "2:30, t3", "5:00, t4"})
    void timesInsideATurnLeadToTheirPassage(String typed, String place) {
        Interview inside =
                Readings.of(
                        """
                        ---
                        title: Talk
                        dialect: names
                        ---
                        **Ida Sample:** [00:30] It began.

                        **Ada Specimen:** In spring.

                        [01:10] And went on.

                        **Ida Sample:** [02:20] So.

                        **Ada Specimen:** [03:00] It ended.
                        """);
        assertThat(found(inside, typed)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"0:10, t1", "1:10, t2", "1:70,", "0:00:75,", "0:75:00,"})
    void aTimeBeforeTheFirstLeadsToTheBeginning(String typed, @Nullable String place) {
        Interview late =
                Readings.of(
                        """
                        ---
                        title: Talk
                        dialect: names
                        ---
                        **Ida Sample:** It began.

                        **Ada Specimen:** [01:10] In spring.

                        **Ida Sample:** [02:20] So.
                        """);
        assertThat(found(late, typed)).isEqualTo(place);
    }

    @Test
    void whatIsTooLongIsNoPlace() {
        assertThat(found(talk, "7".repeat(61))).isNull();
        assertThat(found(talk, "")).isNull();
    }
}
