package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where questions are once it is known where their words are. */
class HeadingMatcherTest {
    private static final String A = " With water from the well, as ever.";

    private final MatchOutcome outcome = new MatchOutcome();

    /** Where each recorded place stands, if the blocks stand where these pairs say. */
    private List<Integer> found(List<String> old, List<String> now, int... pairs) {
        PassageMatching matching = Places.matching(old, now);
        for (int k = 0; k < pairs.length; k += 2) {
            matching.match(pairs[k], pairs[k + 1]);
        }
        new HeadingMatcher(matching, new CandidateFinder(matching), outcome).find();
        return IntStream.range(0, old.size()).map(matching::toNow).boxed().toList();
    }

    @Test
    void anotherHeadingOverTheSameWordsIsProposed() {
        assertThat(
                        found(
                                List.of("q1 Who lights those lamps?", "q1-p1" + A),
                                List.of("q1 Born anywhere near, by chance?", "q1-p1" + A),
                                1,
                                1))
                .startsWith(-1);
        assertThat(outcome.doubt(0)).isNotNull();
    }

    @Test
    void wordsBelowDoNotHelpAgainstTheHeadingItself() {
        assertThat(
                        found(
                                List.of("s1 Productions", "s1-p1" + A, "s2 Production", "s2-p1 So"),
                                List.of("s1 Production", "s1-p1" + A, "s2 Productions", "s2-p1 So"),
                                1,
                                1,
                                3,
                                3))
                .containsExactly(-1, 1, -1, 3);
        assertThat(outcome.doubt(0)).isNotNull();
        assertThat(outcome.doubt(2)).isNotNull();
    }

    @Test
    void aQuestionInAnotherLanguageIsProposed() {
        assertThat(
                        found(
                                List.of(
                                        "q1 What did the Harbour Board say of the North Gate?",
                                        "q1-p1" + A,
                                        "q2 What did the town say of the fish and of the nets?",
                                        "q3 And what was the end of it, and who did it?"),
                                List.of(
                                        "q1 Was hielt das Harbour Board vom North Gate?",
                                        "q1-p1" + A),
                                1,
                                1))
                .startsWith(-1, 1);
        assertThat(outcome.doubt(0)).isNotNull();
    }
}
