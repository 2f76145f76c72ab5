package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that are written in HTML. */
class HtmlHeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2>Why?</h2>|2|Why?",
                "<h4 class=\"x\">Why <em>now</em>?</h4>|4|Why now?",
                "## Why?|0|## Why?",
                "a < b|0|a < b",
                "<p>Why?</p>|0|<p>Why?</p>"
            })
    void aHeadingHasItsLevelAndItsWords(String line, int level, String words) {
        assertThat(HtmlHeading.level(line)).isEqualTo(level);
        assertThat(HtmlHeading.headingWords(line)).isEqualTo(words);
    }

    @Test
    void aHeadingIsOneOfMarkdownInWhichNoSignMeansAnything() {
        assertThat(HtmlHeading.inMarkdown("<h3>Why *not* <em>here</em>_?</h3>", 3))
                .isEqualTo("### Why \\*not\\* <em>here</em>\\_?");
        assertThat(HtmlHeading.inMarkdown("### Why?", 3)).isNull();
        assertThat(HtmlHeading.inMarkdown("<p>Why?</p>", 3)).isNull();
    }
}
