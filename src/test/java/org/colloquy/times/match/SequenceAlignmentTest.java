package org.colloquy.times.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceAlignmentTest {

    @ParameterizedTest
    @CsvSource({
        // The words that stand there, those that are to be found in them, and the places of these.
        "a b c, a b c, 0 1 2",
        "a b c, a x b c, 0 - 1 2",
        "a b c d, a c d, 0 2 3",
        "a b c d e, a b x d e, 0 1 - 3 4",
        "a b c, '', ''",
        "'', a b, - -",
        // Words that agree amid others that do not are chance.
        "1 2 3 4 a b the c d 5 6 7 8, 1 2 3 4 x y z the v w 5 6 7 8, 0 1 2 3 - - - - - - 9 10 11 12",
        "1 2 3 4 a b c d e 5 6 7 8, 1 2 3 4 a x c d e 5 6 7 8, 0 1 2 3 4 - 6 7 8 9 10 11 12",
        // What was moved is found by four words.
        "a b c d e f g h, e f g h a b c d, 4 5 6 7 0 1 2 3",
        "a b c d e f g, d e f g a b c, 3 4 5 6 - - -"
    })
    void findsEachWord(String left, String right, String places) {
        int[] found = SequenceAlignment.align(numbers(left), numbers(right), new BitSet());
        assertThat(
                        Arrays.stream(found)
                                .mapToObj(i -> i < 0 ? "-" : Integer.toString(i))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }

    private static int[] numbers(String words) {
        return words.isEmpty()
                ? new int[0]
                : Arrays.stream(words.split(" ")).mapToInt(String::hashCode).toArray();
    }

    @Test
    void onlySameWordsAreMatchedAndEachOnce() {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            int size = 1 + chance.nextInt(400);
            int kinds = 1 + chance.nextInt(60);
            int[] left = chance.ints(size, 0, kinds).toArray();
            int[] right = chance.ints(1 + chance.nextInt(400), 0, kinds).toArray();
            int[] found = SequenceAlignment.align(left, right, new BitSet());
            int[] matched = IntStream.range(0, right.length).filter(j -> found[j] >= 0).toArray();
            assertThat(Arrays.stream(matched).allMatch(j -> left[found[j]] == right[j])).isTrue();
            assertThat(Arrays.stream(matched).map(j -> found[j]).distinct().count())
                    .isEqualTo(matched.length);
        }
    }

    @Test
    void aLongSequenceWithoutTellingWordsComesToAnEnd() {
        int[] left = new int[100_000];
        int[] right = new int[90_000];
        Arrays.setAll(left, i -> i % 2);
        Arrays.setAll(right, i -> i % 3 == 0 ? 1 : 0);
        assertThat(SequenceAlignment.align(left, right, new BitSet())).hasSize(90_000);
    }
}
