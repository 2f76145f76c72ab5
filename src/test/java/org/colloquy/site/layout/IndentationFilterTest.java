package org.colloquy.site.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The white space that is taken out of templates, and the white space that stays. */
class IndentationFilterTest {
    /** A line end is written as a bar. */
    private static String filtered(String template) {
        return IndentationFilter.apply(template.replace('|', '\n')).replace('\n', '|');
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<div>|  <p>a</p>|  <p>b</p>|</div>`, `<div>|<p>a</p>|<p>b</p>|</div>`",
                "`<head>|  <meta a>|  <link b>|</head>`, `<head>|<meta a>|<link b>|</head>`",
                "`<div>|||  <p>a</p>||</div>`, `<div>|<p>a</p>|</div>`",
                "`<!doctype html>|<html>|</html>|`, `<!doctype html>|<html>|</html>|`",
            })
    void oneLineEndStaysBetweenBlocks(String template, String parsed) {
        assertThat(filtered(template)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<p>|  <b>a</b>|  <i>b</i>|</p>`, `<p><b>a</b><i>b</i></p>`",
                "`<ul>|  <li>|    <a>b</a>|  </li>|</ul>`, `<ul><li><a>b</a></li></ul>`",
                "`<section>|  <h2>a</h2>|</section>`, `<section><h2>a</h2></section>`",
                "`<div>|  <th:block>|    <p>a</p>|  </th:block>|</div>`,"
                        + " `<div><th:block><p>a</p></th:block></div>`",
            })
    void nothingIsLeftOfALineEndWithinALine(String template, String parsed) {
        assertThat(filtered(template)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<p>|  <b>a</b> <i>b</i>|</p>`, `<p><b>a</b> <i>b</i></p>`",
                "`<b>a</b>&#32;|  <i>b</i>`, `<b>a</b> <i>b</i>`",
                "`<b>a</b>,&#32;|  <i>b</i>`, `<b>a</b>, <i>b</i>`",
                "`<b>a</b>&#10;|  <i>b</i>`, `<b>a</b>|<i>b</i>`",
                "`<p>|  one|  two|</p>`, `<p>one two</p>`",
                "`<p>one  two</p>`, `<p>one  two</p>`",
            })
    void whatIsWrittenBetweenWordsStays(String template, String parsed) {
        assertThat(filtered(template)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<a b=\"c\"|    d=\"e\">f</a>`, `<a b=\"c\" d=\"e\">f</a>`",
                "`<a th:if=\"${b > 1}\"|    d>f</a>`, `<a th:if=\"${b > 1}\" d>f</a>`",
                "`<a th:if=\"${b|    and c}\">f</a>`, `<a th:if=\"${b and c}\">f</a>`",
            })
    void aLineEndWithinATagIsABlank(String template, String parsed) {
        assertThat(filtered(template)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<!--/* What it shows.|  Expects view. */-->|<p>a</p>`, <p>a</p>",
                "`<p>a</p><!--/**/-->|  <p>b</p>`, <p>a</p><p>b</p>",
                "`<p>a</p>|<!-- sent|  as it is -->|<p>b</p>`,"
                        + " `<p>a</p>|<!-- sent|  as it is -->|<p>b</p>`",
            })
    void commentsOfTheParserGoAndJoin(String template, String parsed) {
        assertThat(filtered(template)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<pre>|  a|    b</pre>`",
                "`<pre class=\"c\">a|  <b>|  c</b>|</pre>`",
                "`<textarea>|  a &#32;|  </textarea>`",
            })
    void textThatIsSetInLinesIsKept(String text) {
        assertThat(filtered("<div>|  <p>|    " + text + "|  </p>|</div>"))
                .isEqualTo("<div>|<p>" + text + "</p>|</div>");
    }

    @Test
    void linesMayEndAsTheyDoOnAnyMachine() {
        String template = "<div>\n  <p>\n    <b>a</b>\n  </p>\n</div>\n";
        assertThat(IndentationFilter.apply(template.replace("\n", "\r\n")))
                .isEqualTo(IndentationFilter.apply(template))
                .isEqualTo("<div>\n<p><b>a</b></p>\n</div>\n");
    }

    @ParameterizedTest
    @MethodSource("org.colloquy.site.layout.TemplateRendererTest#templates")
    void noTemplateKeepsIndentationOrComments(Path template) throws IOException {
        String parsed = IndentationFilter.apply(Files.readString(template));
        assertThat(parsed).doesNotContainPattern("\\n\\s").doesNotContain("<!--/*");
    }
}
