package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What the same words alone tell. Each text is a line; {@code X} and {@code Y} stand for words that
 * are found nowhere else.
 */
class SameWordsMatcherTest {
    private static final String A = "With water from the well.";
    private static final String B = "Then we wait for a while.";
    private static final String AGAIN = "That is how we do it.";
    private static final String YES = "Yes.";

    /** Where each recorded text stands now; -1 if that is not told. */
    private static List<Integer> told(List<String> old, List<String> now) {
        PassageMatching matching =
                Places.matching(lines(old, "Nobody has ever "), lines(now, "Some always "));
        SameWordsMatcher.match(matching);
        return IntStream.range(0, old.size()).map(matching::toNow).boxed().toList();
    }

    private static List<String> lines(List<String> texts, String other) {
        return IntStream.range(0, texts.size())
                .mapToObj(
                        k -> {
                            String text = texts.get(k);
                            boolean alone = text.equals("X") || text.equals("Y");
                            String words = alone ? other + "seen number " + k + other : text;
                            return words.matches("[qst]\\d.*")
                                    ? words
                                    : "p" + (k + 1) + " " + words;
                        })
                .toList();
    }

    private static List<String> all(String... texts) {
        return Arrays.asList(texts);
    }

    @Test
    void fourWordsThatStandOnceAreToldWhereverTheyStand() {
        assertThat(told(all(A, "X", B), all(B, "Y", "Y", A))).containsExactly(3, -1, 0);
        assertThat(told(all("It is so.", "X", "X"), all("Y", "Y", "It is so.", "Y")))
                .as("three words")
                .containsExactly(-1, -1, -1);
    }

    @Test
    void capitalsAndStopsAreNoOtherWords() {
        assertThat(told(all(A, "X"), all("Y", "with WATER, from the well", "Y")))
                .containsExactly(1, -1);
    }

    @Test
    void twoWordsOfAHeadingAreEnoughAndOneIsNot() {
        assertThat(told(all("q1 Why tea?", "q2 X1 a"), all("q1 Y1 b", "q2 Y2 c", "q3 Why tea?")))
                .containsExactly(2, -1);
        assertThat(told(all("q1 Why?", "q2 X1 a"), all("q1 Y1 b", "q2 Why?", "q3 Y2 c")))
                .containsExactly(-1, -1);
    }

    @Test
    void aHeadingIsNoParagraph() {
        assertThat(told(all("q1 " + A, "X"), all("Y", A, "Y"))).containsExactly(-1, -1);
    }

    @Test
    void whatStandsSeveralTimesIsToldInItsOrderBetweenTheSameNeighbours() {
        assertThat(
                        told(
                                all(A, "X", AGAIN, "X", AGAIN, "X", B),
                                all(A, "Y", AGAIN, "Y", AGAIN, "Y", B)))
                .containsExactly(0, -1, 2, -1, 4, -1, 6);
        assertThat(
                        told(
                                all("X", AGAIN, "X", A, "X", AGAIN, "X"),
                                all("Y", AGAIN, "Y", A, "Y", AGAIN, "Y")))
                .containsExactly(-1, 1, -1, 3, -1, 5, -1);
    }

    @Test
    void ifThereAreMoreOrLessOfThemNoneIsTold() {
        assertThat(
                        told(
                                all(A, "X", AGAIN, "X", AGAIN, "X", B),
                                all(A, "Y", AGAIN, "Y", AGAIN, "Y", AGAIN, "Y", B)))
                .containsExactly(0, -1, -1, -1, -1, -1, 8);
        assertThat(told(all(A, "X", AGAIN, "X", AGAIN, "X", B), all(A, "Y", AGAIN, "Y", B)))
                .containsExactly(0, -1, -1, -1, -1, -1, 4);
    }

    @Test
    void shortWordsAmongOthersAreNotTold() {
        assertThat(told(all(A, "X", YES, "X", B), all(A, "Y", YES, "Y", B)))
                .containsExactly(0, -1, -1, -1, 4);
    }

    @Test
    void shortWordsAreToldByWhatStandsBeforeThem() {
        assertThat(told(all(A, YES, "X"), all("Y", A, YES, "Y"))).containsExactly(1, 2, -1);
        assertThat(told(all(YES, "X"), all(YES, "Y"))).as("nothing").containsExactly(0, -1);
    }

    @Test
    void orByWhatStandsBehindThem() {
        assertThat(told(all("X", YES, A), all("Y", "Y", YES, A))).containsExactly(-1, 2, 3);
        assertThat(told(all("X", YES), all("Y", "Y", YES))).as("nothing").containsExactly(-1, 2);
    }

    @Test
    void otherShortWordsInTheirPlaceAreOthers() {
        assertThat(told(all(A, YES, "X"), all(A, "No.", "Y"))).containsExactly(0, -1, -1);
        assertThat(told(all("X", YES, A), all("Y", "No.", A))).containsExactly(-1, -1, 2);
        assertThat(told(all(A, YES), all(A))).containsExactly(0, -1);
        assertThat(told(all(YES, A), all(A))).containsExactly(-1, 1 - 1);
    }

    @Test
    void severalInARowAreToldIfThereAreAsManyOfThem() {
        assertThat(told(all(A, YES, YES, "X"), all(A, YES, YES, "Y"))).containsExactly(0, 1, 2, -1);
        assertThat(told(all(A, YES, YES, "X"), all(A, YES, "Y"))).containsExactly(0, -1, -1, -1);
        assertThat(told(all(A, YES, "X"), all(A, YES, YES, "Y"))).containsExactly(0, -1, -1);
        assertThat(told(all("X", YES, YES, A), all("Y", YES, YES, A))).containsExactly(-1, 1, 2, 3);
        assertThat(told(all("X", YES, A), all("Y", YES, YES, A))).containsExactly(-1, -1, 3);
    }

    @Test
    void whatIsToldTellsWhatStandsNextToIt() {
        assertThat(told(all(A, YES, "No.", "So.", "X"), all(A, YES, "No.", "So.", "Y")))
                .containsExactly(0, 1, 2, 3, -1);
        assertThat(told(all("X", "So.", "No.", YES, A), all("Y", "So.", "No.", YES, A)))
                .containsExactly(-1, 1, 2, 3, 4);
    }
}
