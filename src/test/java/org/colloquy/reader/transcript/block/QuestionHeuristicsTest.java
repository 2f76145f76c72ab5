package org.colloquy.reader.transcript.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The quick test for the end of a sentence, tried on made-up words against the whole rule. */
class QuestionHeuristicsTest {
    private static final List<String> SIGNS =
            List.of(
                    " ",
                    " ",
                    "\n",
                    "\r\n",
                    "\t",
                    "a",
                    "one",
                    "abcdefghijk",
                    ".",
                    "...",
                    "!",
                    "…",
                    "。",
                    "！",
                    "?",
                    "？",
                    "؟",
                    "\"",
                    "”",
                    ")",
                    "(",
                    "（",
                    "）",
                    "(aside)",
                    "[",
                    "]",
                    "[^1]",
                    "[^",
                    "*",
                    "**",
                    "#",
                    "\u0085",
                    "\u2028",
                    "中文中文中文中文中文");

    @Test
    void sentencesEndWithAStop() {
        assertNeeded(QuestionHeuristics.SENTENCE, QuestionHeuristics::endsLikeSentence);
    }

    private static void assertNeeded(Pattern rule, Predicate<String> condition) {
        Random random = new Random(11);
        int found = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                words.append(SIGNS.get(random.nextInt(SIGNS.size())));
            }
            if (rule.matcher(words).find()) {
                found++;
                assertThat(condition.test(words.toString())).as(words.toString()).isTrue();
            }
        }
        assertThat(found).isPositive();
    }
}
