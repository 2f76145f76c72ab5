package org.colloquy.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedTextTest {

    @Test
    void isTheRestOfASource() {
        PlacedText text = PlacedText.from(source("One two"), 4);
        assertThat(text.text()).isEqualTo("two");
        assertThat(text.place(1)).isEqualTo(5);
    }

    /** A slash stands for a line end; the sign behind a place in the text is that at the place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "k: ^/  One two/  three//  four|One two/three//four",
                "k: >/  One/  two//  three|One two/three",
                "k: 'it''s one'|it's one",
                "{k: \"a\\nnew \\\"one\\\"\"}|a/new \"one\"",
            })
    void aValueHasThePlacesAtWhichItIsWritten(String written, String value) {
        String source = written.replace('/', '\n').replace('^', '|');
        String words = value.replace('/', '\n');
        int from = source.indexOf(':') + 1;
        PlacedText text =
                new PlacedText.Builder(source(source))
                        .put("**")
                        .put(words, from, source.length())
                        .build();
        assertThat(text.text()).isEqualTo("**" + words);
        int last = words.lastIndexOf(' ') > 0 ? words.lastIndexOf(' ') + 1 : 0;
        for (int i = last; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (Character.isLetter(sign)) {
                assertThat(source.charAt(text.place(i + 2))).isEqualTo(sign);
            }
        }
        assertThat(text.place(1_000)).isBetween(0, source.length());
    }

    private static SourceFile source(String text) {
        return new SourceFile("a.md", text, new ArrayList<>());
    }
}
