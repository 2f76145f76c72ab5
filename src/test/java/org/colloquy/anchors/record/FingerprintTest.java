package org.colloquy.anchors.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a passage tells its words from others, and nothing else. */
class FingerprintTest {

    @Test
    void isTheSameHoweverWhiteSpaceStands() {
        assertThat(Fingerprint.of(" Why\n\tnow? ")).isEqualTo(Fingerprint.of("Why now?"));
        assertThat(Fingerprint.of("Why now?")).isNotEqualTo(Fingerprint.of("Why now!"));
        assertThat(Fingerprint.of("Why now?").digest()).isEqualTo("275a5fb7afe2");
    }

    @Test
    void itsTraceIgnoresCapitalsAndStops() {
        Fingerprint fingerprint = Fingerprint.of("Why, it’s NOW!");
        assertThat(fingerprint.words()).isEqualTo(3);
        assertThat(fingerprint.trace()).isEqualTo(Fingerprint.of("why its now").trace()).hasSize(6);
        assertThat(fingerprint.trace()).isNotEqualTo(Fingerprint.of("why its new").trace());
        assertThat(Fingerprint.of("茶は good").words()).isEqualTo(3);
        assertThat(Fingerprint.of("word ".repeat(1001)).trace()).hasSize(2 * Fingerprint.TRACED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c d e f g h i j k l.|a b c d e f g h i j k l.|true",
                "a b c d e f g h i j k l m|a b c d e f g h i j k l…|false",
                "Yes.|Yes.|true"
            })
    void beginsWithTwelveWords(String text, String opening, boolean whole) {
        assertThat(Fingerprint.of(text).opening()).isEqualTo(opening);
        assertThat(Fingerprint.of(text).isWhole()).isEqualTo(whole);
    }

    @Test
    void itsBeginningIsNeverLong() {
        String words = "a".repeat(60) + " " + "b".repeat(59);
        assertThat(Fingerprint.of(words).opening()).isEqualTo(words).hasSize(120);
        assertThat(Fingerprint.of(words + "b").opening()).isEqualTo("a".repeat(60) + "…");
        assertThat(Fingerprint.of("x" + "!".repeat(120)).opening()).isEqualTo("x…");
    }

    @Test
    void whatIsNormalDiffersInWordsOnly() {
        assertThat(Fingerprint.of("Yes, NOW.").normal()).isEqualTo("yes now");
        String more = "one two three four five six seven eight nine ten eleven twelve thirteen";
        assertThat(Fingerprint.of(more + "!").normal()).isEqualTo(Fingerprint.of(more).normal());
        assertThat(Fingerprint.of(more).normal()).isEqualTo("13 " + Fingerprint.of(more).trace());
    }

    @Test
    void fourWordsTellSomething() {
        assertThat(Fingerprint.of("it is so now").isTelling()).isTrue();
        assertThat(Fingerprint.of("it is so").isTelling()).isFalse();
    }
}
