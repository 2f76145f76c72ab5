package org.colloquy.reader.transcript.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paragraphs that are written in HTML. */
class HtmlParagraphTest {
    @Test
    void aParagraphBeginsWithItsTag() {
        assertThat(HtmlParagraph.isParagraph("<p>Words")).isTrue();
        assertThat(HtmlParagraph.isParagraph("Words <p>")).isFalse();
        assertThat(HtmlParagraph.isParagraph("Words")).isFalse();
    }
}
