package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.CiteTest.dialog;
import static org.colloquy.browser.CiteTest.form;

import com.microsoft.playwright.Page;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Selected words are cited with their place, and the link lands on them. */
class CitedWordsTest extends BrowserTest {
    /**
     * Selects from the first words in one element to the last in another; returns the boxes of the
     * own words and of all that stands between.
     */
    private static final String SELECT =
            """
            ([from, first, to, last]) => {
              const own = (element, generated = '[data-generated]') => {
                const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL, node =>
                  node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
                    : node.matches?.(generated) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
                const nodes = [];
                while (walker.nextNode()) nodes.push(walker.currentNode);
                return nodes;
              };
              const find = (element, words, end) => {
                const nodes = own(document.querySelector(element));
                const start = nodes.map(node => node.data).join('').indexOf(words);
                if (start < 0) throw new Error(`no ${words} in ${element}`);
                let at = start + (end ? words.length : 0);
                for (const node of nodes) {
                  if (at < node.data.length || (end && at === node.data.length)) return [node, at];
                  at -= node.data.length;
                }
              };
              const range = document.createRange();
              range.setStart(...find(from, first, false));
              range.setEnd(...find(to, last, true));
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              const boxes = nodes => nodes.filter(node => range.intersectsNode(node)).flatMap(node => {
                const part = document.createRange();
                part.setStart(node, node === range.startContainer ? range.startOffset : 0);
                part.setEnd(node, node === range.endContainer ? range.endOffset : node.data.length);
                return [...part.getClientRects()].map(box => [box.left, box.top, box.right, box.bottom]);
              });
              const article = document.querySelector('article');
              return [boxes(own(article)), boxes(own(article, '.none'))];
            }
            """;

    private static final Pattern RECEIPT =
            Pattern.compile("\\?r=[\\w-]+\\.(\\d+m?\\.[\\w-]{6})\\.[\\w-]+#([\\w-]+):~:.*");

    CitedWordsTest() {
        super(SEEDS);
    }

    private static void select(Page page, String from, String first, String to, String last) {
        page.evaluate(SELECT, List.of(from, first, to, last));
    }

    private static void cite(Page page, String from, String first, String to, String last) {
        select(page, from, first, to, last);
        page.keyboard().press("c");
        assertThat(dialog(page)).isVisible();
    }

    /** At a width: where, from which words, and to which. */
    static Stream<Arguments> passages() {
        return passages(
                // Words that stand in many places.
                "1440|q6-p2|Korean|Korean",
                // What means something in an address.
                "1440|q5-p2|allies around|S&T",
                // Longer than a link should be.
                "1440|q5-p2|It joined|human rights",
                // The beginning of a paragraph, where its number runs in on a phone.
                "390|q5-p2|Also|participate");
    }

    static Stream<Arguments> furtherPassages() {
        return passages(
                "1440|q4-p2|一球两制|一球两制",
                "1440|q5-p2|reportedly|proposed",
                "1440|q5-p2|Quad or|U.S.-led global",
                "1440|q5-p2|Also|allies.",
                "390|q5-p2|strongest|allies.",
                "1440|q5-p3|technologies|technologies",
                "1440|q5-p2|should also|be noted that",
                "1440|q5-p2|collaborations|“Chip4”",
                "1440|q5-p2|South Korea,|and Taiwan",
                "1440|intro-p1|Policy Institute|(STEPI)",
                "1440|q5-p2|Also|participate",
                "1440|q5-p2|strongest|allies.",
                "390|q6-p1|Korea’s|relationship with",
                "390|q5-p2|Also|allies.");
    }

