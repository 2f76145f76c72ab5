package org.colloquy.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.colloquy.text.MadeTexts;
import org.junit.jupiter.api.Test;

class WordCounterTest {

    @Test
    void wordsAreCountedAsByTheRules() {
        WordCounter words = new WordCounter();
        MadeTexts.tried(
                (text, counts) -> {
                    boolean simple = WordCounter.isSimple(text);
                    counts[simple ? 1 : 0]++;
                    if (simple) {
                        assertThat(WordCounter.simpleCount(text))
                                .as(text)
                                .isEqualTo(words.countByRules(text));
                    }
                },
                2);
        String signs = "aZ09éßƒɏ×÷'.:,;’“„—…!¿«\u00A0 -\n\t\"";
        for (char c = 0x80; c < 0x3000; c++) {
            String text = "a" + c + "b " + c + " 1" + c + "2 c." + c + c;
            assertThat(words.count(text)).as(text).isEqualTo(words.countByRules(text));
        }
        Random random = new Random(8);
        for (int i = 0; i < MadeTexts.TRIES; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(9); j >= 0; j--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(words.count(text.toString()))
                    .as(text.toString())
                    .isEqualTo(words.countByRules(text.toString()));
        }
    }
}
