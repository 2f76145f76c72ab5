package org.colloquy.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a passage tells its words from others, and nothing else. */
class PrintTest {

    @Test
    void isTheSameHoweverWhiteSpaceStands() {
        assertThat(Print.of(" Why\n\tnow? ")).isEqualTo(Print.of("Why now?"));
        assertThat(Print.of("Why now?")).isNotEqualTo(Print.of("Why now!"));
        assertThat(Print.of("Why now?").digest()).isEqualTo("275a5fb7afe2");
    }

    @Test
    void itsTraceIgnoresCapitalsAndStops() {
        Print print = Print.of("Why, it’s NOW!");
        assertThat(print.words()).isEqualTo(3);
        assertThat(print.trace()).isEqualTo(Print.of("why its now").trace()).hasSize(6);
        assertThat(print.trace()).isNotEqualTo(Print.of("why its new").trace());
        assertThat(Print.of("茶は good").words()).isEqualTo(3);
        assertThat(Print.of("word ".repeat(1001)).trace()).hasSize(2 * Print.TRACED);
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
        assertThat(Print.of(text).opening()).isEqualTo(opening);
        assertThat(Print.of(text).isWhole()).isEqualTo(whole);
    }

    @Test
    void itsBeginningIsNeverLong() {
        String words = "a".repeat(60) + " " + "b".repeat(59);
        assertThat(Print.of(words).opening()).isEqualTo(words).hasSize(120);
        assertThat(Print.of(words + "b").opening()).isEqualTo("a".repeat(60) + "…");
        assertThat(Print.of("x" + "!".repeat(120)).opening()).isEqualTo("x…");
    }

    @Test
    void whatIsNormalDiffersInWordsOnly() {
        assertThat(Print.of("Yes, NOW.").normal()).isEqualTo("yes now");
        String more = "one two three four five six seven eight nine ten eleven twelve thirteen";
        assertThat(Print.of(more + "!").normal()).isEqualTo(Print.of(more).normal());
        assertThat(Print.of(more).normal()).isEqualTo("13 " + Print.of(more).trace());
    }

    @Test
    void fourWordsTellSomething() {
        assertThat(Print.of("it is so now").isTelling()).isTrue();
        assertThat(Print.of("it is so").isTelling()).isFalse();
    }
}
