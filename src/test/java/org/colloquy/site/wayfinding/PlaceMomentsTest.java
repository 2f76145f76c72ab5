package org.colloquy.site.wayfinding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.anchors.Readings;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.junit.jupiter.api.Test;

class PlaceMomentsTest {
    private static final String TALK =
            """
            ---
            title: Talk
            dialect: names
            ---

            ## Bells

            **Ida Sample:** [00:00:01] When does the night begin?

            **Ada Specimen:** When the last pilot is in.

            [00:00:14] And the lamps lit.

            ## Lamps

            **Ida Sample:** Two words.

            **Ada Specimen:** [00:01:00] No more.
            """;

    private static List<String> moments(Interview interview, String... places) {
        PlaceMoments moments = new PlaceMoments(interview);
        return List.of(places).stream()
                .map(place -> place + " " + moments.clock(interview.place(place).orElseThrow()))
                .toList();
    }

    @Test
    void areKnownWhereAPlaceOpensWithATime() {
        assertThat(moments(Readings.of(TALK), "s1", "t1", "t2", "t2-p2", "s2", "t3", "t4"))
                .containsExactly(
                        "s1 0:01",
                        "t1 0:01",
                        "t2 null",
                        "t2-p2 0:14",
                        "s2 null",
                        "t3 null",
                        "t4 1:00");
    }

    @Test
    void areKnownWhereARecordDoesNotEstimateTheFirstWords() {
        Interview talk = Readings.of(TALK);
        Interview timed =
                talk.timed(
                        "record",
                        read ->
                                new InterviewTimes(
                                        List.of(
                                                stretch(read, "t1-p1", TimePrecision.CUE, 2_000),
                                                stretch(
                                                        read,
                                                        "t2-p1",
                                                        TimePrecision.ESTIMATED,
                                                        5_000),
                                                stretch(
                                                        read,
                                                        "t2-p2",
                                                        TimePrecision.WORD,
                                                        9_000))));
        assertThat(moments(timed, "t1", "t2", "t2-p2", "t3"))
                .containsExactly("t1 0:02", "t2 null", "t2-p2 0:09", "t3 null");
    }

    private static TimedStretch stretch(
            Interview interview, String place, TimePrecision precision, long from) {
        return new TimedStretch(
                interview.place(place).orElseThrow(), 0, 1, from, from + 1, precision);
    }
}
