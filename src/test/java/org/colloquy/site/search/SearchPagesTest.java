package org.colloquy.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.result.Concordance;
import org.colloquy.search.result.ResultOrder;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.feed.OpenSearchDescription;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages of a search say, and that they pass on nothing that was typed. */
@SuppressWarnings("NullAway.Init") // JUnit calls what sets the fields
class SearchPagesTest {
    private static final SearchIndex INDEX = SearchIndex.inMemory();
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();
    private static Corpus seed;
    private static Searcher search;
    private static Corpus many;
    private static Searcher ofMany;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        seed = new CorpusReader().read(Path.of("seeds"));
        search = new Searcher(INDEX.snapshot(seed));
        for (int i = 0; i < 25; i++) {
            Files.writeString(
                    folder.resolve("talk-%02d.md".formatted(i)),
                    """
                    ---
                    title: Talk %d
                    date: %d
                    tags: [tag %d, "<b>bold</b>"]
                    interviewees: [%s]
                    ---
                    ## Why number %d?

                    The bell rang.

                    A bell, =1+1, <i>bell</i> & "bell".

                    Bell again.

                    And the bell once more.
                    """
                            .formatted(
                                    i, 2000 + i % 3, i % 4, i % 2 == 0 ? "Ada Sample" : "Li", i));
        }
        many = new CorpusReader().read(folder);
        ofMany = new Searcher(INDEX.snapshot(many));
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static Document page(String query) {
        return page(seed, search, SearchRequest.of(query));
    }

    private static Document page(Corpus corpus, Searcher with, SearchRequest request) {
        return Jsoup.parse(
                new SiteEdition(corpus, TEMPLATES).replies().results(with, request).text());
    }

    private static Element first(Document page, String selector) {
        return page.expectFirst(selector);
    }

    @Test
    void showsPassagesWithTheirPlaces() {
        Document page = page("chip4 samsung");
        assertThat(page.select(".hit")).hasSize(1);
        Element hit = first(page, ".hit");
        assertThat(hit.select("mark").eachText()).contains("Samsung", "Chip4");
        assertThat(hit.select(".pn").attr("href"))
                .startsWith("interviews/korea-us-china-tech-competition.html#q6-p2:~:text=");
        assertThat(hit.select(".pn").text()).isEqualTo("6.2");
        assertThat(hit.select(".in").text()).startsWith("6 How will the incoming Korean");
        assertThat(page.select(".chosen").text()).contains("1 passage in 1 interview");
        assertThat(page.select("#q").attr("value")).isEqualTo("chip4 samsung");
        assertThat(page.select(".definition dfn").eachText()).contains("Chip4");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    /** A folder with pages of the house, and its search. */
    private static Searcher withPages(Path folder, int pages) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.createDirectories(folder.resolve("interviews"));
        Files.writeString(folder.resolve("interviews/a.md"), "# A\n\n## Which bell?\n\nOurs.\n");
        Files.writeString(folder.resolve("pages/rights.md"), "# Rights & *us*\n\nQuote us.\n");
        for (int i = 1; i < pages; i++) {
            Files.writeString(
                    folder.resolve("pages/p%d.md".formatted(i)),
                    "# Page %d\n\n## Here {#here}\n\nThe \"bell\" of <us>.\n".formatted(i));
        }
        return new Searcher(INDEX.snapshot(new CorpusReader().read(folder)));
    }

    @Test
    void showsPagesOfTheHouseAbovePassages(@TempDir Path folder) throws IOException {
        Searcher with = withPages(folder, 5);
        Document page = page(with.corpus(), with, SearchRequest.of("bell"));
        assertThat(page.select(".definition h2").eachText()).containsExactly("Pages of this site");
        assertThat(page.select(".own-pages a").eachText())
                .containsExactly("Page 1", "Page 2", "Page 3", "Page 4");
        assertThat(page.select(".own-pages p").eachText())
                .hasSize(3)
                .contains("The \"bell\" of <us>.");
        assertThat(page.select(".own-pages mark").eachText()).hasSize(3).contains("bell");
        assertThat(first(page, ".own-pages a").attr("href"))
                .isEqualTo("pages/p1.html#here:~:text=The%20%22-,bell,-%22%20of%20%3Cus");
        assertThat(page.select(".chosen").text()).contains("1 passage in 1 interview");
        assertThat(page.select(".result")).hasSize(1);
    }

