package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** White space without patterns as with them, tried on made words. */
class WhitespaceTest {
    @Test
    void runsOfThemBecomeOne() {
        MadeTexts.headings()
                .forEach(
                        text ->
                                assertThat(Whitespace.single(text))
                                        .isEqualTo(text.replaceAll("\\s+", " ")));
    }

    @Test
    void wordsAreCountedAsTheyAreCut() {
        MadeTexts.headings()
                .forEach(
                        text -> {
                            String stripped = text.strip();
                            int words = stripped.split("\\s+").length;
                            assertThat(Whitespace.hasMoreWords(stripped, words)).as(text).isFalse();
                            assertThat(Whitespace.hasMoreWords(stripped, words - 1))
                                    .as(text)
                                    .isTrue();
                        });
    }

    @Test
    void whiteSpaceEndsBeforeTheNextWordOfTheSameParagraph() {
        assertThat(Whitespace.endWithinParagraph("a \n b", 1)).isEqualTo(4);
        assertThat(Whitespace.endWithinParagraph("a\n\nb", 1)).isEqualTo(-1);
        assertThat(Whitespace.endWithinParagraph("a  ", 1)).isEqualTo(-1);
        assertThat(Whitespace.endWithinParagraph("ab", 1)).isEqualTo(1);
    }
}
