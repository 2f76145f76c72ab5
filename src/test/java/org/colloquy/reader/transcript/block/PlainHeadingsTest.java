package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The words of headings without patterns as with them, tried on made words. */
class PlainHeadingsTest {
    private static final List<String> SIGNS =
            List.of(
                    " ", " ", "  ", "\n", "\t", "\u000B", "\f", "\r", "\u001C", "\u0085", "\u00A0",
                    "\u2003", "a", "b", "Word", "#", "##", "# ", "{#id}", "{", "}", "<h2>", "</h2>",
                    "?");

    private static void tried(Consumer<String> check) {
        Random random = new Random(12);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                words.append(SIGNS.get(random.nextInt(SIGNS.size())));
            }
            check.accept(words.toString());
        }
    }

    @Test
    void headingsHaveTheSameWords() {
        int[] plain = new int[1];
        tried(
                text -> {
                    String heading = ("## " + text).strip();
                    String words = SourceBlock.plainWords(heading);
                    if (words != null) {
                        plain[0]++;
                        assertThat(words).as(heading).isEqualTo(SourceBlock.headingWords(heading));
                    }
                });
        assertThat(plain[0]).isPositive();
    }
}
