package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings and paragraphs that are written in HTML. */
class RawHtmlTest {

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
        assertThat(RawHtml.level(line)).isEqualTo(level);
        assertThat(RawHtml.headingWords(line)).isEqualTo(words);
    }

    @Test
    void aHeadingIsOneOfMarkdownInWhichNoSignMeansAnything() {
        assertThat(RawHtml.inMarkdown("<h3>Why *not* <em>here</em>_?</h3>", 3))
                .isEqualTo("### Why \\*not\\* <em>here</em>\\_?");
        assertThat(RawHtml.inMarkdown("### Why?", 3)).isNull();
        assertThat(RawHtml.inMarkdown("<p>Why?</p>", 3)).isNull();
    }

    @Test
    void aParagraphBeginsWithItsTag() {
        assertThat(RawHtml.isParagraph("<p>Words")).isTrue();
        assertThat(RawHtml.isParagraph("Words <p>")).isFalse();
        assertThat(RawHtml.isParagraph("Words")).isFalse();
    }
}
