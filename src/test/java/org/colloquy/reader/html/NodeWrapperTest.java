package org.colloquy.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A range of words is wrapped though it begins and ends in different elements. */
class NodeWrapperTest {

    private static Element body(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        return page.body();
    }

    private static String wrapped(String html, String words) {
        Element body = body(html);
        TextNodes text = TextNodes.of(body);
        int start = text.text().indexOf(words);
        NodeWrapper.wrap(text, start, start + words.length(), new Element("a"));
        return body.html();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one two three|two|one <a>two</a> three",
                "one two|one two|<a>one two</a>",
                "<em>one two</em> three|two|<em>one <a>two</a></em> three",
                "<em>one</em> two|one two|<a><em>one</em> two</a>",
                "a <em>b c</em> d|c d|a <em>b </em><a><em>c</em> d</a>",
                "a <em>b c</em> d|a b|<a>a <em>b</em></a><em> c</em> d",
                "<b>a <em>b</em></b> c <i>d e</i>|b c d|<b>a </b><a><b><em>b</em></b> c <i>d</i></a><i> e</i>",
                "x <em><b>a</b> b</em> <i>c</i>|a b c|x <a><em><b>a</b> b</em> <i>c</i></a>"
            })
    void whatStandsHalfInTheRangeIsSplit(String html, String words, String wrapped) {
        assertThat(wrapped(html, words)).isEqualTo(wrapped);
    }

    @Test
    void noWordIsChangedWhereverItIsCut() {
        String html = "<p>a <em>b <b>c d</b> e</em> f <i>g h</i></p>";
        String words = body(html).wholeText();
        Random random = new Random(5);
        for (int k = 0; k < 100; k++) {
            int start = random.nextInt(words.length() - 1);
            int end = start + 1 + random.nextInt(words.length() - start - 1);
            Element body = body(html);
            NodeWrapper.wrap(TextNodes.of(body), start, end, new Element("a"));
            assertThat(body.wholeText()).isEqualTo(words);
            assertThat(body.select("a").stream().map(Element::wholeText))
                    .containsExactly(words.substring(start, end));
        }
    }

    @Test
    void blocksAreSetApartAndLayoutIsNoText() {
        assertThat(TextNodes.of(body("<ul>\n<li>a</li>\n<li>b <em>c</em></li>\n</ul>\n")).text())
                .isEqualTo("a\n\nb c");
        assertThat(TextNodes.of(body("a<br>\nb<br>c")).text()).isEqualTo("a\nb\nc");
        assertThat(TextNodes.of(body("<p>a</p><p></p><p>b</p>")).text()).isEqualTo("a\n\nb");
        assertThat(TextNodes.of(body("a <span data-generated>b</span> c")).text())
                .isEqualTo("a  c");
        assertThat(TextNodes.of(body("a <em> </em> b")).text()).isEqualTo("a   b");
    }

    @Test
    void coversThePiecesThatHaveACharacterInTheRange() {
        TextNodes text = TextNodes.of(body("ab<em>cd</em>ef"));
        assertThat(NodeWrapper.covering(text, 2, 4))
                .extracting(p -> p.node().text())
                .containsExactly("cd");
        assertThat(NodeWrapper.covering(text, 1, 5)).hasSize(3);
        assertThat(NodeWrapper.cut(text, 1, 3))
                .extracting(TextNode::text)
                .containsExactly("b", "c");
    }
}
