package org.colloquy.anchors.match.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.anchors.record.Fingerprint;
import org.junit.jupiter.api.Test;

/** How many words of a passage others hold, in their order, and how many of them in a row. */
class CommonSubsequenceTest {
    private static CommonSubsequence of(String passage, String... others) {
        return CommonSubsequence.of(
                Fingerprint.of(passage), Stream.of(others).map(Fingerprint::of).toList());
    }

    private static List<Integer> held(CommonSubsequence found, int others) {
        return IntStream.range(0, others).mapToObj(found::held).toList();
    }

    private static List<Integer> runs(CommonSubsequence found, int others) {
        return IntStream.range(0, others).mapToObj(found::run).toList();
    }

    @Test
    void aPassageThatWasCutIsHeldByItsParts() {
        CommonSubsequence found =
                of("one two three four five six", "one two three four", "five six");
        assertThat(held(found, 2)).containsExactly(4, 2);
        assertThat(runs(found, 2)).containsExactly(4, 2);
    }

    @Test
    void wordsInBetweenEndARunAndAreNotHeld() {
        CommonSubsequence found = of("one two three four five", "one two other three four five");
        assertThat(held(found, 1)).containsExactly(5);
        assertThat(runs(found, 1)).containsExactly(3);
        CommonSubsequence gap = of("one two gone three four five", "one two three four five");
        assertThat(held(gap, 1)).containsExactly(5);
        assertThat(runs(gap, 1)).containsExactly(3);
    }

    @Test
    void noWordIsHeldTwiceOrAgainstTheOrder() {
        CommonSubsequence twice = of("one two", "one two", "one two");
        assertThat(twice.held(0) + twice.held(1)).isEqualTo(2);
        CommonSubsequence turned = of("one two three", "three", "one two");
        assertThat(held(turned, 2)).containsExactly(0, 2);
    }

    @Test
    void ofNothingOrOfOtherWordsNothingIsHeld() {
        assertThat(held(of("", "one"), 1)).containsExactly(0);
        assertThat(held(of("one two", "other words", "again"), 2)).containsExactly(0, 0);
        assertThat(held(of("one", "", "one"), 2)).containsExactly(0, 1);
    }

    /** The sum is the length of the longest common subsequence, by its definition. */
    @Test
    void asManyAreHeldAsCanBe() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            List<String> passage = words(random, 8);
            List<String> first = words(random, 5);
            List<String> second = words(random, 5);
            CommonSubsequence found =
                    of(
                            String.join(" ", passage),
                            String.join(" ", first),
                            String.join(" ", second));
            List<String> both = new ArrayList<>(first);
            both.addAll(second);
            assertThat(found.held(0) + found.held(1))
                    .as(passage + " in " + first + second)
                    .isEqualTo(longest(passage, both));
            assertThat(found.run(0)).isLessThanOrEqualTo(found.held(0));
            assertThat(found.run(1)).isLessThanOrEqualTo(found.held(1));
        }
    }

    private static List<String> words(Random random, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> List.of("tea", "cup", "lid", "pot").get(random.nextInt(4)))
                .toList();
    }

    private static int longest(List<String> one, List<String> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return 0;
        }
        List<String> restOfOne = one.subList(1, one.size());
        List<String> restOfTwo = two.subList(1, two.size());
        return one.get(0).equals(two.get(0))
                ? 1 + longest(restOfOne, restOfTwo)
                : Math.max(longest(restOfOne, two), longest(one, restOfTwo));
    }

    /** A trace follows the first thousand words; the rest is taken to go on where it ended. */
    @Test
    void wordsBehindATraceGoOnWhereItEnded() {
        String traced = numbers(0, Fingerprint.TRACED);
        CommonSubsequence whole = of(traced + " " + numbers(5000, 5300), traced + " x y z");
        assertThat(held(whole, 1)).containsExactly(Fingerprint.TRACED + 3);
        CommonSubsequence parts =
                of(
                        numbers(0, Fingerprint.TRACED + 300),
                        numbers(0, 900),
                        numbers(900, 1100),
                        numbers(1100, 1300));
        assertThat(held(parts, 3)).containsExactly(900, 200, 200);
        CommonSubsequence none = of(numbers(0, Fingerprint.TRACED + 300), "other words alone");
        assertThat(held(none, 1)).containsExactly(0);
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "w" + Integer.toString(number, 36))
                .collect(Collectors.joining(" "));
    }
}
