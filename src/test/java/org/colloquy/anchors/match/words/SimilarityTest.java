package org.colloquy.anchors.match.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.anchors.match.words.Similarity.Bag;
import org.colloquy.anchors.record.Fingerprint;
import org.junit.jupiter.api.Test;

/** How alike passages are: orderings, and the two ends. */
class SimilarityTest {
    private static final List<String> TEXTS =
            List.of(
                    "the kettle of the north sings",
                    "the lamp of the south hums",
                    "the clock of the west ticks",
                    "the door of the east creaks");

    private final Similarity likeness =
            new Similarity(TEXTS.stream().map(Fingerprint::of).toList());

    private Bag bag(String text) {
        return likeness.bag(Fingerprint.of(text).trace());
    }

    private double dice(String one, String other) {
        return likeness.dice(bag(one), bag(other));
    }

    @Test
    void theSameWordsAreWhollyAlikeAndOthersNotAtAll() {
        assertThat(TEXTS).allSatisfy(text -> assertThat(dice(text, text)).isEqualTo(1));
        assertThat(dice("kettle sings", "lamp hums")).isZero();
        assertThat(dice("", "")).isZero();
        assertThat(dice("", "kettle")).isZero();
    }

    @Test
    void isTheSameFromEitherSideAndBetweenNoneAndAll() {
        double one = dice(TEXTS.get(0), TEXTS.get(1));
        assertThat(one).isEqualTo(dice(TEXTS.get(1), TEXTS.get(0))).isBetween(0.01, 0.99);
    }

    @Test
    void rareWordsCountMore() {
        assertThat(dice("kettle lamp", "kettle door")).isGreaterThan(dice("the lamp", "the door"));
    }

    @Test
    void aWordWeighsByItsRarityAndAPairTheMeanOfItsWords() {
        double rare = Math.log(1 + 5.0 / 2);
        double common = Math.log(1 + 5.0 / 5);
        assertThat(dice("the lamp", "the door"))
                .isCloseTo(2 * common / (3 * common + 3 * rare), within(1e-9));
        assertThat(dice("the lamp", "the lamp door"))
                .isCloseTo(2 * 1.5 * (common + rare) / (3 * common + 5 * rare), within(1e-9));
        assertThat(dice("kettle lamp door", "kettle lamp")).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void orderCounts() {
        assertThat(dice("kettle lamp door", "door lamp kettle"))
                .isLessThan(dice("kettle lamp door", "kettle lamp door"))
                .isGreaterThan(0);
        assertThat(dice("kettle lamp clock door", "kettle lamp door clock"))
                .isGreaterThan(dice("kettle lamp clock door", "door clock lamp kettle"));
    }

    @Test
    void aPartIsFoundInItsWhole() {
        Bag part = bag("kettle of the north");
        Bag whole = bag(TEXTS.get(0));
        assertThat(likeness.contained(part, whole)).isEqualTo(1);
        assertThat(likeness.contained(whole, part)).isBetween(0.3, 0.9);
        assertThat(likeness.contained(bag(""), whole)).isZero();
        assertThat(likeness.contained(bag("lamp"), whole)).isZero();
    }

    @Test
    void aBagHasWordsAndThePairsBetweenThem() {
        assertThat(bag("kettle lamp door").size()).isEqualTo(5);
        assertThat(bag("kettle lamp door").pairs().toArray()).hasSize(2);
        assertThat(bag("kettle").size()).isEqualTo(1);
        assertThat(bag("").size()).isZero();
    }

    @Test
    void shortTextsAreComparedLetterByLetter() {
        assertThat(letters("Yes.", "yes")).isEqualTo(1);
        assertThat(letters("Yes", "No")).isZero();
        assertThat(letters("colour", "color")).isCloseTo(2.0 * 5 / 13, within(1e-9));
        assertThat(letters("aaaa", "aa")).isCloseTo(2.0 * 3 / 8, within(1e-9));
        assertThat(letters("", "")).isZero();
        assertThat(letters("", "yes")).isZero();
        String endless = Stream.generate(() -> "word").limit(13).reduce("", (a, b) -> a + " " + b);
        assertThat(letters(endless, endless)).as("too long for it").isZero();
        assertThat(letters("word", endless)).isZero();
    }

    private static double letters(String one, String other) {
        return Similarity.letters(Fingerprint.of(one), Fingerprint.of(other));
    }
}
