package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** White space without patterns as with them, tried on made words. */
class WhitespaceTest {
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
    void runsOfThemBecomeOne() {
        tried(text -> assertThat(Whitespace.single(text)).isEqualTo(text.replaceAll("\\s+", " ")));
    }

    @Test
    void wordsAreCountedAsTheyAreCut() {
        tried(
                text -> {
                    String stripped = text.strip();
                    int words = stripped.split("\\s+").length;
                    assertThat(Whitespace.hasMoreWords(stripped, words)).as(text).isFalse();
                    assertThat(Whitespace.hasMoreWords(stripped, words - 1)).as(text).isTrue();
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
