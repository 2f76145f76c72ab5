package org.colloquy.reader.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void findsTheClosest() {
        assertThat(
                        Suggestions.to(
                                "conrol-tower",
                                Stream.of("tower", "control-towers", "control-tower")))
                .contains("control-tower");
    }

    @Test
    void takesTheFirstInOrderOfTwoEquallyClose() {
        assertThat(Suggestions.to("cut", Stream.of("cup", "cat"))).contains("cat");
        assertThat(Suggestions.to("cup", Stream.of("cat", "cup", "cut"))).contains("cup");
    }

    @Test
    void saysNothingWithoutALikeness() {
        assertThat(Suggestions.to("kettle", Stream.of("teapot", "ket"))).isEmpty();
        assertThat(Suggestions.hint("kettle", Stream.empty())).isEmpty();
        assertThat(Suggestions.hint("ketle", Stream.of("kettle")))
                .isEqualTo("; did you mean \"kettle\"?");
    }

    @Test
    void isQuickWithEndlessWords() {
        String endless = "x".repeat(1_000_000);
        assertThat(Suggestions.to(endless, Stream.of("x", "y", "kettle"))).isEmpty();
    }
}
