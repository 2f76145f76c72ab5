package org.colloquy.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[a](b.md) | <p><a href=\"b.md\">a</a></p>",
                "[a](b.md \"t\") | <p><a href=\"b.md\" title=\"t\">a</a></p>",
                "![a](b.png) | <p><img src=\"b.png\" alt=\"a\" /></p>",
                "[a](javascript:x) | <p><a href=\"javascript:x\">a</a></p>",
                "~~a~~ | <p><del>a</del></p>",
                "\"a\" -- it's... | <p>&quot;a&quot; -- it's...</p>",
                "<laughs> a | <p>&lt;laughs&gt; a</p>",
                "a <long pause> b | <p>a &lt;long pause&gt; b</p>",
                "<laughs> | <p>&lt;laughs&gt;</p>",
                "a <b>b</b> | <p>a <b>b</b></p>",
                "# a {#b} | <h1>a {#b}</h1>",
            })
    void becomesHtml(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }

    /** The heading below a break is one, though CommonMark has the HTML go on. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<br/>", "<br>  <br />", "<BR>", "<hr>", "<img src=\"a.png\" alt=\"b\">"})
    void readsMarkdownBelowTagsWithoutWords(String tags) {
        assertThat(html(tags + "\n### a\n" + tags + "\n" + tags + "\n**b:** c"))
                .contains("<h3>a</h3>")
                .contains("<p><strong>b:</strong> c</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n<br/>\n### b", "<div>\n<br/>\n### b\n</div>"})
    void leavesTagsWithinOtherBlocks(String markdown) {
        assertThat(MarkdownParser.parse(markdown, Duration.ofSeconds(5)).getFirstChild())
                .isNotNull()
                .satisfies(first -> assertThat(first.getChars().toString()).contains("<br/>"));
    }

    @Test
    void endsAParagraphAtARule() {
        assertThat(html("a\n<hr>\n### b")).isEqualTo("<p>a</p>\n<hr>\n<h3>b</h3>");
    }

    @Test
    void knowsReferences() {
        assertThat(html("[a][b]\n\n[b]: c.md")).isEqualTo("<p><a href=\"c.md\">a</a></p>");
    }

    @Test
    void hasADepthAndATime() {
        assertThatExceptionOfType(MarkdownParser.TooDeep.class)
                .isThrownBy(() -> html("> ".repeat(120) + "a"));
        assertThatExceptionOfType(TimeLimitedText.TimeUp.class)
                .isThrownBy(
                        () ->
                                MarkdownParser.parse(
                                        "[" + "\\".repeat(100_000), Duration.ofMillis(50)));
    }

    private static String html(String markdown) {
        return StreamSupport.stream(
                        MarkdownParser.parse(markdown, Duration.ofSeconds(5))
                                .getChildren()
                                .spliterator(),
                        false)
                .map(MarkdownParser::html)
                .collect(Collectors.joining())
                .strip();
    }
}
