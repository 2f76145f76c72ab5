package org.colloquy.reader.transcript.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels that are found in a text. A slash ends a line, two end a paragraph. */
class LabelSearchTest {
    private static final DialectHints NO_HINTS =
            new DialectHints(List.of(), List.of(), List.of(), null, null);

    private static String labels(String lines) {
        String text = lines.replace('/', '\n') + "\n";
        return LabelledText.of(text, NO_HINTS, 0).labels().stream()
                .map(label -> label.candidate().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Ida:** Why?//- **Cal:** So.//**Ida:** How?//- **Cal:** No.//**Ida:** Who?//- **Cal:** I.; Ida Cal Ida Cal Ida Cal",
                "Ida: Why?//- Cal: So it is.//Ida: How?//- Cal: No way.//Ida: Who?//- Cal: I did.; Ida Cal Ida Cal Ida Cal",
                "**Q:** Why?//- **A:** So.//**Q:** How?//- **A:** No.//**Q:** Who?//- **A:** I.; Q A Q A Q A",
                "**Ida:** Why?//- **Cal:** So.//**Ida:** How?//- **Cal:** No.//- **Eva:** Yes.//**Ida:** Who?//- **Cal:** I.; Ida Cal Ida Cal Eva Ida Cal",
                "**Ida:** Why?//- **Cal:** So.//**Ida:** How?//- **Cal:** No.//**Ida:** Who?//I.; Ida Ida Ida",
                "**Ida:** These:/- **Red:** a./- **Blue:** b.//**Ida:** And:/- **Tin:** c./- **Oak:** d.//**Ida:** Too:/- **Day:** e./- **Sea:** f.; Ida Ida Ida",
                "**Ida:** Why?//So.//- **Cal:** So.//**Ida:** How?//So.//- **Cal:** No.//**Ida:** Who?//So.//- **Cal:** I.; Ida Ida Ida",
                "**Ida:** Why?//- **Pros:** So.//**Ida:** How?//- **Pros:** No.//**Ida:** Who?//- **Pros:** I.; Ida Ida Ida"
            })
    void itemsBetweenLabelledParagraphsMayReply(String lines, String labels) {
        assertThat(labels(lines)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Ida:** Why? **Cal:** So.//**Ida:** How? **Cal:** No.//**Ida:** Who? **Cal:** I.; Ida Cal Ida Cal Ida Cal",
                "**Ida:** Why? **Cal:** So.//**Ida:** How? **Cal:** No.//**Ida:** Who? I.; Ida Ida Ida",
                "**Ida:** See **Cal:** so.//**Ida:** The **Cal:** no.//**Ida:** My **Cal:** I.; Ida Ida Ida",
                "**Ida:** Why. **Note:** So.//**Ida:** How. **Note:** No.//**Ida:** Who. **Note:** I.; Ida Ida Ida"
            })
    void somebodyMaySpeakInsideLinesAlone(String lines, String labels) {
        assertThat(labels(lines)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**I: Why?** **C:** So.//**I: How?** **C:** No.//**I: Who?** **C:** I.; I C I C I C",
                "**Q: Why?** **A:** So.//**Q: How?** **A:** No.//**Q: Who?** **A:** I.; Q A Q A Q A"
            })
    void whoIsAskedInEmphasisMayAnswerOnTheSameLine(String lines, String labels) {
        assertThat(labels(lines)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "## Part 1 - Host//Why?//## Part 2 - Guest//So.//## Part 1 - Host//How?//## Part 2 - Guest//No.; Host Guest Host Guest",
                "## Part 1 - Tea//Why?//## Part 2 - Pots//So.//## Part 1 - Cups//How?//## Part 2 - Milk//No.; ''"
            })
    void numberedHeadingsNameWhoeverTheySayEachTime(String lines, String labels) {
        assertThat(labels(lines)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Q: Why?//> **Ada:** So.//Q: How?//> **Ben**: No.//> Really.//Q: Who?//> **Ada:** I.; Q Ada Q Ben Q Ada",
                "Q: Why?//> **Ada:** So.//Q: How?//A: No.//Q: Who?//A: I.; Q Q A Q A",
                "Ida: Why?//So.//> **Ada:** So.//Ida: How?//So.//> **Ben:** No.//Ida: Who?//I.; Ida Ida Ida"
            })
    void quotationsBelowWhatIsAskedMayAnswer(String lines, String labels) {
        assertThat(labels(lines)).isEqualTo(labels);
    }
}
