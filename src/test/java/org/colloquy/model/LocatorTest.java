package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One place, as an anchor, as readers cite it, and as it is said. */
class LocatorTest {

    @ParameterizedTest
    @CsvSource({
        "q5, 5, Question 5, false, q5",
        "q5-p2, 5.2, Paragraph 5.2, true, q5",
        "q4a-p1b, 4a.1b, Paragraph 4a.1b, true, q4a",
        "t17, 17, Turn 17, false, t17",
        "t17-p1, 17.1, Paragraph 17.1, true, t17",
        "s3, §3, Section 3, false, s3",
        "s3-p2, §3.2, Paragraph §3.2, true, s3",
        "intro-p1, 0.1, Paragraph 0.1, true, intro",
        "p1a, 1a, Paragraph 1a, true, ''"
    })
    void isReadAndSaid(String id, String label, String spoken, boolean block, String whole) {
        Locator place = Locator.ofId(id).orElseThrow();
        assertThat(place.id()).isEqualTo(id);
        assertThat(place.label()).isEqualTo(label);
        assertThat(place.spoken()).isEqualTo(spoken);
        assertThat(place.isBlock()).isEqualTo(block);
        assertThat(place.whole().id()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q", "5", "q5-", "q5-p", "x5", "q5-p2-p3", "intro", "Q5", "p"})
    void isNotReadFromOtherWords(String words) {
        assertThat(Locator.ofId(words)).isEmpty();
    }

    @Test
    void isMadeOfNumbers() {
        assertThat(Locator.question(5).block(2)).isEqualTo(Locator.ofId("q5-p2").orElseThrow());
        assertThat(Locator.turn(1).block("1a").id()).isEqualTo("t1-p1a");
        assertThat(Locator.section(3).id()).isEqualTo("s3");
        assertThat(Locator.prose().block(4).id()).isEqualTo("p4");
    }
}
