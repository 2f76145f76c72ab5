package org.colloquy.anchors.match.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many slips of the pen lie between two texts. */
class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "kettle, kettle, 0",
        "'', tea, 3",
        "tea, '', 3",
        "kettle, kettles, 1",
        "kettle, ettle, 1",
        "kettle, kattle, 1",
        "kettle, ketlte, 1",
        "kettle, ekttel, 2",
        "ab, ba, 1",
        "ca, abc, 3",
        "abc, cab, 2",
        "sitting, kitten, 3",
        "abcd, wxyz, 4"
    })
    void countsLettersThatArePutInTakenOutExchangedOrTurned(String one, String two, int letters) {
        assertThat(EditDistance.of(one, two)).isEqualTo(letters);
        assertThat(EditDistance.of(two, one)).isEqualTo(letters);
    }

    /** Says the same as its definition, which tries every way. */
    @Test
    void isTheLeastOfAllWays() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            String one = word(random);
            String two = word(random);
            assertThat(EditDistance.of(one, two)).as(one + " " + two).isEqualTo(least(one, two));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int least(String one, String two) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.length() + two.length();
        }
        String restOfOne = one.substring(1);
        String restOfTwo = two.substring(1);
        int exchanged = one.charAt(0) == two.charAt(0) ? 0 : 1;
        int least = least(restOfOne, restOfTwo) + exchanged;
        least = Math.min(least, least(restOfOne, two) + 1);
        least = Math.min(least, least(one, restOfTwo) + 1);
        boolean turned =
                one.length() > 1
                        && two.length() > 1
                        && one.charAt(0) == two.charAt(1)
                        && one.charAt(1) == two.charAt(0);
        return turned ? Math.min(least, least(one.substring(2), two.substring(2)) + 1) : least;
    }
}
