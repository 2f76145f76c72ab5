package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.Person;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.result.ResultOrder;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Counts of a corpus in three languages: an interview and its translations are one interview, and
 * what any page counts is what another page lists.
 */
@SuppressWarnings("NullAway.Init") // JUnit calls what sets the fields
class TranslatedPagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/translated");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final SearchIndex INDEX = SearchIndex.inMemory();
    private static Corpus corpus;
    private static SiteEdition site;

    @BeforeAll
    static void read() throws IOException {
        corpus = new CorpusReader().read(FOLDER).withBaseUrl("https://talks.example/");
        site = new SiteEdition(corpus, new TemplateRenderer());
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static Document html(String address) {
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    /** The first number in a text. */
    private static int number(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as(text).isTrue();
        return Integer.parseInt(number.group());
    }

    /** The addresses of the interviews that a page lists. */
    private static List<String> listed(Document page) {
        return page.select("main h3 a[href*=interviews/]").eachAttr("href").stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .toList();
    }

    private static String page(Interview interview) {
        return interview.slug() + ".html";
    }

    private static List<Interview> leads() {
        return corpus.translations().leads();
    }

    @Test
    void theHomePageListsEachInterviewOnceWithItsLanguages() {
        Document index = html("index.html");
        assertThat(leads()).hasSize(4).hasSizeLessThan(corpus.interviews().size());
        assertThat(listed(index))
                .containsExactlyElementsOf(leads().stream().map(one -> page(one)).toList());
        Element bridge = index.expectFirst("h3 a[href$=bridge.html]").parents().get(1);
        assertThat(bridge.select("a[hreflang]").eachText()).containsExactly("한국어: 다리", "中文: 一座桥");
        assertThat(bridge.select("a[hreflang]").eachAttr("href"))
                .containsExactly("interviews/bridge.ko.html", "interviews/bridge.zh.html");
    }

    @Test
    void theHomePageCountsWhatItLists() {
        Document index = html("index.html");
        assertThat(number(index.expectFirst(".masthead .byline span").text()))
                .isEqualTo(leads().size());
        int asked = leads().stream().mapToInt(one -> one.head().size().questions()).sum();
        assertThat(number(index.select(".masthead .byline span").get(1).text())).isEqualTo(asked);
        assertThat(index.select("#side .num").eachText().stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(leads().size());
    }

    @Test
    void topicsCountWhatTheirPagesList() {
        Elements topics = html("topics.html").select("main li:has(a[href^=topics/])");
        assertThat(topics).isNotEmpty();
        for (Element topic : topics) {
            Document page = html(URLDecoder.decode(topic.expectFirst("a").attr("href"), UTF_8));
            int counted = number(topic.select(".num, .count").text());
            assertThat(listed(page)).as(topic.text()).hasSize(counted).doesNotHaveDuplicates();
            assertThat(page.select("main .byline").text())
                    .contains(counted + " of " + leads().size());
        }
        assertThat(listed(html("topics/다리.html")))
                .as("a translation's tag is the interview's")
                .containsExactly("bridge.html");
    }

    @Test
    void peopleAreCountedWhereTheirPagesListThem() {
        for (Person person : corpus.people().all()) {
            Document page = html("people/" + person.id() + ".html");
            List<Appearance> all = corpus.people().appearances(person);
            assertThat(listed(page)).as(person.name()).hasSize(all.size()).doesNotHaveDuplicates();
            for (Capacity capacity : Capacity.values()) {
                long counted = all.stream().filter(a -> a.capacity() == capacity).count();
                String id = capacity.name().toLowerCase(Locale.ROOT);
                assertThat(page.select("#" + id + " h3")).hasSize((int) counted);
            }
            String where =
                    html("people.html")
                            .expectFirst("a[href$=/" + person.id() + ".html]")
                            .parents()
                            .get(1)
                            .select(".where")
                            .text();
            assertThat(number(where)).as(where).isEqualTo(all.size());
        }
        Elements ways = html("index.html").select(".ways a[href^=people/]");
        assertThat(ways).isNotEmpty();
        for (Element way : ways) {
            long answers = html(way.attr("href")).select("#answers h3, #speaks h3").size();
            assertThat(number(way.text())).as(way.text()).isEqualTo((int) answers);
        }
    }

    /** No two roles of one interview, which a translation tells in its own words. */
    @Test
    void aTranslationDoublesNoRole() {
        for (Person person : corpus.people().all()) {
            List<String> told =
                    corpus.people().roles(person).stream()
                            .map(role -> corpus.translations().lead(role.interview()).slug())
                            .toList();
            assertThat(told).as(person.name()).doesNotHaveDuplicates();
        }
        assertThat(html("people/reporter-north.html").select(".dated li").eachText())
                .containsExactly("2020 기자", "2021–2022 Reporter", "2023 Editor");
        assertThat(html("people/engineer-east.html").select(".dated li").eachText())
                .as("of an interview whose lead tells no role, that of a translation")
                .containsExactly("2020 工程师", "2021 Engineer", "2022 Chief engineer");
    }

    @Test
    void whoSpeaksInATranslationIsNotSpokenOfInTheOriginal() {
        Document page = html("people/keeper-west.html");
        assertThat(page.select("#spoken a[href*=interviews/]").eachAttr("href"))
                .containsExactly("../interviews/canal.html#q1-p1");
        assertThat(html("people/engineer-east.html").select("#spoken")).isEmpty();
    }

    @Test
    void termsAreCountedInEveryLanguageAndInterviewsOnce() {
        Elements terms = html("glossary.html").select(".gloss:has(dt a)");
        assertThat(terms).hasSameSizeAs(corpus.terms());
        for (Element term : terms) {
            Document page = html(term.expectFirst("dt a").attr("href"));
            String mentions = term.select(".where").text().replace(", ", " in ");
            assertThat(page.select("main").text()).contains(mentions);
            assertThat(number(mentions)).isEqualTo(page.select(".kwic .pn").size());
        }
        Document gate = html("glossary/sluice-gate.html");
        assertThat(gate.text()).contains("10 mentions in 4 interviews");
        Set<String> leads = new TreeSet<>();
        List<String> order = new ArrayList<>();
        corpus.occurrences("sluice-gate")
                .forEach(
                        one -> {
                            String lead = corpus.translations().lead(one.interview()).slug();
                            if (leads.add(lead)) {
                                order.add(lead);
                            } else {
                                assertThat(order.get(order.size() - 1))
                                        .as("translations stand behind the original")
                                        .isEqualTo(lead);
                            }
                        });
        assertThat(leads).hasSize(4);
    }

    @Test
    void whatTheOriginalWasAskedItsTranslationWasAsked() {
        Document list = html("questions.html");
        assertThat(list.select("main .fam li").eachText())
                .containsExactly("Which river taught you what silt does? in 2 interviews");
        String group = "questions/which-river-taught-you-what-silt-does.html";
        for (String page : List.of("bridge", "bridge.ko", "bridge.zh", "canal", "sulo")) {
            assertThat(html("interviews/" + page + ".html").select("#q1 a[href$=" + group + "]"))
                    .as(page)
                    .hasSize(1)
                    .allSatisfy(link -> assertThat(link.text()).contains("1"));
        }
        assertThat(html(group).select(".answer h2 a").eachAttr("href"))
                .containsExactly("../interviews/bridge.html#q1", "../interviews/canal.html#q1");
    }

    /** Of the Korean ferry it is not known: nobody compares Korean words with English ones. */
    @Test
    void onlyThoseAreNotAskedOfWhomItIsKnown() {
        Document group = html("questions/which-river-taught-you-what-silt-does.html");
        Element notAsked = group.expectFirst("section:has(> h2:contains(Not asked))");
        assertThat(notAsked.select("h2 .count").text()).isEqualTo("1 interview");
        assertThat(notAsked.select("li a").eachText()).containsExactly("Keeper West");
    }

    @Test
    void whoSaysATermIsOnePersonInAllLanguages() {
        assertThat(html("glossary/silt.html").select("#side section a span:first-child").eachText())
                .containsExactly("Engineer East", "Keeper West");
    }

    @Test
    void searchCountsAnInterviewOnceAndItsFacetsNarrowToWhatTheySay() {
        Searcher search = new Searcher(INDEX.snapshot(corpus));
        SearchResult gate = find(search, "sluice-gate OR 수문 OR 闸门");
        SearchResult rivers = find(search, "topic:rivers");
        for (SearchResult found : List.of(gate, rivers)) {
            assertThat(found.interviews()).isLessThanOrEqualTo(leads().size());
        }
        assertThat(rivers.interviews()).isEqualTo(3);
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < rivers.interviews(); i++) {
            rivers.groups(ResultOrder.RELEVANCE, i, 1, 1)
                    .forEach(group -> listed.add(group.interview().slug()));
        }
        assertThat(listed).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(rivers.groups(ResultOrder.RELEVANCE, 3, 1, 1)).isEmpty();
        rivers.facets()
                .people()
                .forEach(
                        facet ->
                                assertThat(
                                                find(
                                                                search,
                                                                "topic:rivers person:\""
                                                                        + facet.name()
                                                                        + '"')
                                                        .total())
                                        .as(facet.name())
                                        .isEqualTo(facet.hits()));
    }

    private static SearchResult find(Searcher search, String query) {
        return search.find(QueryParser.parse(query), null);
    }

    @Test
    void theFeedHasOneEntryWithLinksToAllLanguages() {
        Document feed = Jsoup.parse(site.page("feed.xml").orElseThrow().text(), Parser.xmlParser());
        assertThat(feed.select("entry")).hasSize(leads().size());
        assertThat(feed.select("entry link[rel=alternate]").eachAttr("href"))
                .hasSize(corpus.interviews().size())
                .doesNotHaveDuplicates();
        assertThat(feed.select("entry:has(title:contains(bridge)) link").eachAttr("hreflang"))
                .containsExactly("en", "ko", "zh");
    }

    @Test
    void allPagesAreInTheSitemap() {
        String sitemap = site.page("sitemap.xml").orElseThrow().text();
        assertThat(corpus.interviews())
                .allSatisfy(
                        one -> assertThat(sitemap).contains("/interviews/" + one.slug() + ".html"));
    }

    @Test
    void anInterviewInThreeLanguagesAloneIsACorpusOfOne() {
        Set<String> bridge =
                corpus.interviews().stream()
                        .filter(one -> one.slug().startsWith("bridge"))
                        .map(Interview::slug)
                        .collect(Collectors.toSet());
        Corpus one =
                corpus.withInterviews(
                        corpus.interviews().stream()
                                .filter(interview -> bridge.contains(interview.slug()))
                                .toList());
        SiteEdition alone = new SiteEdition(one, new TemplateRenderer());
        Document title = Jsoup.parse(alone.page("index.html").orElseThrow().text());
        assertThat(title.select("main a[hreflang]").eachText())
                .containsExactly("한국어: 다리", "中文: 一座桥");
        assertThat(title.select(".site nav a").eachText()).contains("Interview");
        Document korean = Jsoup.parse(alone.page("interviews/bridge.ko.html").orElseThrow().text());
        assertThat(korean.select(".site nav [aria-current]").eachText()).hasSize(1);
    }
}
