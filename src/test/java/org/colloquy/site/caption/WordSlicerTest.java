package org.colloquy.site.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.model.Locator;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.junit.jupiter.api.Test;

class WordSlicerTest {
    private static final Locator PLACE = Locator.turn(1).block(1);

    /** The words, with a bar between two slices; bounds go by twos. */
    private static String sliced(String text, int... bounds) {
        List<TimedStretch> stretches =
                IntStream.range(0, bounds.length / 2)
                        .mapToObj(
                                i ->
                                        new TimedStretch(
                                                PLACE,
                                                bounds[2 * i],
                                                bounds[2 * i + 1],
                                                i,
                                                i + 1,
                                                TimePrecision.WORD))
                        .toList();
        return String.join(
                "|", WordSlicer.slices(text, stretches).stream().map(CaptionWords::text).toList());
    }

    @Test
    void stopsAndSpacesGoWithTheWordBefore() {
        assertThat(sliced("Tea, or ale?", 0, 3, 5, 7, 8, 11)).isEqualTo("Tea, |or |ale?");
    }

    @Test
    void signsThatOpenGoWithTheWordBehind() {
        assertThat(sliced("He said “yes” (twice).", 0, 2, 3, 7, 9, 12, 15, 20))
                .isEqualTo("He |said |“yes” |(twice).");
        assertThat(sliced("Sí. ¿Qué?", 0, 2, 5, 8)).isEqualTo("Sí. |¿Qué?");
        assertThat(sliced("他说“好”。", 0, 1, 1, 2, 3, 4)).isEqualTo("他|说|“好”。");
    }

    @Test
    void wordsWithoutTimesAreKept() {
        assertThat(sliced("Well now the tide rose again", 9, 12, 13, 17))
                .isEqualTo("Well now the |tide rose again");
    }

    @Test
    void stretchesThatOverlapOrGoBeyondTheTextAreCutOff() {
        assertThat(sliced("one two", 0, 5, 4, 9, 4, 6, 20, 30)).isEqualTo("one t|wo");
        assertThat(sliced("", 0, 3)).isEmpty();
        assertThat(sliced("one")).isEmpty();
    }

    @Test
    void theTextIsCountedAsItIsFolded() {
        assertThat(sliced(" one\n two ", 0, 3, 4, 7)).isEqualTo("one |two");
    }

    @Test
    void timesInTheTextAreNotSaid() {
        assertThat(sliced("[00:12:34] Tea? [0:13] Ale.", 11, 27)).isEqualTo("Tea? Ale.");
        assertThat(sliced("00:12:34 Tea?", 9, 13)).isEqualTo("Tea?");
        assertThat(sliced("At 12:34 sharp", 0, 2, 9, 14)).isEqualTo("At 12:34 |sharp");
        assertThat(sliced("[0:12]", 0, 6)).isEmpty();
    }

    @Test
    void noSignEndsALine() {
        assertThat(sliced("a\u2028b\u0085c\u000bd", 0, 7)).isEqualTo("a b c d");
    }
}
