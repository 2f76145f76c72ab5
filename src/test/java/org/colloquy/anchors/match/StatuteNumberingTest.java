package org.colloquy.anchors.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.AnchorState;
import org.colloquy.model.Locator;
import org.junit.jupiter.api.Test;

/** Numbers go on as in a statute, and none is given twice. */
class StatuteNumberingTest {
    private static final String TEA = " How do you make the tea up there?";
    private static final String LAMP = " Who lights all the lamps at night?";
    private static final String DOOR = " When was the old door painted green?";
    private static final String NEW = " Entirely other words, of which nobody has heard.";

    private static List<String> numbers(AnchorRecord record, String... now) {
        List<AnchoredPlace> units = Places.units(now);
        AnchorComparison comparison = PassageRecognizer.compare(record, units);
        return java.util.stream.IntStream.range(0, units.size())
                .mapToObj(j -> comparison.number(j).id())
                .toList();
    }

    @Test
    void whatIsRecordedKeepsItsNumberWhereverItStands() {
        assertThat(
                        numbers(
                                Places.record("q1" + TEA, "q2" + LAMP, "q5" + DOOR),
                                "q1" + DOOR,
                                "q2" + TEA,
                                "q3" + LAMP))
                .containsExactly("q5", "q1", "q2");
    }

    @Test
    void whatIsPutInBetweenHasALetter() {
        assertThat(
                        numbers(
                                Places.record("q4" + TEA, "q5" + LAMP),
                                "q1" + TEA,
                                "q2" + NEW,
                                "q3 Something of which there has been no word.",
                                "q4" + LAMP))
                .containsExactly("q4", "q4a", "q4b", "q5");
    }

    @Test
    void whatIsPutBeforeTheFirstIsNumberedFromNought() {
        assertThat(numbers(Places.record("q1" + TEA), "q1" + NEW, "q2" + TEA))
                .containsExactly("q0a", "q1");
    }

    @Test
    void behindTheLastTheNumbersGoOnFromTheHighestEverRecorded() {
        AnchorRecord record =
                new AnchorRecord(
                        null,
                        null,
                        List.of(
                                Places.record("q1" + TEA).entries().get(0),
                                Places.record("q7" + LAMP)
                                        .entries()
                                        .get(0)
                                        .ended(
                                                new AnchorState.Withdrawn(
                                                        java.time.LocalDate.of(2026, 1, 2), "x"))));
        assertThat(numbers(record, "q1" + TEA, "q2" + NEW)).containsExactly("q1", "q8");
    }

    @Test
    void aLetterThatWasEverGivenIsGivenToNobodyElse() {
        assertThat(
                        numbers(
                                Places.record("q4" + TEA, "q4a" + LAMP, "q4b" + DOOR),
                                "q1" + TEA,
                                "q2" + LAMP,
                                "q3" + NEW,
                                "q4" + DOOR))
                .containsExactly("q4", "q4a", "q4c", "q4b");
    }

    @Test
    void blocksAreNumberedInTheirWhole() {
        assertThat(
                        numbers(
                                Places.record(
                                        "q1" + TEA,
                                        "q1-p1 With water from the well, as ever.",
                                        "q1-p2 Then we wait for a long while.",
                                        "q2" + LAMP,
                                        "q2-p1 The old man from the hill does it."),
                                "q1" + TEA,
                                "q1-p1 Nobody has said this until today, I think.",
                                "q1-p2 With water from the well, as ever.",
                                "q1-p3 This too is new, and longer than most.",
                                "q1-p4 Then we wait for a long while.",
                                "q2" + LAMP,
                                "q2-p1 The old man from the hill does it.",
                                "q2-p2 And his daughter after he has gone home."))
                .containsExactly(
                        "q1", "q1-p0a", "q1-p1", "q1-p1a", "q1-p2", "q2", "q2-p1", "q2-p2");
    }

    @Test
    void blocksOfANewWholeAreNumberedFromOne() {
        assertThat(
                        numbers(
                                Places.record("q1" + TEA, "q2" + LAMP),
                                "q1" + TEA,
                                "q2" + DOOR,
                                "q2-p1" + NEW,
                                "q2-p2 As if that were not enough for all of us.",
                                "q3" + LAMP))
                .containsExactly("q1", "q1a", "q1a-p1", "q1a-p2", "q2");
    }

    @Test
    void theIntroductionAndProseHaveNoHead() {
        assertThat(
                        numbers(
                                Places.record("intro-p1" + TEA, "intro-p2" + LAMP),
                                "intro-p1" + TEA,
                                "intro-p2" + NEW,
                                "intro-p3" + LAMP))
                .containsExactly("intro-p1", "intro-p1a", "intro-p2");
        assertThat(numbers(Places.record("p1" + TEA), "p1" + TEA, "p2" + NEW))
                .containsExactly("p1", "p2");
    }

    @Test
    void aNumberThatIsTooLongCountsNoFurther() {
        assertThat(numbers(Places.record("q1234567890" + TEA), "q1" + TEA, "q2" + NEW))
                .containsExactly("q1234567890", "q100000000");
    }

    @Test
    void theNumbersOfAllPlacesAreKnownByHowTheyStand() {
        AnchorComparison comparison =
                PassageRecognizer.compare(
                        Places.record("q4" + TEA), Places.units("q1" + TEA, "q2" + NEW));
        assertThat(comparison.numbers())
                .containsEntry(Locator.question(1), Locator.question(4))
                .containsEntry(Locator.question(2), Locator.question(5))
                .hasSize(2);
    }
}
