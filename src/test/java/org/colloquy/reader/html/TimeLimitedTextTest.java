package org.colloquy.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whoever reads for longer than the limit is stopped, looked at now and then only. */
class TimeLimitedTextTest {
    private static final int BETWEEN_LOOKS = 4096;

    private static TimeLimitedText over() {
        TimeLimitedText text = new TimeLimitedText("x".repeat(2 * BETWEEN_LOOKS), Duration.ZERO);
        assertThat(System.nanoTime()).as("time goes on").isPositive();
        return text;
    }

    private static void read(TimeLimitedText text, int characters) {
        for (int i = 0; i < characters; i++) {
            assertThat(text.charAt(i)).isEqualTo('x');
        }
    }

    @Test
    void isLookedAtAfterManyReads() {
        TimeLimitedText text = over();
        read(text, BETWEEN_LOOKS - 1);
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(TimeLimitedText.TimeUp.class)
                    .isThrownBy(() -> text.charAt(0));
            read(text, BETWEEN_LOOKS - 1);
        }
    }

    @Test
    void aPartCountsAsAllItsCharacters() {
        TimeLimitedText text = over();
        assertThat(text.part(10, 10 + BETWEEN_LOOKS - 1)).hasSize(BETWEEN_LOOKS - 1);
        assertThatExceptionOfType(TimeLimitedText.TimeUp.class).isThrownBy(() -> text.part(3, 4));
        assertThatExceptionOfType(TimeLimitedText.TimeUp.class)
                .isThrownBy(() -> text.part(0, BETWEEN_LOOKS));
    }

    @Test
    void isNeverUpBeforeTheLimitOrWhenStopped() {
        TimeLimitedText text =
                new TimeLimitedText("x".repeat(2 * BETWEEN_LOOKS), Duration.ofMinutes(5));
        assertThatCode(() -> read(text, 2 * BETWEEN_LOOKS)).doesNotThrowAnyException();
        TimeLimitedText stopped = over();
        stopped.stop();
        assertThatCode(() -> read(stopped, 2 * BETWEEN_LOOKS)).doesNotThrowAnyException();
        stopped.restart();
        assertThatExceptionOfType(TimeLimitedText.TimeUp.class)
                .isThrownBy(() -> stopped.part(0, BETWEEN_LOOKS));
    }

    @Test
    void isTheTextThatItWasMadeOf() {
        TimeLimitedText text = new TimeLimitedText("tea", Duration.ofMinutes(5));
        assertThat(text).hasToString("tea").hasSize(3);
        assertThat(text.subSequence(1, 3)).isEqualTo("ea");
    }
}
