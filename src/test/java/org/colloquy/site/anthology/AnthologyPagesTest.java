package org.colloquy.site.anthology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.build.BuildCache;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.anthology.Anthology.AnthologyMatter;
import org.colloquy.model.anthology.Anthology.AnthologyPart;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.ArticleWords;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.SiteFiles;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several interviews on one page: their words, names, links, and the lists behind them. */
class AnthologyPagesTest {
    private static final String PAGE = "editions/book.html";

    private static final String FIRST =
            """
            ---
            title: First
            interviewees: [Ada Sample]
            ---
            # First

            ## What is tea?

            A leaf[^1] in water. See [the second](deep/second.md#q1) and [a site](https://a.example/).

            [^1]: Of a bush.
            """;

    private static final String SECOND =
            """
            # Second

            ## And milk?

            White[^n], with tea and water, says Ada Sample. [Another](https://b.example/), [a site](https://a.example/).

            [^n]: Or not.
            """;

    @TempDir private Path folder;

    private Corpus corpus() {
        return new CorpusFolderBuilder(folder)
                .file("interviews/first.md", FIRST)
                .file("interviews/deep/second.md", SECOND)
                .file("people.md", "# People\n\n## Ada Sample\n\nDrinks tea.\n")
                .file("glossary.md", "# Terms\n\n## tea\n\nA drink.\n\n## water\n\nIs wet.\n")
                .read();
    }

    private static Anthology anthology(Corpus corpus, AnthologyMatter matter) {
        List<AnthologyPart> parts =
                List.of(
                        new AnthologyPart("Leaves", List.of(interview(corpus, "first"))),
                        new AnthologyPart("Cows", List.of(interview(corpus, "deep/second"))));
        return new Anthology("Drinks", "Two talks", "Ida Editor", parts, matter);
    }

    private static Interview interview(Corpus corpus, String slug) {
        return corpus.interview(slug).orElseThrow();
    }

    private static Document page(Corpus corpus, AnthologyMatter matter) {
        SiteFiles site =
                new SiteFiles(
                        corpus, Map.of(PAGE, anthology(corpus, matter)), BuildCache.inMemory());
        assertThat(site.addresses()).contains(PAGE);
        return Jsoup.parse(new String(site.bytes(PAGE), UTF_8));
    }

    @Test
    void readsAsTheInterviewsRead() {
        Corpus corpus = corpus();
        Document page = page(corpus, AnthologyMatter.ALL);
        for (Interview interview : corpus.interviews()) {
            Element article = page.expectFirst("article[data-interview=" + interview.slug() + "]");
            assertThat(ArticleWords.of(article)).isEqualTo(ArticleWords.of(interview));
        }
        assertThat(page.select("article").eachAttr("data-interview"))
                .containsExactly("first", "deep/second");
    }

    @Test
    void whatIsADraftIsSaidToBeOne() {
        corpus();
        Corpus corpus =
                new CorpusFolderBuilder(folder)
                        .file(
                                "interviews/first.md",
                                FIRST.replace("---\ntitle", "---\ndraft: true\ntitle"))
                        .read();
        Document page = page(corpus, AnthologyMatter.ALL);
        assertThat(page.select(".contents .by").eachText()).containsExactly("Draft, Ada Sample");
    }

    @Test
    void aNameFromRightToLeftDoesNotTurnTheDateBehindIt() {
        corpus();
        Corpus corpus =
                new CorpusFolderBuilder(folder)
                        .file(
                                "interviews/first.md",
                                FIRST.replace("[Ada Sample]", "[يوسف منصور]\ndate: 2021-09-10"))
                        .read();
        Element by = page(corpus, AnthologyMatter.ALL).expectFirst(".contents .by");
        assertThat(by.html().strip()).isEqualTo("<bdi>يوسف منصور</bdi>, 10 September 2021");
    }

    @Test
    void anInterviewInAnotherLanguageSaysSoAndReadsInItsDirection() {
        corpus();
        Corpus corpus =
                new CorpusFolderBuilder(folder)
                        .file(
                                "interviews/first.md",
                                FIRST.replace("---\ntitle", "---\nlanguage: ar\ntitle"))
                        .read();
        Document page = page(corpus, AnthologyMatter.ALL);
        Element first = page.expectFirst("article[data-interview=first]");
        assertThat(first.attr("lang")).isEqualTo("ar");
        assertThat(first.attr("dir")).isEqualTo("rtl");
        Element second = page.expectFirst("article[data-interview=deep/second]");
        assertThat(second.hasAttr("lang") || second.hasAttr("dir")).isFalse();
    }