    @Test
    void saysThatNothingWasFoundInInterviews(@TempDir Path folder) throws IOException {
        Searcher with = withPages(folder, 1);
        Document page = page(with.corpus(), with, SearchRequest.of("rights"));
        assertThat(page.select(".own-pages a").eachAttr("href"))
                .containsExactly("pages/rights.html");
        assertThat(page.select(".own-pages p")).isEmpty();
        assertThat(first(page, "h1").text()).isEqualTo("Search results for “rights”");
        assertThat(page.select(".sect h2").eachText()).containsExactly("No passages found");
        assertThat(page.select(".sect p")).isEmpty();
    }

    @Test
    void showsNoPagesOfTheHouseWhereInterviewsAreAskedFor(@TempDir Path folder) throws IOException {
        Searcher with = withPages(folder, 3);
        SearchRequest bell = SearchRequest.of("bell");
        for (SearchRequest request :
                List.of(
                        bell.within("a"),
                        bell.onPage(2),
                        bell.concordance(Concordance.LineOrder.PLACE),
                        SearchRequest.of("bell by:speaker"))) {
            assertThat(page(with.corpus(), with, request).select(".own-pages")).isEmpty();
        }
    }

    /** A folder with some interviews of one title, and its search. */
    private static Searcher titled(Path folder, int count) throws IOException {
        for (int i = 1; i <= count; i++) {
            Files.writeString(
                    folder.resolve("k%d.md".formatted(i)),
                    """
                    ---
                    title: Kettles & <lids> %d
                    interviewees: [Ada Sample]
                    date: 202%d
                    ---
                    ## Why?

                    Steam.
                    """
                            .formatted(i, i));
        }
        return new Searcher(INDEX.snapshot(new CorpusReader().read(folder)));
    }

    @Test
    void showsInterviewsByTheirTitlesAbovePassages(@TempDir Path folder) throws IOException {
        Searcher with = titled(folder, 7);
        Document page = page(with.corpus(), with, SearchRequest.of("kettles sample"));
        assertThat(page.select(".definition h2").eachText())
                .containsExactly("Interviews by title or person");
        assertThat(page.select(".titles a").eachText()).hasSize(3).contains("Kettles & <lids> 6");
        assertThat(page.select(".titles p").eachText()).contains("Ada Sample, 2026");
        assertThat(page.select(".definition > p").eachText())
                .containsExactly("4 more. Add a word to narrow the list.");
        assertThat(first(page, "h1").text()).isEqualTo("Search results for “kettles sample”");
        assertThat(page.select(".sect h2").eachText()).containsExactly("No passages found");
        assertThat(page.select(".sect p")).isEmpty();
    }

    @Test
    void showsNoTitlesWhereOneInterviewIsAllThereIs(@TempDir Path folder) throws IOException {
        Searcher with = titled(folder, 1);
        assertThat(page(with.corpus(), with, SearchRequest.of("kettles")).select(".titles"))
                .isEmpty();
    }

    @Test
    void showsNoTitlesWherePassagesAreAskedFor(@TempDir Path folder) throws IOException {
        Searcher with = titled(folder, 3);
        SearchRequest kettles = SearchRequest.of("kettles");
        for (SearchRequest request :
                List.of(
                        kettles.within("k1"),
                        kettles.onPage(2),
                        kettles.concordance(Concordance.LineOrder.PLACE),
                        SearchRequest.of("kettles year:2021"))) {
            assertThat(page(with.corpus(), with, request).select(".titles")).isEmpty();
        }
    }

    @Test
    void tellsItsOwnScriptOfTitles(@TempDir Path folder) throws IOException {
        Searcher with = titled(folder, 7);
        String json = SearchJson.write("kett*", with.find(QueryParser.parse("kett*")), 5, true);
        JsonNode pages = JsonMapper.shared().readTree(json).path("pages");
        assertThat(pages).hasSize(3);
        assertThat(pages.path(0).path("kind").asString()).isEqualTo("Interview");
        assertThat(pages.path(0).path("title").asString()).startsWith("Kettles & <lids>");
        assertThat(pages.path(0).path("address").asString()).matches("interviews/k\\d\\.html");
        assertThat(json(with, "kett*", 5).has("pages")).isFalse();
    }

