package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor adds beside the words: notes, cross-references and senses since the interview. */
class AnnotationsTest {
    private static final String SEED = "interviews/korea-us-china-tech-competition";

    private static Document page(Path folder, String address) throws IOException {
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), new TemplateRenderer());
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    private static Document seed() throws IOException {
        return page(Path.of("seeds"), SEED + ".html");
    }

    private static Element around(Element element, String selector) {
        return Objects.requireNonNull(element.closest(selector), selector);
    }

    @Test
    void eachMarkLeadsToItsNoteInTheListAndOpensOne() throws IOException {
        Document page = seed();
        List<Element> marks = page.select("a.mark");
        assertThat(marks).hasSizeGreaterThan(10);
        assertThat(marks.stream().map(Element::text).distinct()).startsWith("a", "b", "c");
        for (Element mark : marks) {
            String letter = mark.attr("data-note");
            assertThat(mark.text()).isEqualTo(letter);
            assertThat(mark.attr("href")).isEqualTo("#fn-" + letter);
            Element entry = page.expectFirst("#fn-" + letter);
            Element note = page.expectFirst("#" + mark.attr("interestfor"));
            assertThat(note.hasAttr("popover")).isTrue();
            assertThat(entry.select(".at a").eachAttr("href"))
                    .contains("#" + around(mark, "[id]").id());
            assertThat(mark.closest("[data-generated]")).isNotNull();
        }
    }

    @Test
    void theEditorsNotesStandBeforeTheTerms() throws IOException {
        assertThat(seed().select("article section.appendix").eachAttr("id"))
                .containsExactly("notes", "terms");
    }

    @Test
    void theSeedSaysWhoSetsTheStandardsAndWhatBecameOfTheActs() throws IOException {
        Document page = seed();
        String sae = page.expectFirst("#q1-p3 a.mark").attr("data-note");
        assertThat(page.expectFirst("#q1-p3").wholeText())
                .contains("the Society of American Engineers.\u200B" + sae + " ");
        assertThat(page.expectFirst("#fn-" + sae).text()).contains("SAE International");
        String acts = page.expectFirst("#q1-p1 a.mark").attr("data-note");
        assertThat(page.expectFirst("#fn-" + acts).text()).contains("Neither was law");
    }

    @Test
    void aQuestionAloneHasItsOwnNotesUnderTheSameLetters() throws IOException {
        Document whole = seed();
        Document alone = page(Path.of("seeds"), SEED + "/q2.html");
        assertThat(alone.select("a.mark").eachText())
                .isEqualTo(whole.select("#q2 a.mark").eachText())
                .isNotEmpty();
        assertThat(alone.select("#notes > ol > li").eachAttr("data-letter"))
                .isEqualTo(alone.select("a.mark").eachText());
    }

    @Test
    void atLeastEightPairsOfPassagesPointAtEachOther() throws IOException {
        Document page = seed();
        Set<Set<String>> pairs = new HashSet<>();
        for (Element link : page.select(".related a")) {
            String from = around(link, ".turn").expectFirst(".para").id();
            String to = link.attr("href").substring(1);
            String reason = link.ownText().strip();
            assertThat(reason).as(from + " to " + to).isNotEmpty();
            assertThat(link.expectFirst(".num").text())
                    .isEqualTo(page.expectFirst("#" + to + " .pn").text());
            assertThat(
                            around(page.expectFirst("#" + to), ".turn")
                                    .select(".related a[href=#" + from + "]")
                                    .eachText())
                    .as("back from " + to)
                    .anyMatch(back -> back.endsWith(reason));
            pairs.add(Set.of(from, to));
        }
        assertThat(pairs)
                .hasSizeGreaterThanOrEqualTo(8)
                .contains(
                        Set.of("q1-p1", "q5-p1"),
                        Set.of("q5-p2", "q6-p2"),
                        Set.of("q3-p2", "q1-p2"),
                        Set.of("q1-p3", "q4-p2"));
    }

    @Test
    void aCrossReferenceLeadsOutOfAQuestionAlone() throws IOException {
        Document alone = page(Path.of("seeds"), SEED + "/q5.html");
        assertThat(alone.select("#q5-p2 ~ .related a").eachAttr("href"))
                .contains("../../" + SEED + ".html#q6-p2");
    }

    @Test
    void whatATermCameToMeanFollowsWithItsDate() throws IOException {
        Element entry = seed().expectFirst("#term-ipef");
        assertThat(entry.select("> p:first-child").text()).contains("had not been launched");
        assertThat(entry.select("> .later .since").text()).isEqualTo("Since May 2022");
        assertThat(entry.select("> .later").text()).contains("launched in Tokyo");
        assertThat(entry.select("> [popover] .later").text()).contains("launched in Tokyo");
    }

    @Test
    void theSenseOfTheInterviewsDateStandsFirst(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("glossary.md"),
                "## Tea\n\nOld.\n\n### Since 2001\n\nNow.\n\n### Since 2010-05\n\nLater.\n");
        Files.writeString(folder.resolve("a.md"), "---\ndate: 2005\ntitle: A\n---\nTea.\n");
        Files.writeString(folder.resolve("b.md"), "---\ndate: 2020\ntitle: B\n---\nTea.\n");
        assertThat(page(folder, "interviews/a.html").expectFirst("#term-tea").text())
                .startsWith("Tea Now. Since May 2010 Later.")
                .doesNotContain("Old.");
        assertThat(page(folder, "interviews/b.html").expectFirst("#term-tea").text())
                .startsWith("Tea Later.")
                .doesNotContain("Now.");
    }

    @Test
    void theModelHasNotesAndCrossReferences() throws IOException {
        SiteEdition site =
                new SiteEdition(new CorpusReader().read(Path.of("seeds")), new TemplateRenderer());
        assertThat(site.page(SEED + ".json").orElseThrow().text())
                .contains("\"mark\" : \"a\"", "SAE International", "\"to\" : \"q5-p1\"");
    }
}