    private static Stream<Arguments> passages(String... all) {
        return Stream.of(all)
                .map(passage -> passage.split("\\|"))
                .map(p -> Arguments.of(Integer.valueOf(p[0]), p[1], p[2], p[3]));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void theLinkLandsOnTheWords(int width, String id, String first, String last)
            throws IOException {
        assertLinkLands(width, id, first, last);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("furtherPassages")
    void theLinkLandsOnFurtherWords(int width, String id, String first, String last)
            throws IOException {
        assertLinkLands(width, id, first, last);
    }

    private void assertLinkLands(int width, String id, String first, String last)
            throws IOException {
        Page page = open(window(width), SEED);
        cite(page, "#" + id, first, "#" + id, last);
        String link = form(page, "link");
        assertThat(link)
                .startsWith(site().at(SEED + "?r=" + id + "."))
                .contains("#" + id + ":~:text=");
        assertLandsOn(page, link, id, first, id, last);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("org.colloquy.browser.CitedWordsTest#widths")
    void theLinkToSeveralParagraphsLandsOnThemAll(int width) throws IOException {
        Page page = open(window(width), SEED);
        cite(page, "#q6-p1", "Also, as", "#q6-p2", "between government and the industry");
        String link = form(page, "link");
        assertThat(dialog(page).locator("h2")).hasText("Cite paragraph 6.1 – paragraph 6.2");
        assertThat(link).contains("#q6-p1:~:text=Also");
        assertLandsOn(
                page, link, "q6-p1", "Also, as", "q6-p2", "between government and the industry");
    }

    /** The first paragraph ends with a blank. */
    @Test
    void oneBlankStandsBetweenParagraphs() {
        Page page = open(window(DESKTOP), SEED);
        cite(page, "#q1-p1", "excluding China", "#q1-p2", "meanwhile");
        assertThat(form(page, "note")).startsWith("“excluding China. China, meanwhile” Baek Seoin");
    }

    @Test
    void aNoteQuotesTheWordsBetweenMarks() {
        Page page = open(window(DESKTOP), SEED);
        cite(page, "#q5-p2", "proposed a “Chip4” alliance", "#q5-p2", "Chip4” alliance");
        assertThat(form(page, "note"))
                .startsWith("“proposed a ‘Chip4’ alliance” Baek Seoin, interviewed by Chaeri Park,")
                .endsWith(", para. 5.2, " + printed(page) + ".");
    }

    @Test
    void markdownQuotesEachParagraphAndLinksItsSource() {
        Page page = open(window(DESKTOP), SEED);
        cite(page, "#q6-p1", "Intel’s NAND", "#q6-p2", "The ROK-China relationship");
        Node read = Parser.builder().build().parse(form(page, "markdown"));
        assertThat(read.getFirstChild()).isInstanceOf(BlockQuote.class);
        assertThat(texts(read.getFirstChild()))
                .containsExactly(
                        "Intel’s NAND memory business in 2020.\u00A0",
                        "The ROK-China relationship");
        Node source = read.getLastChild();
        assertThat(source).isInstanceOf(Paragraph.class);
        assertThat(source.getFirstChild()).isInstanceOf(Link.class);
        assertThat(((Link) source.getFirstChild()).getUrl().toString())
                .isEqualTo(form(page, "link"));
    }

    @Test
    void theLinkOfABibTexEntryLandsOnTheWords() throws IOException, ParseException {
        Page page = open(window(DESKTOP), SEED);
        cite(page, "#q5-p2", "Quad or", "#q5-p2", "U.S.-led global");
        BibTeXEntry entry =
                new BibTeXParser()
                        .parse(new StringReader(form(page, "bibtex")))
                        .getEntries()
                        .values()
                        .iterator()
                        .next();
        assertThat(entry.getField(BibTeXEntry.KEY_NOTE).toUserString())
                .isEqualTo("Interview by Chaeri Park, para. 5.2");
        String link = entry.getField(BibTeXEntry.KEY_URL).toUserString();
        assertThat(link).isEqualTo(printed(page)).hasSizeLessThan(100);
        page.navigate(link);
        assertThat(page.locator(".receipt")).containsText("Unchanged:");
        assertThat(page.locator("#q5-p2:target")).isInViewport();
    }

    @Tag("slow")
    @Test
    void aNotesMarkIsNoPartOfTheWordsAndTheLinkLandsAroundIt() throws IOException {
        Page page = open(window(DESKTOP), SEED);
        assertThat(page.locator("#intro-p1 .mark").first()).isVisible();
        cite(page, "#intro-p1", "Dr. Baek", "#intro-p1", "is the Head");
        assertThat(form(page, "note")).startsWith("“Dr. Baek Seoin is the Head” ");
        assertLandsOn(page, form(page, "link"), "intro-p1", "Dr. Baek", "intro-p1", "is the Head");
    }

    @Test
    void whatIsGeneratedIsNotQuoted() {
        Page page = open(window(PHONE), SEED);
        page.evaluate(
                """
                () => getSelection().setBaseAndExtent(document.querySelector('#q6 .tools'), 0, document.querySelector('#q6-p2'), 3)
                """);
        page.keyboard().press("c");
        assertThat(dialog(page).locator("h2")).hasText("Cite paragraph 6.1 – paragraph 6.2");
        assertThat(form(page, "markdown"))
                .startsWith("> Korea’s relationship with the United States will solidify.")
                .doesNotContain("Copy link", "6.2\n", "> 6", "Baek Seoin Korea");
    }

    @Test
    void whatIsNotTheInterviewsIsNoQuotation() {
        Page page = open(window(DESKTOP), SEED);
        page.evaluate(
                """
                () => getSelection().selectAllChildren(document.querySelector('#cite'))
                """);
        page.keyboard().press("c");
        assertThat(dialog(page).locator("h2")).hasText("Cite this interview");
        assertThat(form(page, "note")).startsWith("Baek Seoin");
    }

    @Test
    void wordsOfAQuestionAreCitedWithTheQuestion() {
        Page page = open(window(DESKTOP), SEED);
        cite(page, "#q5-h", "How is Korea", "#q5-h", "performing");
        assertThat(dialog(page).locator("h2")).hasText("Cite question 5");
        assertThat(form(page, "link")).isEqualTo(site().at(SEED + "#q5"));
        assertThat(form(page, "note")).startsWith("“How is Korea performing” ");
    }

    @Test
    void aPressOnCiteKeepsWhatWasSelected() {
        Page page = open(window(DESKTOP), SEED);
        select(page, "#q6-p1", "good", "#q6-p1", "alternative");
        page.locator("#q6 .cite").click();
        assertThat(dialog(page)).isVisible();
        assertThat(form(page, "note")).startsWith("“good alternative” ");
        page.keyboard().press("Escape");
        select(page, "#q6-p1", "good", "#q6-p1", "alternative");
        page.locator("#q5 .cite").click();
        assertThat(dialog(page).locator("h2")).hasText("Cite question 5");
        assertThat(form(page, "note")).as("of another question").startsWith("Baek Seoin");
    }

    @Test
    void whereWhatReadsWordsCannotBeHadThePlaceIsCitedWithoutThem() {
        Page page = open(window(DESKTOP), SEED);
        block(page, "*/words.js");
        select(page, "#q6-p1", "good", "#q6-p1", "alternative");
        page.locator("#q6 .cite").click();
        assertThat(dialog(page)).isVisible();
        assertThat(dialog(page).locator("h2")).hasText("Cite question 6");
        assertThat(form(page, "note")).startsWith("Baek Seoin");
    }

    @Test
    void whereTheDialogCannotBeHadThePageSaysHowToCite() {
        Page page = open(window(DESKTOP), SEED);
        block(page, "*/citing.js");
        page.locator("#q6 .cite").click();
        page.waitForURL("**#cite");
        assertThat(page.locator("#cite")).isInViewport();
    }

    @Test
    void theMenuOfAParagraphCitesWhatIsSelectedInIt() {
        Page page = open(window(DESKTOP), SEED);
        select(page, "#q6-p1", "good", "#q6-p1", "alternative");
        page.locator("#q6-p1 .pn").click();
        page.locator("#place-menu [data-do=cite]").click();
        assertThat(form(page, "note")).startsWith("“good alternative” ");
    }

    @Tag("slow")
    @Test
    void aQuestionAloneCitesWordsWhereTheInterviewIsRead() throws IOException {
        Page page = open(window(DESKTOP), SEED.replace(".html", "/q5.html"));
        cite(page, "#q5-p2", "Quad or", "#q5-p2", "U.S.-led global");
        assertThat(form(page, "link"))
                .startsWith(site().at(SEED + "?r=q5-p2."))
                .contains("#q5-p2:~:text=");
        assertLandsOn(page, form(page, "link"), "q5-p2", "Quad or", "q5-p2", "U.S.-led global");
    }

    @Test
    void wordsThatAreMarkupStayWords(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                """
                # A

                ## Why?

                1\\. a \\*b\\* \\_c\\_ \\`d\\` \\\\e \\[f](g) &amp;amp; &lt;i> \\~~h~~ "x" $1$ # > +
                """);
        try (TestSite site = TestSite.serve(folder)) {
            Page page = open(window(DESKTOP), "");
            page.navigate(site.at("interviews/a.html"));
            String shown = "1. a *b* _c_ `d` \\e [f](g) &amp; <i> ~~h~~ \"x\" $1$ # > +";
            assertThat(page.locator("#q1-p1")).containsText(shown);
            page.evaluate(
                    "() => getSelection().selectAllChildren(document.querySelector('#q1-p1'))");
            page.keyboard().press("c");
            assertThat(page.locator("#cite-dialog")).isVisible();
            Node read = Parser.builder().build().parse(form(page, "markdown"));
            assertThat(texts(read.getFirstChild())).containsExactly(shown);
        }
    }

    /** The link as it stands on paper: the place, how many words, and a digest of them. */
    private static String printed(Page page) {
        Matcher link = RECEIPT.matcher(form(page, "link"));
        assertThat(link.find()).isTrue();
        return link.replaceFirst("?r=$1#$2");
    }

    private static List<String> texts(Node quote) {
        List<String> texts = new ArrayList<>();
        for (Node paragraph : quote.getChildren()) {
            texts.add(new TextCollectingVisitor().collectAndGetText(paragraph).stripTrailing());
        }
        return texts;
    }

    static List<Integer> widths() {
        return List.of(DESKTOP, PHONE);
    }

    private static List<List<Double>> boxes(Object evaluated) {
        List<List<Double>> boxes = new ArrayList<>();
        for (Object box : (List<?>) evaluated) {
            boxes.add(((List<?>) box).stream().map(n -> ((Number) n).doubleValue()).toList());
        }
        return boxes;
    }

    private static void assertLandsOn(
            Page page, String link, String from, String first, String to, String last)
            throws IOException {
        Page landed = page.context().newPage();
        landed.setViewportSize(page.viewportSize().width, 1400);
        landed.navigate(link);
        assertThat((String) landed.evaluate("() => location.href")).doesNotContain(":~:");
        assertThat(landed.locator("#" + from)).isInViewport();
        List<?> boxes =
                (List<?>) landed.evaluate(SELECT, List.of("#" + from, first, "#" + to, last));
        landed.evaluate("() => getSelection().removeAllRanges()");
        assertThat(landed.locator(".receipt")).containsText("Unchanged:");
        landed.locator(".receipt button").click();
        TargetText.assertMarked(landed, boxes(boxes.get(0)), boxes(boxes.get(1)));
    }
}
