package org.colloquy.site.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where passages lie: by times that make sense, else by the lengths of their texts. */
class TextScaleTest {
    /** Turns of 2, 2, 4 and 8 signs. */
    private static final String TALK =
            "**Ada:** Oh\n\n**Ben:** No\n\n**Ada:** Well\n\n**Ben:** Goodbye.\n";

    @TempDir private Path folder;

    private TextScale scale(long... seconds) {
        Interview talk =
                new CorpusFolderBuilder(folder)
                        .file("a.md", TALK)
                        .interview()
                        .timed("x", untimed -> times(seconds));
        return TextScale.of(talk, new TextOrder(talk.text()));
    }

    /** Each turn from its second on, two seconds long; none below zero. */
    private static InterviewTimes times(long... seconds) {
        List<TimedStretch> said = new ArrayList<>();
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] >= 0) {
                Locator place = Locator.ofId("t%d-p1".formatted(i + 1)).orElseThrow();
                long from = seconds[i] * 1000;
                said.add(new TimedStretch(place, 0, 2, from, from + 2000, TimePrecision.CUE));
            }
        }
        return new InterviewTimes(said);
    }

    private static List<Double> begins(TextScale scale) {
        return IntStream.rangeClosed(0, 4).mapToObj(scale::begin).toList();
    }

    @Test
    void goesByTheLengthsOfTextsWithoutTimes() {
        TextScale scale = scale();
        assertThat(scale.isTimed()).isFalse();
        assertThat(begins(scale)).containsExactly(0.0, 0.125, 0.25, 0.5, 1.0);
        assertThat(scale.end(3)).isOne();
        assertThat(scale.end(-1)).isZero();
    }

    @Test
    void goesByTimes() {
        TextScale scale = scale(0, 2, 4, 6);
        assertThat(scale.isTimed()).isTrue();
        assertThat(begins(scale)).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
        assertThat(scale.from(2)).isEqualTo(4000);
        assertThat(scale.length(2)).isEqualTo(2000);
    }

    @Test
    void passagesWithoutTimeShareWhatIsBetween() {
        TextScale scale = scale(0, -1, -1, 8);
        assertThat(begins(scale)).containsExactly(0.0, 0.2, 0.4, 0.8, 1.0);
        assertThat(scale.end(2)).isEqualTo(0.8);
    }

    /** One time says nothing of the others, and times that run backwards lie. */
    @Test
    void goesByTextsWhereTimesMakeNoScale() {
        assertThat(scale(5, -1, -1, -1).isTimed()).isFalse();
        assertThat(scale(60, 40, 20, 0).isTimed()).isFalse();
        assertThat(scale(0, 4, 1, 6).isTimed()).as("talking into each other").isTrue();
    }

    @Test
    void aTalkThatBeginsLateInItsRecordingFillsTheScale() {
        assertThat(scale(50, 52, 54, 58).begin(0)).isZero();
        assertThat(scale(10, 12, 14, 58).begin(0)).isEqualTo(10.0 / 60);
    }
}
