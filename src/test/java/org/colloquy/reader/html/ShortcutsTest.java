package org.colloquy.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.glossary.TermNaming;
import org.colloquy.reader.block.HtmlSanitizer;
import org.colloquy.reader.term.TermMatcher;
import org.colloquy.reader.term.WordBoundaries;
import org.colloquy.text.MadeTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What is told at once is what the whole rule would have told, tried on made texts. */
class ShortcutsTest {
    private static final int TRIES = MadeTexts.TRIES;

    @Test
    void unmarkedTextIsThatWhichIsWrittenAndReadAgain() {
        MadeTexts.tried(
                (text, counts) -> {
                    for (Node node :
                            MarkdownParser.parse(text, Duration.ofSeconds(9)).getChildren()) {
                        boolean unmarked = UnmarkedText.of(node) != null;
                        counts[unmarked ? 1 : 0]++;
                        if (unmarked) {
                            Element plain = MarkdownParser.body(node);
                            Element read =
                                    Jsoup.parseBodyFragment(MarkdownParser.html(node)).body();
                            // Flexmark ends the element's line, which is no part of it.
                            read.appendChild(new Element("end"));
                            plain.appendText("\n").appendChild(new Element("end"));
                            assertThat(nodes(plain)).as(text).isEqualTo(nodes(read));
                        }
                    }
                },
                2);
    }

    @Test
    void mostParagraphsAreUnmarked() {
        for (String text : List.of("a b, c.\nd e", "## Why “this”?", "水车，在夏天！")) {
            assertThat(MarkdownParser.parse(text, Duration.ofSeconds(9)).getChildren())
                    .allSatisfy(node -> assertThat(UnmarkedText.of(node)).isNotNull());
        }
    }

    private static List<String> nodes(Element body) {
        List<String> nodes = new ArrayList<>();
        body.traverse(
                (node, depth) ->
                        nodes.add(
                                depth
                                        + node.nodeName()
                                        + (node instanceof TextNode words
                                                ? words.getWholeText()
                                                : node.attributes().html())));
        return nodes;
    }

    @Test
    void timesAndDirectionsStandOnlyWhereTheirSignsDo() {
        MadeTexts.tried(
                (text, counts) -> {
                    boolean time = StageDirections.TIME.matcher(text).find();
                    boolean bracket = StageDirections.BRACKET.matcher(text).find();
                    counts[time ? 0 : StageDirections.mayHaveTimes(text) ? 1 : 2]++;
                    counts[bracket ? 3 : StageDirections.mayHaveDirections(text) ? 4 : 5]++;
                    assertThat(time && !StageDirections.mayHaveTimes(text)).as(text).isFalse();
                    assertThat(bracket && !StageDirections.mayHaveDirections(text))
                            .as(text)
                            .isFalse();
                },
                6);
    }

    @Test
    void namesBeginBetweenSignsOfAsciiAsBetweenOthers() {
        for (char before = 0; before < 0x90; before++) {
            for (char first = 0; first < 0x90; first++) {
                assertThat(WordBoundaries.canBegin("" + before + first, 1))
                        .isEqualTo(WordBoundaries.canBeginBetween(before, first));
            }
        }
    }

