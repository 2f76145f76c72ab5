package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void findsTheClosest() {
        assertThat(
                        Nearest.to(
                                "conrol-tower",
                                Stream.of("tower", "control-towers", "control-tower")))
                .contains("control-tower");
    }

    @Test
    void takesTheFirstInOrderOfTwoEquallyClose() {
        assertThat(Nearest.to("cut", Stream.of("cup", "cat"))).contains("cat");
        assertThat(Nearest.to("cup", Stream.of("cat", "cup", "cut"))).contains("cup");
    }

    @Test
    void saysNothingWithoutALikeness() {
        assertThat(Nearest.to("kettle", Stream.of("teapot", "ket"))).isEmpty();
        assertThat(Nearest.hint("kettle", Stream.empty())).isEmpty();
        assertThat(Nearest.hint("ketle", Stream.of("kettle")))
                .isEqualTo("; did you mean \"kettle\"?");
    }

    @Test
    void isQuickWithEndlessWords() {
        String endless = "x".repeat(1_000_000);
        assertThat(Nearest.to(endless, Stream.of("x", "y", "kettle"))).isEmpty();
    }
}
