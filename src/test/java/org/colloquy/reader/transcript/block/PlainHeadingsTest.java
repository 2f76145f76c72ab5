package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.text.MadeTexts;
import org.junit.jupiter.api.Test;

/** The words of headings without patterns as with them, tried on made words. */
class PlainHeadingsTest {
    @Test
    void headingsHaveTheSameWords() {
        int[] plain = new int[1];
        MadeTexts.headings()
                .forEach(
                        text -> {
                            String heading = ("## " + text).strip();
                            String words = SourceBlock.plainWords(heading);
                            if (words != null) {
                                plain[0]++;
                                assertThat(words)
                                        .as(heading)
                                        .isEqualTo(SourceBlock.headingWords(heading));
                            }
                        });
        assertThat(plain[0]).isPositive();
    }
}
