package org.colloquy.reader.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reasons why a text is read as it is, in lines for its editor. */
class DialectExplanationTest {

    private static List<String> explained(@Nullable Dialect declared, String... paragraphs) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(), null, declared);
        return DialectExplanation.of(
                String.join("\n\n", paragraphs) + "\n", hints, HeaderLines.none());
    }

    @Test
    void theBestStandsFirstWithASampleOfEach() {
        List<String> lines =
                explained(
                        null,
                        "# T",
                        "Long before.",
                        "Before.",
                        "## Why?",
                        "Ada: So.",
                        "## Tea",
                        "Of " + "tea ".repeat(40),
                        "## How?",
                        "Ben: Thus.");
        assertThat(lines.get(0)).isEqualTo("read as headings");
        assertThat(lines).filteredOn(line -> line.matches("[a-z-]+ \\d\\.\\d{3}: .*")).hasSize(11);
        assertThat(lines.get(3))
                .startsWith("headings 0.4")
                .endsWith("2 of 3 headings at their level ask a question");
        assertThat(lines.subList(4, 8))
                .containsExactly(
                        "    text      Before.",
                        "    question  Why?",
                        "    text      Ada: So.",
                        "    heading   Tea");
        assertThat(lines.get(8)).endsWith("tea …").hasSizeLessThan(100);
        assertThat(lines)
                .contains("names 0.000: no labels")
                .doesNotContain("    text      Long before.");
    }

    @Test
    void labelsAreShownAsWhoSpeaks() {
        List<String> lines = explained(null, "Q: Why?", "A: So.", "Q: How?", "A: Thus.");
        assertThat(lines.get(0)).isEqualTo("read as q-and-a");
        assertThat(lines)
                .contains("    question  Q | Why?", "    said      A | So.")
                .contains("    turn      Q | Why?");
    }

    @Test
    void samplesBeginWithTheBlockBeforeTheFirstLabel() {
        assertThat(
                        explained(
                                null,
                                "**Why?**",
                                "Long before.",
                                "Before.",
                                "Q: Why?",
                                "A: So.",
                                "Q: How?",
                                "A: Thus."))
                .contains("    text      Before.", "    question  Q | Why?")
                .doesNotContain("    text      Long before.", "    text      **Why?**");
    }

    @Test
    void whatIsDeclaredIsSaid() {
        assertThat(explained(Dialect.PROSE, "Q: Why?", "A: So."))
                .startsWith("read as prose, as the front matter says");
    }

    @Test
    void questionsThatAreSetApartAreShownWithTheirSigns() {
        assertThat(explained(null, "**Why?**", "So.", "**How?**", "Thus."))
                .contains("    question  **Why?**", "    text      So.");
    }
}
