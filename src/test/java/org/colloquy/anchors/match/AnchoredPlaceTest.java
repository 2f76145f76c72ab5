package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.anchors.Readings;
import org.junit.jupiter.api.Test;

/** The places of an interview, each in its whole, with its words. */
class AnchoredPlaceTest {

    private static List<String> units(String markdown) {
        return AnchoredPlace.of(Readings.of(markdown)).stream()
                .map(
                        u ->
                                u.place().id()
                                        + " in "
                                        + u.whole().id()
                                        + ": "
                                        + u.fingerprint().opening())
                .toList();
    }

    @Test
    void questionsAndSectionsAreHeadsOfWhatStandsBelow() {
        assertThat(
                        units(
                                """
                                # T

                                Before.

                                ## Tea

                                Of tea.

                                ### Why?

                                So.

                                ### How?

                                Thus.
                                """))
                .containsExactly(
                        "intro-p1 in intro: Before.",
                        "s1 in s1: Tea",
                        "s1-p1 in s1: Of tea.",
                        "q1 in q1: Why?",
                        "q1-p1 in q1: So.",
                        "q2 in q2: How?",
                        "q2-p1 in q2: Thus.");
    }

    @Test
    void theWordsOfATurnAreItsLabel() {
        assertThat(
                        units(
                                """
                                # T

                                **Ada:** One.

                                Two.

                                **Music:**

                                Three.

                                **Ben:** Four.

                                **Ada:** Five.

                                **Ben:** Six.
                                """))
                .startsWith("t1 in t1: Ada:", "t1-p1 in t1: One.", "t1-p2 in t1: Two.")
                .endsWith("t4 in t4: Ben:", "t4-p1 in t4: Six.")
                .contains("t1-p3 in t1: Three.")
                .as("a turn that goes on after an event is one")
                .hasSize(10);
    }

    @Test
    void proseStandsInTheText() {
        assertThat(units("# T\n\nOne.\n\nTwo.\n")).containsExactly("p1 in : One.", "p2 in : Two.");
    }
}