    @Test
    void namesEverythingOnceAndLinksToWhatIsThere() {
        Document page = page(corpus(), AnthologyMatter.ALL);
        Set<String> ids = new HashSet<>();
        for (Element named : page.select("[id]")) {
            assertThat(ids.add(named.id())).as(named.id()).isTrue();
        }
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(page.select("a[interestfor]").eachAttr("interestfor")).allMatch(ids::contains);
        assertThat(page.expectFirst("a:containsOwn(the second)").attr("href")).isEqualTo("#i2-q1");
        assertThat(page.select(".byline a").eachAttr("href")).contains("../people/ada-sample.html");
    }

    @Test
    void numbersNotesThroughAndLinksThemBothWays() {
        Document page = page(corpus(), AnthologyMatter.ALL);
        assertThat(page.select("a.mark").eachAttr("data-note")).containsExactly("1", "2");
        assertThat(page.select("#notes li").eachAttr("data-letter")).containsExactly("1", "2");
        Element mark = page.select("a.mark").get(1);
        Element note = page.expectFirst(mark.attr("href"));
        assertThat(note.text()).contains("Or not.");
        assertThat(note.expectFirst("> .at > a").attr("href")).isEqualTo("#i2-q1-p1");
    }

    @Test
    void listsEachTermAndAddressOnceWithAllPlaces() {
        Document page = page(corpus(), AnthologyMatter.ALL);
        assertThat(page.select("#terms li").eachAttr("id"))
                .containsExactly("term-water", "term-tea");
        assertThat(page.select("#term-water > .at > a").eachAttr("href"))
                .containsExactly("#i1-q1-p1", "#i2-q1-p1");
        assertThat(page.select("a[data-term=water][data-n]").eachAttr("data-n"))
                .allMatch("1"::equals);
        assertThat(page.select("#links li").eachText())
                .containsExactly("https://a.example/", "https://b.example/");
        assertThat(page.select("#sources li")).hasSize(2);
    }

    @Test
    void findsPeopleAndTermsByInterviewAndLocator() {
        Document page = page(corpus(), AnthologyMatter.ALL);
        assertThat(page.select("#index li").eachText())
                .containsExactly("Ada Sample 1 2: 1.1", "tea 2: 1.1", "water 1: 1.1 2: 1.1");
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        Document page = page(corpus(), new AnthologyMatter(false, false, false));
        assertThat(page.select("#notes, #terms, #index, a.mark, [data-n]")).isEmpty();
        assertThat(page.select("a[href=../glossary/water.html]")).isNotEmpty();
    }

    @Test
    void hasATitlePageContentsAndParts() {
        Document page = page(corpus(), AnthologyMatter.ALL);
        assertThat(page.expectFirst(".front").text())
                .contains("Drinks", "Two talks", "Edited by Ida Editor", "2 interviews");
        assertThat(page.select(".contents a").eachAttr("href"))
                .contains("#part-1", "#i1", "#part-2", "#i2");
        assertThat(page.expectFirst("html").attr("data-run-2")).isEqualTo("Second");
    }

    @Test
    void isChosenByTheQueryOfAnAddress() {
        Corpus corpus = corpus();
        assertThat(
                        new AnthologyRequest(
                                        List.of("first", "first"), List.of(), List.of(), List.of())
                                .anthology(corpus))
                .hasValueSatisfying(
                        one ->
                                assertThat(one.interviews())
                                        .extracting(Interview::slug)
                                        .containsExactly("first"));
        assertThat(
                        new AnthologyRequest(List.of(), List.of(), List.of(), List.of())
                                .anthology(corpus))
                .hasValueSatisfying(one -> assertThat(one.interviews()).hasSize(2));
        assertThat(
                        new AnthologyRequest(List.of("none"), List.of(), List.of(), List.of())
                                .anthology(corpus))
                .isEmpty();
        assertThat(
                        new AnthologyRequest(List.of(), List.of("none"), List.of(), List.of())
                                .anthology(corpus))
                .isEmpty();
        assertThat(
                        new AnthologyRequest(List.of(), List.of(), List.of("none"), List.of())
                                .anthology(corpus))
                .isEmpty();
    }

