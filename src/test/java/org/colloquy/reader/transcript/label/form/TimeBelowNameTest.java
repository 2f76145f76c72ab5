package org.colloquy.reader.transcript.label.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A name on its line, and the time or the words of a definition on the next. A slash ends a line.
 */
class TimeBelowNameTest {

    private static @Nullable LabelCandidate timed(String text) {
        return TimeBelowName.parse(text, 0, text.indexOf('\n'), text.length());
    }

    private static @Nullable LabelCandidate defined(String text) {
        return DefinitionLabel.parse(text, 0, text.indexOf('\n'), text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada Sample/(00:12) Tea?; Tea?; 12",
                "Ada Sample/00:12 Tea?; Tea?; 12",
                "Ada Sample/  [1:00]  Tea?; Tea?; 60",
                "Ada Sample/[(0:12)](https:a) Tea?; [(0:12)](https:a) Tea?; 12"
            })
    void aTimeBelowANameIsThatOfWhoSpeaks(String lines, String words, double seconds) {
        String text = lines.replace('/', '\n');
        LabelCandidate label = Objects.requireNonNull(timed(text));
        assertThat(label.name()).isEqualTo("Ada Sample");
        assertThat(Objects.requireNonNull(label.time()).seconds()).isEqualTo(seconds);
        assertThat(text.substring(label.end())).isEqualTo(words);
        assertThat(label.place().alone()).isFalse();
    }

    @Test
    void wordsMayStandFurtherBelow() {
        LabelCandidate label = Objects.requireNonNull(timed("Ada Sample\n0:12\nTea?"));
        assertThat(label.place().alone()).isTrue();
        assertThat(label.wording().after()).isEqualTo("\n0:12\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Sample\nTea?",
                "Ada Sample\n(tea) x",
                "Ada: x\n0:12 Tea?",
                "Ada Sample\n0:12 Ben: x",
                "Ada Sample\n",
                "*Ada*\n0:12 Tea?"
            })
    void otherLinesAreNone(String text) {
        assertThat(timed(text)).isNull();
    }

    @Test
    void aNameIsShort() {
        assertThat(timed("A".repeat(41) + "\n0:12 Tea?")).isNotNull();
        assertThat(timed("A".repeat(42) + "\n0:12 Tea?")).isNull();
        assertThat(timed("A".repeat(43) + "\n0:12 Tea?")).isNull();
        assertThat(defined("A".repeat(41) + "\n: Tea?")).isNotNull();
        assertThat(defined("A".repeat(42) + "\n: Tea?")).isNull();
    }

    @Test
    void aDefinitionIsWhatItsNameSays() {
        String text = "Ada Sample\n:   Tea?";
        LabelCandidate label = Objects.requireNonNull(defined(text));
        assertThat(label.name()).isEqualTo("Ada Sample");
        assertThat(label.wording().after()).isEqualTo("\n:   ");
        assertThat(text.substring(label.end())).isEqualTo("Tea?");
        assertThat(defined("Ada Sample\nTea?")).isNull();
        assertThat(defined("Ada: x\n: Tea?")).isNull();
        assertThat(defined("Ada Sample\n:Tea?")).isNull();
    }
}
