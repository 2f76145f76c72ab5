package org.colloquy.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.anchors.Readings;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.PassageText;
import org.junit.jupiter.api.Test;

class WrittenTimesTest {
    private static final String TURNS = "dialect: names\n";

    private static List<String> times(String form, String text) {
        Interview interview = Readings.of("---\ntitle: Talk\n" + form + "---\n\n" + text);
        return interview.times().stretches().stream()
                .map(
                        s ->
                                "%s: %s %d-%d"
                                        .formatted(
                                                s.passage().id(),
                                                PassageText.of(
                                                                interview
                                                                        .passage(s.passage())
                                                                        .text())
                                                        .substring(s.start(), s.end()),
                                                s.from(),
                                                s.to()))
                .toList();
    }

    @Test
    void aTurnLastsUntilTheNextTime() {
        assertThat(
                        times(
                                TURNS,
                                """
                                **Ida Sample:** [00:00:01] When does the night begin?

                                **Ada Specimen:** [00:00:04] When the last pilot is in.

                                And the lamps lit.

                                **Ida Sample:** [00:00:14] Two words.
                                """))
                .containsExactly(
                        "t1-p1: When does the night begin? 1000-4000",
                        "t2-p1: When the last pilot is in. 4000-10000",
                        "t2-p2: And the lamps lit. 10000-14000",
                        "t3-p1: Two words. 14000-14800");
    }

    @Test
    void timesLeadPassagesOfProseToo() {
        assertThat(times("", "[00:10] So it began.\n\n00:01:00 And went on.\n\nTo its end.\n"))
                .containsExactly(
                        "p1: So it began. 10000-60000",
                        "p2: And went on. 60000-61200",
                        "p3: To its end. 61200-62400");
    }

    @Test
    void withoutTimesThereAreNone() {
        assertThat(times(TURNS, "**Ida Sample:** Yes?\n\n**Ada Specimen:** No.\n")).isEmpty();
    }
}
