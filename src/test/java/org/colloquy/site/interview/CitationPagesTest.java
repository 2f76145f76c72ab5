package org.colloquy.site.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.layout.TemplateRenderer;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How to cite, on the pages of an interview, without script. */
class CitationPagesTest {
    private static final String SEED = "interviews/korea-us-china-tech-competition";
    private static final String PUBLISHED = "https://interviews.example/" + SEED + ".html";
    private static final List<String> FORMS = List.of("link", "note", "markdown", "bibtex");

    @TempDir private Path folder = Path.of("set by JUnit");

    private static Corpus seeds() throws IOException {
        return new CorpusReader().read(Path.of("seeds"));
    }

    private static Document page(Corpus corpus, String address) {
        SiteEdition site = new SiteEdition(corpus, new TemplateRenderer());
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    private Document written(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".md"), text);
        return page(
                new CorpusReader().read(folder), "interviews/" + name.replace(' ', '-') + ".html");
    }

    private static String form(Document page, String name) {
        return page.expectFirst("#cite [data-form=" + name + "]").wholeText();
    }

    /** The four forms of a place, in their order. */
    private static List<String> forms(Document page, String place) {
        Element entry =
                page.select("#cite .places details").stream()
                        .filter(e -> e.expectFirst("summary").text().equals(place))
                        .findFirst()
                        .orElseThrow();
        return entry.select("> p").stream().map(Element::wholeText).toList();
    }

    private static List<String> places(Document page) {
        return page.select("#cite .places details > summary").eachText();
    }

    @Test
    void theInterviewIsCitedInFourForms() throws IOException {
        Document page = page(seeds().withBaseUrl("https://interviews.example/"), SEED + ".html");
        assertThat(form(page, "link")).isEqualTo(PUBLISHED);
        assertThat(form(page, "note"))
                .isEqualTo(
                        "Baek Seoin, interviewed by Chaeri Park, “Q&A: South Korea Weighs Its"
                                + " Strengths Amidst US-China Tech Competition,” DigiChina,"
                                + " 11 April 2022, %s.".formatted(PUBLISHED));
        assertThat(form(page, "markdown")).startsWith("[Baek Seoin,").endsWith(PUBLISHED + ")");
        assertThat(form(page, "bibtex")).contains("url = {" + PUBLISHED + "}");
        assertThat(page.select("#cite [data-slot]")).isEmpty();
    }

    @Test
    void theFileCanBeEditedWhereTheSettingsSay() throws IOException {
        Files.writeString(
                folder.resolve("colloquy.yaml"),
                "edit-url: https://code.example/talks/edit/main/{path}#L{line}\neditor: vscode\n");
        Document page = written("a talk", "## Why?\n\nFor tea.\n");
        assertThat(page.select("#cite a[href^=https://code.example/]").eachAttr("href"))
                .containsExactly("https://code.example/talks/edit/main/a%20talk.md#L1");
        assertThat(page.text()).contains("Edit this page");
        assertThat(page.html()).doesNotContain("vscode");
    }

    @Test
    void eachQuestionAndParagraphIsCitedInFourForms() throws IOException {
        Document page = page(seeds().withBaseUrl("https://interviews.example/"), SEED + ".html");
        assertThat(places(page))
                .hasSize(27)
                .startsWith("Paragraph 0.1", "Paragraph 0.2", "Paragraph 0.3", "Question 1")
                .endsWith("Question 6", "Paragraph 6.1", "Paragraph 6.2");
        List<String> forms = forms(page, "Paragraph 5.2");
        assertThat(forms).hasSize(FORMS.size());
        assertThat(forms.get(0)).isEqualTo(PUBLISHED + "#q5-p2");
        assertThat(forms.get(1)).endsWith(", para. 5.2, " + PUBLISHED + "#q5-p2.");
        assertThat(forms.get(2)).endsWith(", para. 5.2](" + PUBLISHED + "#q5-p2)");
        assertThat(forms.get(3)).contains(":q5-p2,", "para. 5.2}", "{" + PUBLISHED + "#q5-p2}");
        assertThat(forms(page, "Question 5").get(1)).contains(", q. 5, ");
    }

    @Test
    void withoutABaseUrlAnAddressIsRelativeAndALink() throws IOException {
        Document page = page(seeds(), SEED + ".html");
        assertThat(form(page, "note")).endsWith("2022, " + SEED + ".html.");
        assertThat(forms(page, "Question 5").get(1)).endsWith(", q. 5, " + SEED + ".html#q5.");
        assertThat(page.select("#cite a[href='#q5']").text()).isEqualTo(SEED + ".html#q5");
        assertThat(page.select("#cite .places [data-slot=link]")).hasSize(27 * FORMS.size());
    }

    @Test
    void aQuestionAloneIsCitedAtItsPermanentAddress() throws IOException {
        Corpus corpus = seeds().withBaseUrl("https://interviews.example/");
        Document page = page(corpus, SEED + "/q5.html");
        assertThat(form(page, "link")).isEqualTo(PUBLISHED + "#q5");
        assertThat(form(page, "note")).contains(", q. 5, ");
        assertThat(places(page)).containsExactly("Paragraph 5.1", "Paragraph 5.2", "Paragraph 5.3");
        assertThat(forms(page, "Paragraph 5.2"))
                .isEqualTo(forms(page(corpus, SEED + ".html"), "Paragraph 5.2"));
        assertThat(page.select("#cite a[href$='.html#q5-p2']").attr("href"))
                .isEqualTo("../../" + SEED + ".html#q5-p2");
    }

    @Test
    void aSectionAloneListsItsQuestionsToo() throws IOException {
        Files.writeString(
                folder.resolve("s.md"),
                "# S\n\n## Work\n\nLead.\n\n### Why?\n\nSo.\n\n## Rest\n\n### How?\n\nSo.\n");
        Corpus corpus = new CorpusReader().read(folder);
        Document page = page(corpus, "interviews/s/s1.html");
        assertThat(form(page, "note")).isEqualTo("“S,” §1, interviews/s.html#s1.");
        assertThat(places(page)).containsExactly("Paragraph §1.1", "Question 1", "Paragraph 1.1");
    }

    @Test
    void ofVeryManyPlacesOnlyQuestionsAndWhatNoOtherPageHasAreListed() throws IOException {
        Document page =
                written(
                        "many",
                        IntStream.rangeClosed(1, InterviewCitations.MANY)
                                .mapToObj(i -> "## Question " + i + "?\n\nAnswer.\n")
                                .collect(Collectors.joining("\n", "# Many\n\nBefore.\n\n", "")));
        assertThat(places(page))
                .hasSize(InterviewCitations.MANY + 1)
                .startsWith("Paragraph 0.1", "Question 1", "Question 2");
        assertThat(page.expectFirst("#cite").text())
                .contains("To cite a paragraph, first open its question");
    }

    @Test
    void ofVeryManyParagraphsWithoutSectionsNoneIsListedButTheWayIsTold() throws IOException {
        Document page = written("prose", "---\ntitle: Prose\n---\n" + "Words.\n\n".repeat(201));
        assertThat(page.select("#cite .places")).isEmpty();
        assertThat(page.expectFirst("#cite").text()).contains("“para. 12”", "“#p12”");
    }

    @Test
    void proseIsCitedByParagraph() throws IOException {
        Document page = written("prose", "---\ntitle: Prose\n---\nWords.\n\nMore.\n");
        assertThat(places(page)).containsExactly("Paragraph 1", "Paragraph 2");
        assertThat(forms(page, "Paragraph 2").get(1))
                .isEqualTo("“Prose,” para. 2, interviews/prose.html#p2.");
    }

    @Test
    void whatTheFactsAboutTheTextAreStandsBelow() throws IOException {
        Document page = page(seeds(), SEED + ".html");
        assertThat(page.expectFirst("#cite").text())
                .contains("Published by DigiChina, 11 April 2022", "Source: https:", "Rights: ");
        assertThat(page.expectFirst("#about").parent()).isEqualTo(page.expectFirst("#cite"));
        assertThat(page.select("#toc a[href='#cite']").text()).isEqualTo("How to cite");
    }

    @Test
    void titlesAndNamesThatTryToBeMarkupStayWords() throws IOException, ParseException {
        String title = "</dd><script>alert(1)</script> & \\\"}\\\" {{x}} $1 %d ${7*7} [a](b)";
        Document page =
                written(
                        "hostile",
                        """
                        ---
                        title: "%s"
                        interviewees: ["A } and {B", "<b>Eve</b>"]
                        publication: "P & Q }{"
                        ---
                        ## Why?

                        So.
                        """
                                .replace("%s", title));
        String meant = title.replace("\\\"", "\"");
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(meant);
        assertThat(page.select("script:not([src]), b")).isEmpty();
        assertThat(form(page, "note"))
                .startsWith("A } and {B and <b>Eve</b>, “" + meant.replace("\"}\"", "‘}’") + ",”");
        for (Element bibTex :
                page.select("#cite [data-form=bibtex], #cite details details p:last-child")) {
            BibTeXDatabase read = new BibTeXParser().parse(new StringReader(bibTex.wholeText()));
            assertThat(read.getEntries()).hasSize(1);
            assertThat(read.getEntries().values().iterator().next().getFields()).hasSize(5);
        }
    }

    @Test
    void wordsInAnotherScriptCarryTheirLanguage() throws IOException {
        Document page =
                written("zh", "---\ntitle: On 一球两制 today\nforeign: zh-Hans\n---\n## Why?\n\nSo.\n");
        assertThat(page.select("#cite [data-form=note] [lang=zh-Hans]").text()).isEqualTo("一球两制");
        assertThat(page.select("#cite-dialog [data-form=note] [lang=zh-Hans]").text())
                .isEqualTo("一球两制");
        assertThat(form(page, "note")).startsWith("“On 一球两制 today,” ");
    }

    @Test
    void bracketsInAnAddressDoNotEndALink() throws IOException {
        Document page = page(seeds().withBaseUrl("https://x.example/a(1)/"), SEED + ".html");
        assertThat(form(page, "markdown"))
                .endsWith("](https://x.example/a%281%29/" + SEED + ".html)");
    }

    @Test
    void theDialogHasTheFormsWithTheirSlots() throws IOException {
        Document page = page(seeds(), SEED + ".html");
        assertThat(page.select("#cite-dialog [data-form]").eachAttr("data-form"))
                .containsAll(FORMS)
                .endsWith("chicago", "apa", "mla");
        assertThat(page.select("#cite-dialog [data-slot=link]")).hasSize(FORMS.size() + 3);
        assertThat(page.select("#cite-dialog [data-slot=place]")).hasSize(6);
        assertThat(page.select("#cite-dialog [data-slot=date]")).hasSize(1);
        assertThat(page.select("#cite-dialog [data-slot=quote]")).hasSize(2);
        assertThat(page.select("#q5-p2 > .pn").attr("data-place")).isEqualTo("para. 5.2");
        assertThat(page(seeds(), "index.html").select("#cite-dialog, #place-menu")).isEmpty();
    }
}