    @Test
    void aNameFromRightToLeftDoesNotTurnTheDateBehindIt(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                """
                ---
                date: 2021-09-10
                interviewees: [يوسف منصور]
                ---
                # A talk

                The bell rang.
                """);
        Corpus corpus = new CorpusReader().read(folder);
        Document page =
                page(corpus, new Searcher(INDEX.snapshot(corpus)), SearchRequest.of("bell"));
        assertThat(first(page, ".group-by").text())
                .isEqualTo("\u2068يوسف منصور\u2069, 10 September 2021");
    }

    @Test
    void tellsItsOwnScriptOfPagesOfTheHouse(@TempDir Path folder) throws IOException {
        Searcher with = withPages(folder, 4);
        String json = SearchJson.write("bell", with.find(QueryParser.parse("bell")), 5, true);
        JsonNode pages = JsonMapper.shared().readTree(json).path("pages");
        assertThat(pages).hasSize(2);
        assertThat(pages.path(0).path("kind").asString()).isEqualTo("Pages of this site");
        assertThat(pages.path(0).path("words").asString())
                .isEqualTo("The &quot;<mark>bell</mark>&quot; of &lt;us&gt;.");
        assertThat(json(with, "bell", 5).has("pages")).isFalse();
    }

    @Test
    void moreThanTwoCriteriaAreChosenByAForm() {
        Document one = page(many, ofMany, SearchRequest.of("bell year:2000"));
        assertThat(one.select(".facet a[rel=nofollow] .num")).hasSizeGreaterThan(4);
        assertThat(one.select(".facet button, #narrowing")).isEmpty();
        SearchRequest sorted =
                SearchRequest.of("bell year:2000 topic:\"<b>bold</b>\"").ordered(ResultOrder.DATE);
        Document two = page(many, ofMany, sorted);
        assertThat(two.select(".facet a .num")).isEmpty();
        assertThat(two.select(".facet button").eachAttr("value"))
                .contains("bell year:2000 topic:\"<b>bold</b>\" person:\"Ada Sample\"");
        assertThat(two.select(".facet button").eachAttr("form")).containsOnly("narrowing");
        assertThat(two.select("form#narrowing input").eachAttr("name")).containsExactly("sort");
        // The way back stays a link.
        assertThat(two.select(".chosen .x")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "C++, C++",
        "c#, C#",
        "S&T, S&T",
        ".NET, .NET",
        "F#, F#",
        "\"C++ and\", C++ and",
        "ends, ends"
    })
    void theTextFragmentHasTheSignsOfATerm(String query, String marked, @TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "# A\n\n## Which?\n\nWe had C++ and C#, S&T, then (.NET), and F#. It ends.\n");
        Corpus corpus = new CorpusReader().read(folder);
        Searcher with = new Searcher(INDEX.snapshot(corpus));
        String href = first(page(corpus, with, SearchRequest.of(query)), ".hit .pn").attr("href");
        assertThat(href)
                .endsWith(":~:text=" + URLEncoder.encode(marked, UTF_8).replace("+", "%20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chip4 samsung", "korea", "\"one-team strategy\"", "by:interviewee"})
    void firstResultsLeadWhereResultsDo(String query) {
        SearchResult found = search.find(QueryParser.parse(query));
        JsonNode first = JsonMapper.shared().readTree(SearchJson.write(query, found, 6, true));
        List<String> shown = page(query).select(".hit .pn").eachAttr("href");
        assertThat(shown).isNotEmpty();
        assertThat(first.findValuesAsString("address")).startsWith(shown.toArray(String[]::new));
        assertThat(json(search, query, 6).findValuesAsString("address"))
                .as("of programs")
                .allMatch(address -> address.matches("interviews/[^:]*"));
    }

    @Test
    void theTextFragmentIsInThePassage() {
        for (Element link : page("korea").select(".hit .pn")) {
            String href = link.attr("href");
            String id = href.replaceFirst(".*#", "").replaceFirst(":~:.*", "");
            String text =
                    seed.interviews()
                            .get(0)
                            .passages()
                            .filter(p -> p.locator().id().equals(id))
                            .map(p -> p.text().replace('\n', ' '))
                            .findFirst()
                            .orElse("");
            List<String> parts = List.of(href.replaceFirst(".*:~:text=", "").split(","));
            for (String part : parts) {
                String plain = part.replaceFirst("^-", "").replaceFirst("-$", "");
                assertThat(text).contains(URLDecoder.decode(plain, StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void saysWhatIsNearWhereNothingIsFound() {
        Document page = page("contrl towr");
        assertThat(page.select("h2").eachText()).contains("No results with all of these words");
        assertThat(page.select(".lede a").text()).isEqualTo("control tower");
        assertThat(page("zzzz qqqq").select(".lede").text()).contains("Nothing similar");
        assertThat(page("zzzz qqqq").select(".onward a").attr("href")).isEqualTo("index.html");
        assertThat(page("contrl towr").select(".onward")).isEmpty();
        assertThat(page("chip4 zzzz").select(".fam").text()).contains("chip4 2 passages");
        assertThat(page("Chip 4 alliance").select(".fam").text()).contains("Chip4");
        assertThat(page("...").select(".said").text()).contains("no word here");
    }

    /** Whoever looks for a full name need not know what its letters stand for. */
    @Test
    void aTermIsNamedInFullBesideItsShortForm() {
        assertThat(page("Science and Technology Policy Institute").select(".definition").text())
                .startsWith("Term STEPI Science and Technology Policy Institute A South Korean");
        assertThat(page("control tower").select(".definition .full-name")).isEmpty();
        assertThat(page("Science and Tecnology Policy Instute zzzz").select(".fam").text())
                .contains("Science and Technology Policy Institute (STEPI)");
    }

    @Test
    void saysWhatWasReadOtherwise() {
        assertThat(page("(chip4").select(".said").text())
                .contains("Brackets have no special meaning");
        assertThat(page("x".repeat(300)).select(".said").text()).contains("200 characters");
    }

    @Test
    void pagesThroughInterviews() {
        SearchRequest request = SearchRequest.of("bell");
        Document first = page(many, ofMany, request);
        assertThat(first.select(".result")).hasSize(SearchPages.GROUPS_PER_PAGE);
        assertThat(first(first, ".result").select(".hit")).hasSize(3);
        assertThat(first.select(".pages a").eachText()).containsExactly("1", "2", "3", "Next");
        assertThat(first(first, ".all a").text()).isEqualTo("1 more in this interview");
        Document last = page(many, ofMany, request.onPage(3));
        assertThat(last.select(".result")).hasSize(5);
        assertThat(page(many, ofMany, request.onPage(99)).select(".result")).hasSize(5);
        Document one = page(many, ofMany, request.within("talk-03"));
        assertThat(one.select(".hit")).hasSize(4);
        assertThat(one.select(".chosen .x").text()).contains("this interview only");
        Document dated = page(many, ofMany, request.ordered(ResultOrder.DATE));
        assertThat(first(dated, ".group-by").text()).contains("2002");
    }

    @Test
    void narrowsByLinksAndBack() {
        Document page = page(many, ofMany, SearchRequest.of("bell"));
        Element ada = first(page, ".facet a:contains(Ada Sample)");
        assertThat(ada.select(".num").text()).isEqualTo("52");
        assertThat(page.select(".facet a:contains(tag 1)")).isNotEmpty();
        assertThat(page.select(".facet a:contains(2001)")).isNotEmpty();
        String query = query(ada.attr("href"));
        assertThat(query).isEqualTo("bell person:\"Ada Sample\"");
        Document narrowed = page(many, ofMany, SearchRequest.of(query));
        assertThat(narrowed.select(".chosen").text()).contains("52 passages in 13 interviews");
        assertThat(query(narrowed.select(".chosen .x").attr("href"))).isEqualTo("bell");
    }

    private static String query(String href) {
        String encoded = href.replaceFirst(".*[?&]q=", "").replaceFirst("&.*", "");
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    @Test
    void showsAConcordance() {
        SearchRequest request =
                SearchRequest.of("control tower").concordance(Concordance.LineOrder.RIGHT);
        Document page = page(seed, search, request);
        assertThat(page.select(".kwic mark").eachText())
                .containsExactlyInAnyOrder("control towers", "control towers", "control tower");
        assertThat(page.select(".kwic .left.cut, .kwic .right.cut")).hasSize(6);
        assertThat(page.select(".chosen").text()).contains("1–3 of 3 lines in 1 interview");
        assertThat(page.select(".chosen a:contains(CSV)").attr("href"))
                .isEqualTo("concordance.csv?q=control%20tower&view=concordance&by=right");
    }

    /** On a narrow screen dots stand where words are left out, and nowhere else. */
    @Test
    void aLineOfAConcordanceSaysWhereItIsCut() {
        SearchRequest request = SearchRequest.of("bell").concordance(Concordance.LineOrder.PLACE);
        Document page = page(many, ofMany, request);
        assertThat(page.select(".kwic mark")).isNotEmpty();
        assertThat(page.select(".kwic .cut")).isEmpty();
    }

    @Test
    void theTableOfAConcordanceIsOneForSpreadsheets() {
        Concordance concordance =
                Concordance.of(
                        ofMany.find(QueryParser.parse("bell"), "talk-00"),
                        Concordance.LineOrder.PLACE);
        String csv = ConcordanceCsv.write(concordance);
        assertThat(csv.lines()).hasSize(7);
        assertThat(csv).contains("\"A bell, =1+1, bell & \"\"\",bell,\"\"\".\"");
        assertThat(csv).doesNotContain("\n=").doesNotContain(",=");
    }

    @Test
    void noCellOfATableIsAFormula() {
        String signs = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
        assertThat(signs.chars().mapToObj(Character::toString))
                .allSatisfy(
                        sign ->
                                assertThat(ConcordanceCsv.cell(sign + "1"))
                                        .isEqualTo("'" + sign + "1"));
        assertThat(ConcordanceCsv.cell("1 = 1")).isEqualTo("1 = 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)",
                "javascript:alert(1)",
                "</title><script>x</script>",
                "person:\"<b>\" topic:<i> year:<u>",
                "bell <script> zzz"
            })
    void whatIsTypedIsEscapedEverywhere(String query) {
        for (boolean lines : List.of(false, true)) {
            SearchRequest plain = SearchRequest.of(query);
            SearchRequest request = lines ? plain.concordance(Concordance.LineOrder.LEFT) : plain;
            for (Document page :
                    List.of(page(seed, search, request), page(many, ofMany, request))) {
                assertThat(page.select("#q").attr("value")).isEqualTo(query);
                assertThat(page.select("script")).allMatch(script -> script.html().isEmpty());
                assertThat(page.select("main img, main script:not([src]), b b, main i, [onfocus]"))
                        .isEmpty();
                assertThat(page.select("a"))
                        .allMatch(a -> !a.attr("href").startsWith("javascript:"));
            }
        }
    }

    @Test
    void tellsOtherProgramsWhatIsFound() {
        JsonNode json = json(search, "\"one-team strategy\"", 20);
        assertThat(json.path("query").asString()).isEqualTo("\"one-team strategy\"");
        assertThat(json.path("total").asInt()).isEqualTo(1);
        JsonNode hit = json.path("hits").path(0);
        assertThat(hit.path("interview").asString()).isEqualTo("korea-us-china-tech-competition");
        assertThat(hit.path("locator").asString()).isEqualTo("q5-p1");
        assertThat(hit.path("address").asString())
                .isEqualTo("interviews/korea-us-china-tech-competition.html#q5-p1");
        assertThat(hit.path("question").asString()).startsWith("How is Korea performing");
        assertThat(hit.path("words").asString()).contains("<mark>one-team strategy</mark>");
        assertThat(hit.properties()).hasSize(5);
        String words = json(ofMany, "bell", 100).findValuesAsString("words").toString();
        assertThat(words).contains("&amp; &quot;<mark>bell</mark>&quot;");
        assertThat(words.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<");
        assertThat(json(ofMany, "bell", 7).path("hits")).hasSize(7);
        assertThat(json(ofMany, "", 7).path("hits")).isEmpty();
    }

    @Test
    void saysWhereTimeRanOut() {
        Searcher hasty = new Searcher(INDEX.snapshot(many).within(Duration.ZERO));
        assertThat(page(many, hasty, SearchRequest.of("bell")).text())
                .contains("There may be more results than are shown.")
                .contains("Nothing found so far")
                .doesNotContain("No results");
        assertThat(json(hasty, "bell", 7).path("partial").asBoolean()).isTrue();
        assertThat(page(many, ofMany.forRequest(), SearchRequest.of("bell")).text())
                .doesNotContain("There may be more results than are shown.");
        assertThat(json(ofMany.forRequest(), "bell", 7).has("partial")).isFalse();
    }

    private static JsonNode json(Searcher with, String query, int limit) {
        return JsonMapper.shared()
                .readTree(
                        SearchJson.write(query, with.find(QueryParser.parse(query)), limit, false));
    }

    @Test
    void anAddressSaysItAll() {
        Map<String, String> parameters =
                Map.of(
                        "q",
                        "a&b=\"c\" d",
                        "in",
                        "x/y",
                        "sort",
                        "date",
                        "view",
                        "concordance",
                        "by",
                        "left",
                        "page",
                        "3");
        SearchRequest request = SearchRequest.read(parameters::get);
        assertThat(request.href())
                .isEqualTo(
                        "search.html?q=a%26b%3D%22c%22%20d&in=x%2Fy&sort=date&view=concordance&by=left&page=3");
        SearchRequest odd =
                SearchRequest.read(
                        Map.of("q", "x", "page", "-1", "sort", "up", "view", "<", "by", "place")
                                ::get);
        assertThat(odd).isEqualTo(SearchRequest.of("x"));
        assertThat(SearchRequest.read(Map.of("page", "99999999999")::get).page()).isEqualTo(1);
    }

    @Test
    void tellsBrowsersHowToSearch() {
        String xml =
                OpenSearchDescription.write(seed.settings(), "https://interviews.example/?a&b/");
        assertThat(xml)
                .contains("<ShortName>Interviews")
                .contains(
                        "template=\"https://interviews.example/?a&amp;b/search.html?q={searchTerms}\"");
    }
}
