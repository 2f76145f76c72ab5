package org.colloquy.site.wayfinding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptMapTest {
    @TempDir private Path folder;

    private List<MapStop> stops(String text) throws IOException {
        Interview interview = LongTalk.read(folder, text);
        TranscriptMap map = new TranscriptMap(interview);
        return interview.sections().stream().flatMap(one -> map.stops(one).stream()).toList();
    }

    private static List<String> places(List<MapStop> stops) {
        return stops.stream().map(stop -> stop.place().id()).toList();
    }

    @Test
    void aStopEveryFiftyTurnsWhereThereAreNoTimes() throws IOException {
        List<MapStop> stops = stops(LongTalk.text(230, 0, LongTalk.untimed()));
        assertThat(places(stops)).containsExactly("t1", "t51", "t101", "t151", "t201");
        assertThat(stops.get(1)).returns("Words number 51 are said here.", MapStop::words);
        assertThat(stops).extracting(MapStop::time).containsOnlyNulls();
    }

    @Test
    void aShortTranscriptHasNone() throws IOException {
        assertThat(stops(LongTalk.text(TranscriptMap.LONG - 1, 0, LongTalk.untimed()))).isEmpty();
    }

    /** Ten seconds a turn. */
    @ParameterizedTest
    @CsvSource({
        "200, 2:00",
        "400, 5:00",
        "812, 10:00",
        "2400, 10:00",
        "2500, 15:00",
        "9000, 1:00:00"
    })
    void timesAreSoFarApartThatThereAreEightToFortyStops(int turns, String second)
            throws IOException {
        List<MapStop> stops = stops(LongTalk.text(turns, 0, LongTalk.timed()));
        assertThat(stops).hasSizeBetween(8, 41);
        assertThat(stops.get(0).time()).isEqualTo("0:00");
        assertThat(stops.get(1).time()).isEqualTo(second);
    }

    @Test
    void thousandsOfTurnsHaveFewerStopsToTheHundred() throws IOException {
        List<MapStop> stops = stops(LongTalk.text(3000, 0, LongTalk.untimed()));
        assertThat(places(stops)).hasSize(30).startsWith("t1", "t101", "t201");
    }

    @Test
    void aLongSectionIsParted() throws IOException {
        assertThat(places(stops(LongTalk.text(460, 230, LongTalk.untimed()))))
                .containsExactly("t51", "t101", "t151", "t201", "t281", "t331", "t381", "t431");
    }

    @Test
    void manySectionsAreMapEnough() throws IOException {
        assertThat(stops(LongTalk.text(2000, 250, LongTalk.untimed()))).isEmpty();
    }

    @Test
    void fewTimesAreNoMap() throws IOException {
        IntFunction<String> turn =
                i -> (i % 20 == 0 ? LongTalk.timed() : LongTalk.untimed()).apply(i);
        assertThat(stops(LongTalk.text(400, 0, turn)))
                .extracting(MapStop::time)
                .containsOnlyNulls();
    }

    @Test
    void aClockThatStartsAnewIsFollowed() throws IOException {
        IntFunction<String> turn = i -> LongTalk.timed().apply(i % 200);
        List<MapStop> stops = stops(LongTalk.text(400, 0, turn));
        assertThat(stops.stream().filter(stop -> "0:00".equals(stop.time()))).hasSize(2);
    }

    @Test
    void aStopIsATurnThatSaysSomething() throws IOException {
        IntFunction<String> turn =
                i -> i % 50 < 3 ? "**Ida Sample:** Yes.\n\n" : LongTalk.untimed().apply(i);
        assertThat(places(stops(LongTalk.text(200, 0, turn))))
                .containsExactly("t1", "t54", "t104", "t154");
    }

    @Test
    void firstWordsAreCutAtAWordWithoutItsSigns() throws IOException {
        IntFunction<String> turn =
                i ->
                        "**%s:** Nobody knew of the bell, or else, said it twice over again.\n\n"
                                .formatted(i % 2 == 0 ? "Ida Sample" : "Bruno Specimen");
        assertThat(stops(LongTalk.text(200, 0, turn)).get(0).words())
                .isEqualTo("Nobody knew of the bell, or else…");
    }
}
