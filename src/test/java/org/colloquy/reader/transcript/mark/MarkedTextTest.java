package org.colloquy.reader.transcript.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marks a text has, and what is left of it without them. */
class MarkedTextTest {
    private static List<String> marks(String text) {
        return MarkedText.of(text).marks().stream()
                .map(
                        mark ->
                                "%s %s %s"
                                        .formatted(
                                                mark.block().start(),
                                                mark.asks().map(String::valueOf).orElse("-"),
                                                mark.speaker()))
                .toList();
    }

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Why {.question}                      | 0 true null",
                "Why/{.question}                      | 0 true null",
                "Tea.//- Why {.not-a-question}        | 6 false null",
                "## Why {.question} ##                | 0 true null",
                "## Why/{.question}/Tea.              | 0 true null",
                "Why/---/{.question}                  | 0 true null",
                "Why {.speaker=\"Jo Baek\"}           | 0 - Jo Baek",
                "Why {.speaker=Jo}                    | 0 - Jo",
                "Why {#id .question .speaker=Jo}      | 0 true Jo",
                "Why {.question #id}                  | 0 true null",
                "Why {.question} {.speaker=Jo}        | 0 true Jo",
                "Why {.question}/{.speaker=Jo}        | 0 true Jo",
                "Why {.question}/Tea. {.speaker=Jo}   | 0 true null+16 - Jo"
            })
    void aMarkIsOfTheBlockThatItEnds(String text, String expected) {
        assertThat(String.join("+", marks(text.replace('/', '\n')))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why {.question} not",
                "Why \\{.question}",
                "Why `{.question}`",
                "Why {.foo}",
                "Why {.question .foo}",
                "Why {.questions}",
                "Why {#question}",
                "Why {.speaker=}",
                "Why {.speaker=\"\"}",
                "Why {. question}",
                "{.question}",
                "Tea.\n\n{.question}",
                "```\nWhy {.question}\n```",
                "Tea.\n\n    Why {.question}",
                "<!--\nWhy {.question}\n-->",
                "| a | {.question}\n| - | -",
                "Why {.question} ##"
            })
    void whatOnlyLooksLikeOneIsNoMark(String text) {
        MarkedText marked = MarkedText.of(text);
        assertThat(marked.marks()).isEmpty();
        assertThat(marked.source().text()).isEqualTo(text);
    }

    @Test
    void everyOffsetStaysAndTheNameOfAnAnchorToo() {
        String text = "Why {.question #tea}\nIt is.\n\n## A {.not-a-question}\n\nSo {.speaker=Jo}";
        MarkedText marked = MarkedText.of(text);
        String left = marked.source().text();
        assertThat(left).hasSameSizeAs(text).startsWith("Why {#tea}\n\n").doesNotContain("{.");
        assertThat(left.indexOf("It is.")).isEqualTo(text.indexOf("It is."));
        assertThat(left.indexOf("So ")).isEqualTo(text.indexOf("So "));
    }

    private static List<String> topics(String text) {
        return MarkedText.of(text).topics().stream()
                .map(t -> t.offset() + " " + t.title() + t.tags() + t.synopsis() + t.keywords())
                .toList();
    }

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Why {.topic tags=\"tea, milk\"}            | 2 [tea, milk][]",
                "## Why {#id .topic tags=\"a;b;a\"} ##      | 5 [a, b][]",
                "Why {.topic tags=\"Sample, Ada;b\"}      | 2 [Sample, Ada, b][]",
                "Why/{.topic title=\"Of tea\"}              | 2 Of tea[][]",
                "Why {.topic synopsis=\"So, it is.\"}       | 2 []So, it is.[]",
                "Why {.topic keywords=\"x .question #y z\"} | 2 [][x .question #y z]",
                "Why {.topic .question tags=\"tea\"}        | 2 [tea][]",
                "Why {.topic tags=\"a\"} {.topic tags=\"b\"}| 2 [a][]+2 [b][]",
                "> Why/{.topic tags=\"tea\"}                | 4 [tea][]",
                "> Why//{.topic tags=\"tea\"}               | -",
                "Why {.topic tags=tea}                        | -",
                "Why {tags=\"tea\"}                         | -",
                "Why {.question tags=\"tea\"}               | -",
                "Why {.topics tags=\"tea\"}                 | -"
            })
    void aTopicBeginsAtItsBlock(String text, String expected) {
        List<String> found = topics(text.replace('/', '\n'));
        assertThat(found.isEmpty() ? "-" : String.join("+", found)).isEqualTo(expected);
    }

    @Test
    void aTopicIsNoMarkOfAQuestionWhateverItSays() {
        MarkedText marked = MarkedText.of("Why {.topic title=\"Of .question and #tea\"}");
        assertThat(marked.marks()).isEmpty();
        assertThat(marked.idle()).isEmpty();
        assertThat(marked.source().text().strip()).isEqualTo("Why");
    }

    @Test
    void aTopicThatSaysNothingIsNamed() {
        assertThat(MarkedText.of("Why {.topic}\n\nSo {.topic tags=tea}").idle())
                .extracting(IdleMark::offset, IdleMark::name)
                .containsExactlyInAnyOrder(tuple(4, ".topic"), tuple(17, ".topic"));
    }

    @Test
    void aFieldThatThereIsNotIsNamed() {
        assertThat(MarkedText.of("Why {.topic title=\"a tag=b\" tag=\"tea\"}").idle())
                .singleElement()
                .satisfies(
                        mark -> assertThat(mark.toString()).contains("no \"tag\" in such a mark"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{.topic tags=\"a\" tags=\"a\"",
                "{.topic tags=\"",
                "{.topic title=\"a\"}",
                "{.question .question .question .question",
                "{.speaker=\"\"\"\"\"\"\"\"",
                "{#a#a#a#a#a#a#a#a .question",
                "{ \t \t \t \t.question",
                "{.question}######## x",
                "{.question}{.question}{.question}"
            })
    void aTextFullOfBeginningsTakesNoTime(String beginning) {
        String text = (beginning + " ").repeat(20_000);
        assertThatCode(() -> MarkedText.of(text)).doesNotThrowAnyException();
    }
}