    @Test
    void isThereOfAllInterviewsAndOfEachSeries() {
        Corpus corpus =
                corpusOf("---\nseries: Drinks\ntags: [Tea time]\n---\n# A\n\n## Why?\n\nSo.\n", 3);
        SiteFiles site = new SiteFiles(corpus);
        assertThat(site.addresses()).contains("print.html", "print/drinks.html");
        Document all = Jsoup.parse(new String(site.bytes("print.html"), UTF_8));
        assertThat(all.select("article.chapter")).hasSize(3);
        assertThat(all.select(".contents li").eachAttr("data-chosen-by"))
                .allSatisfy(by -> assertThat(by).contains("series=drinks", "topic=tea-time"))
                .contains("i=n1 series=drinks topic=tea-time");
        assertThat(all.select("meta[name=robots]").attr("content")).contains("noindex");
        Document series = Jsoup.parse(new String(site.bytes("print/drinks.html"), UTF_8));
        assertThat(series.select("h1#title").text()).isEqualTo("Drinks");
        assertThat(series.select("[data-chosen-by]")).isEmpty();
        assertThat(series.select("link[rel=stylesheet]").attr("href")).startsWith("../");
    }

    @Test
    void isAListOfEditionsWhereAllAreTooMany() {
        Corpus corpus = corpusOf("# A\n\n## Why?\n\nSo.\n", Anthology.MOST_INTERVIEWS + 1);
        SiteFiles site = new SiteFiles(corpus);
        Document all = Jsoup.parse(new String(site.bytes("print.html"), UTF_8));
        assertThat(all.select("article.chapter")).isEmpty();
        assertThat(all.select("main").text()).contains("101 interviews", "100 at the most");
        Document index = Jsoup.parse(new String(site.bytes("index.html"), UTF_8));
        assertThat(index.select("#picking a")).isEmpty();
        assertThat(index.select("input[form=picking]")).hasSize(50);
    }

    private Corpus corpusOf(String text, int times) {
        CorpusFolderBuilder builder = new CorpusFolderBuilder(folder);
        for (int i = 1; i <= times; i++) {
            builder.file("interviews/n" + i + ".md", text);
        }
        return builder.read();
    }

    @Test
    void isChosenByAPerson() {
        AnthologyRequest asked =
                new AnthologyRequest(List.of(), List.of(), List.of(), List.of("ada-sample"));
        assertThat(asked.anthology(corpus()))
                .hasValueSatisfying(
                        one -> {
                            assertThat(one.title()).isEqualTo("Ada Sample");
                            assertThat(one.interviews())
                                    .extracting(Interview::slug)
                                    .containsExactly("first");
                        });
    }

    /** Else the sheet would lead to the anthology of all. */
    @Test
    void paperBearsTheAddressOfWhatWasChosen() {
        Corpus corpus = corpus().withBaseUrl("https://interviews.example/");
        SiteEdition site = new SiteEdition(corpus, new TemplateRenderer());
        AnthologyRequest asked =
                new AnthologyRequest(
                        List.of("deep/second"), List.of(), List.of(), List.of("ada-sample"));
        Anthology anthology = asked.anthology(corpus).orElseThrow();
        assertThat(shown(site.replies().anthology(anthology, asked)))
                .isEqualTo("interviews.example/print?i=deep/second&person=ada-sample");
        AnthologyRequest all = new AnthologyRequest(List.of(), List.of(), List.of(), List.of());
        assertThat(shown(site.replies().anthology(anthology, all)))
                .isEqualTo("interviews.example/print");
        AnthologyRequest many =
                new AnthologyRequest(
                        Collections.nCopies(50, "deep/second"), List.of(), List.of(), List.of());
        assertThat(shown(site.replies().anthology(anthology, many))).isEmpty();
    }

    private static String shown(Page page) {
        return Jsoup.parse(page.text()).expectFirst("html").attr("data-url");
    }

    @Test
    void aChapterHasNoToolsOfAPageOfItsOwn() {
        Corpus corpus =
                new CorpusFolderBuilder(folder)
                        .file("first.md", FIRST)
                        .file("talk.md", "# Talk\n\n" + "Ada: Tea?\n\nBen: Tea.\n\n".repeat(40))
                        .read();
        Interview talk = interview(corpus, "talk");
        assertThat(Jsoup.parse(text(corpus, "interviews/talk.html")).select("article form"))
                .isNotEmpty();
        Document page = Jsoup.parse(text(corpus, "print.html"));
        assertThat(page.select("article form, article input")).isEmpty();
        assertThat(page.select("[data-turn]")).hasSize(talk.turns());
    }

    private static String text(Corpus corpus, String path) {
        return new String(new SiteFiles(corpus).bytes(path), UTF_8);
    }
}
