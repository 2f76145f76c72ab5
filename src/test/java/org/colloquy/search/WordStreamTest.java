package org.colloquy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

/** However often its words came before, a text gives the forms that {@link Tokens} says. */
class WordStreamTest {
    private static final int TEXTS = 2_000;
    private static final int WORDS = 40;

    /** Of these words are made that are alike in their beginnings, their lengths or their bytes. */
    private static final String[] PARTS = {
        "a",
        "B",
        "ab",
        "Tea",
        "tea",
        "ing",
        "s",
        "9",
        "é",
        "É",
        "ß",
        "я",
        "\u0131",
        "\u2019s",
        "'s",
        "&",
        ".",
        "-",
        "++",
        "#",
        "abcdefgh",
        "ABCDEFGH",
        "abcdefghijklmnop",
        "\u00ad",
        "\u0301",
        "茶",
        "한",
        "𐐀",
        "\uFF21"
    };

    private final WordStream stream = new WordStream(new KnownWords("en"));
    private final Stems stems = Stems.of("en").orElseThrow();

    private List<String> streamed(String text) {
        TermToBytesRefAttribute form = stream.getAttribute(TermToBytesRefAttribute.class);
        PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
        List<String> forms = new ArrayList<>();
        int position = -1;
        stream.begin(text);
        while (stream.incrementToken()) {
            position += step.getPositionIncrement();
            forms.add(form.getBytesRef().utf8ToString() + "@" + position);
        }
        return forms;
    }

    private List<String> said(String text) {
        return Tokens.of(text, stems).stream()
                .map(token -> token.form() + "@" + token.position())
                .toList();
    }

    @Test
    void aWordThatIsFoundOnlyAsItIsWrittenHasItsOwnForm() {
        for (int i = 0; i < 3; i++) {
            assertThat(streamed("Corn CORN corn")).containsExactly("corn@0", "corn@1", "corn@2");
        }
    }

    @Test
    void wordsThatBeginAlikeAreToldApart() {
        String sixteen = "abcdefghijklmnop";
        String text =
                "%s %sq %sr %s \u00e1bcdefgh abcdefgh"
                        .formatted(sixteen, sixteen, sixteen, sixteen);
        for (int i = 0; i < 3; i++) {
            assertThat(streamed(text)).isEqualTo(said(text));
        }
    }

    @Test
    void everyTextHasTheFormsOfItsWords() {
        Random random = new Random(11);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < WORDS; word++) {
                int parts = 1 + random.nextInt(4);
                for (int part = 0; part < parts; part++) {
                    text.append(PARTS[random.nextInt(PARTS.length)]);
                }
                text.append(random.nextInt(5) == 0 ? "" : " ");
            }
            assertThat(streamed(text.toString()))
                    .as(text.toString())
                    .isEqualTo(said(text.toString()));
        }
    }
}
