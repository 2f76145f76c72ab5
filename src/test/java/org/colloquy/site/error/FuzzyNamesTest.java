package org.colloquy.site.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is named most like a word. */
class FuzzyNamesTest {
    private static final List<String> NAMES =
            List.of("tide-ledger", "tide-tables", "harbour-gauge", "gauge", "밀물", "gate");

    private static FuzzyNames<String> alike(Stream<String> names) {
        return new FuzzyNames<>(names, Stream::of);
    }

    @ParameterizedTest
    @CsvSource({
        "tide-leger, tide-ledger",
        "tdie-ledger, tide-ledger",
        "harbor-gauge, harbour-gauge",
        "gague, gauge",
        "gate, gate",
        "밀물표, 밀물"
    })
    void findsWhatWasMeant(String wanted, String meant) {
        assertThat(alike(NAMES.stream()).to(wanted, 3, 0.6)).startsWith(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "zzzzzzzz", "..%2f..%2fetc", "🌊"})
    void findsNothingWhereNothingIsAlike(String wanted) {
        assertThat(alike(NAMES.stream()).to(wanted, 3, 0.6)).isEmpty();
        assertThat(alike(Stream.empty()).to(wanted, 3, 0.6)).isEmpty();
    }

    @Test
    void eachIsFoundOnceByWhicheverNameIsLikest() {
        FuzzyNames<Integer> alike =
                new FuzzyNames<>(Stream.of(1, 2), i -> Stream.of("gauge-" + i, "the gauge " + i));
        assertThat(alike.to("gauge-2", 3, 0.6)).containsExactly(2, 1);
    }

    /** Among thousands of made names, mistyped ones lead to the name that comparing all finds. */
    @Tag("slow")
    @Test
    void findsTheSameAsComparingAll() {
        Random random = new Random(11);
        List<String> names =
                IntStream.range(0, 5_000).mapToObj(i -> name(random)).distinct().toList();
        FuzzyNames<String> alike = alike(names.stream());
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        for (int i = 0; i < 100; i++) {
            String name = names.get(random.nextInt(names.size()));
            int at = random.nextInt(name.length());
            String wanted = name.substring(0, at) + name.substring(at + 1);
            double best =
                    names.stream().mapToDouble(n -> similarity.apply(wanted, n)).max().orElse(0);
            String found = alike.to(wanted, 1, 0.6).get(0);
            assertThat(similarity.apply(wanted, found)).as(wanted).isEqualTo(best);
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int letters = 8 + random.nextInt(24);
        for (int i = 0; i < letters; i++) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        return name.toString();
    }

    @Test
    void longNamesAndWordsAreComparedByTheirBeginnings() {
        String longest = "tide ".repeat(200);
        assertThat(alike(Stream.of(longest)).to(longest + "!", 1, 0.9)).containsExactly(longest);
    }
}
