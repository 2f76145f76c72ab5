package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts need not be parsed: most interviews, since to parse takes longer than to read. */
class PlainDocumentTest {

    /** How many parts were parsed by themselves; -1 if all has to be parsed. */
    private static int parsed(String text) {
        int[] parts = {0};
        Document document =
                PlainDocument.of(
                        text,
                        BasedSequence.of(new TimedText(text, Duration.ofSeconds(9))),
                        new MutableDataSet(),
                        part -> {
                            parts[0]++;
                            return Markdown.parse(part);
                        });
        return document == null ? -1 : parts[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n \n",
                "Words.",
                "Words,\nmore of them.",
                "One.\n\n  \nTwo.\n\n\nThree.\n",
                "# Tea",
                "###### Tea\nWords.",
                "## Why “this”?\n\nSo.",
                "Words\n## Tea",
                "0 cups",
                "9",
                "1234567890. cup",
                "12: cups",
                "\"Tea\", 'tea', (tea)",
                ". tea",
                ", tea",
                "? tea",
                "“Tea”",
                "茶，水",
                "é",
                "…tea",
                "\uFDD01\uFDD1 tea"
            })
    void wordsAndHeadingsAreMadeAtOnce(String text) {
        assertThat(parsed(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*tea* and cups",
                "**Ada:** tea",
                "_tea_",
                "tea *and* cups",
                "tea `and` cups",
                "see [tea](b.md)",
                "tea <b>and</b>",
                "tea & cups",
                "tea \\* cups",
                "tea | cups",
                "tea ~cups~",
                "tea!",
                "tea \ncups",
                "tea\tcups",
                "tea\u00A0cups",
                "# tea *and* cups",
                "# tea #"
            })
    void oneMarkedPartOfFourIsParsedByItself(String marked) {
        assertThat(parsed(marked + "\n\nOne.\n\nTwo.\n\nThree.")).isEqualTo(1);
        assertThat(parsed("One.\n\nTwo.\n\nThree.\n\n" + marked + "\n")).isEqualTo(1);
        assertThat(parsed(marked + "\n\nOne.\n\nTwo.")).as("of three").isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- tea",
                "* tea",
                "+ tea",
                "1. tea",
                "9) tea",
                "123456789. tea",
                "> tea",
                "    tea",
                " tea",
                "\ttea",
                "\u00A0tea",
                "\u3000tea",
                "***",
                "**",
                "* * *",
                "_ _",
                "___",
                "---",
                "===",
                "```",
                "~~~",
                "| tea |",
                "<b>tea</b>",
                "[tea](b.md)",
                "![tea](b.png)",
                "[tea]: b.md",
                "tea [^1]",
                ": tea",
                "####### tea",
                "#tea",
                "#",
                "##  ",
                "\\# tea",
                "&amp;"
            })
    void whatMayBeginAnotherBlockHasToBeParsedWhole(String line) {
        String others = "One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\n";
        assertThat(parsed(others + line)).isEqualTo(-1);
        assertThat(parsed(others + line + "\n\nSix.")).isEqualTo(-1);
    }

    @Test
    void aPartThatTurnsOutToBeSomethingElseHasToBeParsedWhole() {
        String others = "One.\n\nTwo.\n\nThree.\n\n";
        assertThat(parsed(others + "tea | cups\nx\n--- | ---")).isEqualTo(-1);
    }
}
