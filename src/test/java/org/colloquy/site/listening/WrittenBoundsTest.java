package org.colloquy.site.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenBoundsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    and in 1900? No      | 1900  | 1900?
                    “Is it?” she said    | it    | it?”
                    “Is it?” she said    | Is    | “Is
                    so (the boats), and  | the   | (the
                    so (the boats), and  | boats | boats),
                    the last…            | last  | last…
                    kettles – and more   | and   | and
                    kettles – and more   | kettles | kettles
                    kettles—and more     | and   | and
                    ¿Qué hora? ¡Ya!      | Ya    | ¡Ya!
                    他说「你好」。她说       | 说    | 说
                    他说「你好」。她说       | 好    | 好」。
                    他说「你好」。她说       | 你    | 「你
                    a 𝒷? b               | 𝒷    | 𝒷?
                    """)
    void wordsHaveTheSignsAtThem(String text, String word, String written) {
        int start = text.indexOf(word);
        int end = start + word.length();
        assertThat(text.substring(WrittenBounds.start(text, start), WrittenBounds.end(text, end)))
                .isEqualTo(written);
    }
}
