package org.colloquy.anchors.match.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.anchors.record.Fingerprint;
import org.junit.jupiter.api.Test;

/** Which passages share rare pairs of words with another. */
class SharedWordPairsTest {
    private static final Similarity LIKENESS = new Similarity(List.of());

    private static Similarity.Bag bag(String text) {
        return LIKENESS.bag(Fingerprint.of(text).trace());
    }

    private static SharedWordPairs among(String... texts) {
        Similarity.Bag[] bags =
                Stream.of(texts).map(SharedWordPairsTest::bag).toArray(Similarity.Bag[]::new);
        return new SharedWordPairs(IntStream.range(0, bags.length).toArray(), bags);
    }

    @Test
    void thoseThatShareMostComeFirst() {
        SharedWordPairs pairs =
                among(
                        "green lamps",
                        "a kettle sings at night",
                        "nothing of the kind",
                        "a kettle sings",
                        "the kettle sings at night when a kettle sings at night");
        assertThat(pairs.of(bag("a kettle sings at night"))).containsExactly(1, 4, 3);
        assertThat(pairs.of(bag("green lamps"))).containsExactly(0);
        assertThat(pairs.of(bag("kettle"))).isEmpty();
    }

    @Test
    void pairsThatStandInManyPassagesSayNothing() {
        String[] many = Stream.generate(() -> "of course").limit(40).toArray(String[]::new);
        assertThat(among(many).of(bag("of course"))).hasSize(40);
        String[] more = Stream.generate(() -> "of course").limit(41).toArray(String[]::new);
        assertThat(among(more).of(bag("of course"))).isEmpty();
    }

    @Test
    void oneQuestionLeavesNothingForTheNext() {
        SharedWordPairs pairs = among("a kettle sings", "green lamps hum");
        int[] first = pairs.of(bag("a kettle sings"));
        assertThat(pairs.of(bag("a kettle sings"))).isEqualTo(first);
        assertThat(pairs.of(bag("green lamps"))).containsExactly(1);
    }
}
