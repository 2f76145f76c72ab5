package org.colloquy.reader.transcript.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headings that ask. A slash ends a line, two end a paragraph. */
class HeadingDialectReaderTest {

    private static String text(String lines) {
        return lines.replace('/', '\n') + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "# T//## Why?//## How?//## Tea; 2 of 3",
                "## Why?//### So?//### And?//### Tea//## Pots; 2 of 3",
                "## Why?//### So?; 1 of 1",
                "### So?//## Why?//## Tea; 1 of 2",
                "## Tea//## Tell us about pots; 0 of 0",
                "## Why?//## Tell us about pots//## Tea; 2 of 3",
                "## Q: Tea//## Q: Pots//## Cups; 2 of 3",
                "## 1. Tea//## 2. Why?//## 3. Pots; 3 of 3",
                "## 1. Tea//## 2. Why?//## Cups; 2 of 3",
                "## 1. Tea//## 2. Why?//## Cups//## Pots; 1 of 4",
                "##//## Why?; 1 of 1",
                "Why?; 0 of 0"
            })
    void areThoseOfTheLevelThatAsksMost(String lines, String found) {
        HeadingEvidence headings = HeadingEvidence.of(SourceBlocks.of(text(lines)));
        assertThat(headings.questions() + " of " + headings.headings()).isEqualTo(found);
    }

    private static DialectFit fit(String lines) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(), null, null);
        return new HeadingDialectReader().read(LabelledText.of(text(lines), hints, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "## Why?//So.; 0.45",
                "## Why?//So.//## How?//No.; 0.6",
                "## Why?//So.//## Tea//No.; 0.225",
                "## Why?//So.//## Tea//No.//## Pots; 0",
                "## Why?//Mo: Why?//Jo: So.//## How?//Mo: How?//Jo: No.; 0",
                "## Why?//Mo: Why?//Jo: So.//## How?//Mo: I say.//Jo: No.; 0.6",
                "## Why?//Jo: So.//Mo: Why?//## How?//Jo: No.//Mo: How?; 0.6",
                "## Why?//Is it so?//Jo: So.//## How?//How?//Mo: No.; 0.6",
                "Words.; 0"
            })
    void areSurerTheMoreOfThemAsk(String lines, double score) {
        assertThat(fit(lines).score()).isEqualTo(score, within(0.001));
    }

    @Test
    void labelsBelowThemAreThoseOfAnswers() {
        DialectFit fit = fit("## Why?//Ada: So.//Ben: No.//Ada: Yes.");
        assertThat(fit.marks())
                .extracting(TranscriptMark::part)
                .containsOnly(PartKind.SAID)
                .hasSize(3);
        assertThat(fit.why()).isEqualTo("1 of 1 headings at their level ask a question");
    }
}
