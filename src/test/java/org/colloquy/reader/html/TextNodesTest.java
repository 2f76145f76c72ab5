package org.colloquy.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text across all markup: an empty line between blocks, and no layout. */
class TextNodesTest {

    private static Element body(String html) {
        return Jsoup.parseBodyFragment(html.replace("⏎", "\n")).body();
    }

    /** A line end is written as ⏎. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a <b>b<i>c</i></b> d|a bc d",
                "<p>a</p><p>b</p>|a⏎⏎b",
                "<p>a</p>⏎<p>b</p>⏎|a⏎⏎b",
                "a<p>b</p>c|a⏎⏎b⏎⏎c",
                "<b>a</b> <b>b</b>|a b",
                "<b> </b>a| a",
                "a<br>b|a⏎b",
                "a<br>⏎b|a⏎b",
                "a<br> ⏎b|a⏎ ⏎b",
                "<br><br><p>a</p>|⏎⏎a",
                "a<br><br>b|a⏎⏎b",
                "a<br><b>⏎b</b>|a⏎⏎b",
                "<ul>⏎<li>a</li>⏎<li>b⏎<ul>⏎<li>c</li>⏎</ul>⏎</li>⏎</ul>|a⏎⏎b⏎⏎c",
                "<table> <tr> <td>a</td> <td> </td> <td>b</td> </tr> </table>|a⏎⏎ ⏎⏎b",
                "<blockquote> <b>a</b> <i>b</i> </blockquote>|ab",
                "<p>a</p>⏎⏎⏎b|a⏎⏎⏎⏎⏎b",
                "a⏎⏎⏎|a",
                "⏎⏎|⏎⏎",
                "<i data-generated>x</i>a<i>b</i>|ab",
                "<!-- x -->a|a"
            })
    void isThatOfAllItsPieces(String html, String text) {
        String joined = TextNodes.of(body(html)).text();
        assertThat(joined).isEqualTo(text.equals("⏎⏎") ? "" : text.replace("⏎", "\n"));
    }

    @Test
    void theElementItselfSetsNothingApart() {
        Element item = body("<div>a</div>").child(0);
        assertThat(TextNodes.of(item).text()).isEqualTo("a");
        assertThat(TextNodes.of(body("<p>a</p><p></p>")).text()).isEqualTo("a");
    }

    @Test
    void eachPieceKnowsItsPlace() {
        TextNodes joined =
                TextNodes.of(body("<p>ab<b>c</b></p> <p>d<br>e<i data-generated>x</i></p>"));
        assertThat(joined.text()).isEqualTo("abc\n\nd\ne");
        assertThat(joined.pieces())
                .extracting(piece -> piece.node().getWholeText() + piece.start())
                .containsExactly("ab0", "c2", "d5", "e7");
    }
}
