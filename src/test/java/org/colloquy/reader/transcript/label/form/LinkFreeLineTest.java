package org.colloquy.reader.transcript.label.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels with links in them, of which the text alone is left. */
class LinkFreeLineTest {

    private static String shown(String line) {
        String text = line + "\n\n[d]: https://x.example/\n";
        LabelCandidate label =
                LinkFreeLine.mayHaveLink(text, 0, line.length())
                        ? LinkFreeLine.parse(text, 0, line.length())
                        : null;
        return label == null
                ? "none"
                : "%s| %s%s | %s"
                        .formatted(
                                label.wording().before()
                                        + label.wording().written()
                                        + label.wording().after(),
                                label.name(),
                                label.time() == null ? "" : " at " + label.time().written(),
                                line.substring(label.end()))
                        .replace("\n", " ")
                        .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    **Ada** [6:35](https://x.example/t?s=1): Words.; Ada 6:35: | Ada at 6:35 | Words.
                    **Ada** ([6:35](https://x.example/)): Words.; Ada (6:35): | Ada at (6:35) | Words.
                    **Ada:** [6:35](https://x.example/) Words.; Ada: 6:35 | Ada at 6:35 | Words.
                    **Ada:** [6:35](https://x.example/) [Words](w).; Ada: 6:35 | Ada at 6:35 | [Words](w).
                    [6:35](#t=1) **Ada**: Words.; 6:35 Ada: | Ada at 6:35 | Words.
                    [6:35](#t=1) **Ada** Words.; 6:35 Ada | Ada at 6:35 | Words.
                    [Ada](/people/ada): Words.; Ada: | Ada | Words.
                    [Ada](/people/ada "Ada: a page"): [Words](x).; Ada: | Ada | [Words](x).
                    [Ada](<a b>): Words.; Ada: | Ada | Words.
                    [Ada](a_(b)): Words.; Ada: | Ada | Words.
                    **[Ada](x):** Words.; Ada: | Ada | Words.
                    **[Ada](x)**: Words.; Ada: | Ada | Words.
                    [**Ada**](x): Words.; Ada: | Ada | Words.
                    **[Ada](x) Sample (AS):** Words.; Ada Sample (AS): | Ada Sample | Words.
                    [Ada][d]: Words.; Ada: | Ada | Words.
                    **[Ada](x): Why?**; Ada: | Ada | Why?**
                    [Ada](x) [6:35](y):; Ada 6:35: | Ada at 6:35 |
                    [Ada][e]: Words.; none
                    [Ada: words](x); none
                    [Ada: words](x): Words.; none
                    Ada: [words](x).; none
                    ![Ada](x): Words.; none
                    \\[Ada](x): Words.; none
                    [Ada](x) Words.; none
                    """)
    void onlyTheTextOfALinkIsLeft(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }

    @Test
    void noLineTakesLong() {
        String line = "[a](".repeat(60_000) + "[".repeat(60_000) + "](" + "(".repeat(60_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    LinkFreeLine.parse(line, 0, line.length());
                });
    }
}