    @Test
    void namesAreFoundThoughMostWordsAreNotLookedAt() {
        List<String> signs =
                List.of(
                        "a", "b", "ab", "B", "1", " ", " ", " ", "-", ".", "é", "K", "中", "\n",
                        "  ");
        Random random = new Random(12);
        int found = 0;
        for (int i = 0; i < TRIES; i++) {
            List<Term> terms = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                terms.add(term(j, signs.get(random.nextInt(5)) + some(signs, random, 4)));
            }
            TermMatcher index = new TermMatcher(terms, Set.of());
            String text = some(signs, random, 20) + terms.get(0).name() + some(signs, random, 9);
            // A word that what nobody sees follows is always looked at. No name begins with a
            // sign, beside which that would part words.
            String open = text.replaceAll("([A-Za-z0-9]++)(?=[\\x00-\\x7F]|$)", "$1\u2060");
            List<String> words = found(index, text);
            found += words.size();
            assertThat(words).as(text).isEqualTo(found(index, open));
        }
        assertThat(found).isGreaterThan(TRIES / 4);
    }

    private static String some(List<String> signs, Random random, int most) {
        StringBuilder made = new StringBuilder();
        for (int j = random.nextInt(most); j >= 0; j--) {
            made.append(signs.get(random.nextInt(signs.size())));
        }
        return made.toString();
    }

    private static Term term(int id, String name) {
        return new Term(
                "t" + id,
                new TermNaming(name, null, null, List.of()),
                Term.Match.ANY_CASE,
                null,
                null,
                null,
                List.of());
    }

    private static List<String> found(TermMatcher index, String text) {
        return index.find(text).stream()
                .map(f -> f.term() + " " + text.substring(f.start(), f.end()).replace("\u2060", ""))
                .toList();
    }

    @Test
    void signsThatStandForThemselvesAreEscapedToThemselves() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String sign = String.valueOf((char) c);
            assertThat(HtmlSanitizer.escaped(sign))
                    .as("U+%04X", c)
                    .isEqualTo(Entities.escape(sign, HtmlSanitizer.PLAIN));
        }
    }

    @Test
    void wordsAreEscapedAsJsoupEscapesThem() {
        MadeTexts.tried(
                (text, counts) -> {
                    String escaped = HtmlSanitizer.escaped(text);
                    counts[escaped.equals(text) ? 0 : escaped.contains("&apos;") ? 1 : 2]++;
                    assertThat(escaped).isEqualTo(Entities.escape(text, HtmlSanitizer.PLAIN));
                },
                3);
    }

    @Test
    void whatIsCleanIsWhatTheCleanerLeaves() {
        List<String> pieces =
                List.of(
                        "a",
                        " ",
                        "<b>",
                        "</b>",
                        "<em lang=de>",
                        "</em>",
                        "<a href=x.md>",
                        "</a>",
                        "<a onclick=x>",
                        "<p id=x>",
                        "<p>",
                        "<ul><li>",
                        "<script>x</script>",
                        "<i>",
                        "<span class=x>",
                        "<time datetime=PT1S>",
                        "</time>",
                        "<img alt=x>",
                        "<!-- x -->",
                        "<img src=x>",
                        "<table><tr><td align=left>",
                        "<div>",
                        "<svg>",
                        "&amp;",
                        "<Q>");
        Random random = new Random(10);
        int[] outcomes = new int[2];
        for (int i = 0; i < TRIES; i++) {
            StringBuilder html = new StringBuilder();
            for (int j = random.nextInt(6); j >= 0; j--) {
                html.append(pieces.get(random.nextInt(pieces.size())));
            }
            Element body = Jsoup.parseBodyFragment(html.toString()).body();
            boolean clean = body.childNodes().stream().allMatch(HtmlSanitizer::isClean);
            outcomes[clean ? 1 : 0]++;
            List<String> before = nodes(body);
            Element after = new Element("body");
            HtmlSanitizer.cleaned(body.childNodes())
                    .forEach(node -> after.appendChild(node.clone()));
            assertThat(nodes(after).equals(before)).as(html.toString()).isEqualTo(clean);
        }
        assertThat(outcomes).doesNotContain(0);
    }

    @Test
    void noUnsafeAttributeIsClean() {
        Element link = new Element("a").attr("href", "x").attr("onclick", "x");
        assertThat(HtmlSanitizer.isClean(link)).isFalse();
        link.attributes().remove("onclick");
        assertThat(link.attributes()).extracting(Attribute::getKey).containsExactly("href");
        assertThat(HtmlSanitizer.isClean(link)).isTrue();
    }
}
