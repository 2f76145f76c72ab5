package org.colloquy.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.SiteEditionTest;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first page and the list of interviews in its orders, by series and by topic. */
class ListPagesTest {
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();

    @TempDir Path dir = Path.of("");

    private SiteEdition site() throws IOException {
        return new SiteEdition(new CorpusReader().read(dir), TEMPLATES);
    }

    private static Document html(SiteEdition site, String address) {
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    private static List<String> titles(Document page) {
        return page.select("#listing .entry h3").eachText();
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void talk(String slug, String... front) throws IOException {
        write(
                "interviews/" + slug + ".md",
                "---\n" + String.join("\n", front) + "\n---\n\n## Why the gate?\n\nFor silt.\n");
    }

    private void hundred() throws IOException {
        for (int i = 1; i <= 100; i++) {
            talk(
                    "t" + i,
                    "title: " + (i % 2 == 0 ? "Ebb " : "Flood ") + i,
                    "date: " + (2000 + i % 3),
                    "series: " + (i % 2 == 0 ? "Even" : "Odd"));
        }
    }

    /** Zeros in two lines say no more than the sentence below them. */
    @Test
    void anEmptyHouseCountsNothing() throws IOException {
        Document page = html(site(), "index.html");
        assertThat(page.select(".masthead .byline")).isEmpty();
        assertThat(page.select("main .fine").text())
                .isEqualTo("There are no interviews in this folder yet.");
    }

    @Test
    void titlesStandInTheirNaturalOrder() throws IOException {
        talk("a", "title: Talk 10", "date: 2003-02-01");
        talk("b", "title: “Talk 2”");
        talk("c", "title: äther");
        talk("d", "title: Bread");
        talk("e", "title: 3 talks");
        Document page = html(site(), "index/by-title.html");
        assertThat(titles(page))
                .containsExactly("3 talks", "äther", "Bread", "“Talk 2”", "Talk 10");
        assertThat(page.select("#listing .sect > h2 > span:first-child").eachText())
                .containsExactly("0–9", "A", "B", "T");
        assertThat(page.select("time").eachText()).containsExactly("1 Feb 2003");
        assertThat(page.select(".sorts a").eachText()).containsExactly("date", "title");
        assertThat(page.select(".sorts [aria-current]").eachText()).containsExactly("title");
    }

    @Test
    void interviewsAreSortedByTheFamilyOfWhoAnswers() throws IOException {
        talk("a", "title: A", "interviewees: [Ada Probe, Zoe Aarhus]", "interviewers: [Al Ask]");
        talk("b", "title: B", "interviewees: [Zoe Aarhus]");
        talk("c", "title: C");
        talk("d", "title: D", "interviewers: [Ben Mid]");
        Document page = html(site(), "index/by-person.html");
        assertThat(titles(page)).containsExactly("B", "D", "A", "C");
        assertThat(page.select("#listing .sect").eachAttr("id"))
                .containsExactly("letter-a", "letter-m", "letter-p", "others");
        Element first = page.expectFirst("#letter-p .entry");
        assertThat(first.text()).startsWith("Ada Probe and Zoe Aarhus, interviewed by Al Ask A");
        assertThat(first.select(".by")).hasSize(1);
    }

    @Test
    void seriesHaveTheirInterviewsInOrderAndPages() throws IOException {
        hundred();
        talk("u", "title: Alone");
        SiteEdition site = site();
        Document list = html(site, "index/by-series.html");
        assertThat(list.select("#listing .sect > h2").eachText())
                .containsExactly("Even 50 interviews");
        assertThat(list.select("#listing .sect > h2 a").eachAttr("href"))
                .containsExactly("../series/even.html");
        assertThat(html(site, "index/by-series/3.html").select("#listing .sect").eachText())
                .containsExactly("Not in a series 1 interview Alone 1 question");
        Document even = html(site, "series/even.html");
        assertThat(even.select(".byline").text()).isEqualTo("50 of 101 interviews");
        assertThat(even.select(".entry h3").eachText()).startsWith("Ebb 2", "Ebb 4", "Ebb 6");
        assertThat(site.page("series/even/2.html")).isEmpty();
        assertThat(site.page("series/none.html")).isEmpty();
        SiteEditionTest.assertLinksResolve(site);
    }

    @Test
    void countsAreOfTheWholeAndAgree() throws IOException {
        hundred();
        for (String name : List.of("index", "index/by-title", "index/by-series")) {
            Document first = html(site(), name + ".html");
            Document second = html(site(), name + "/2.html");
            List<Element> side = first.select(".side section:first-child .num");
            assertThat(side.stream().mapToInt(count -> Integer.parseInt(count.text())).sum())
                    .as(name)
                    .isEqualTo(100);
            List<String> headings =
                    IntStream.of(0, 1)
                            .mapToObj(i -> i == 0 ? first : second)
                            .flatMap(page -> page.select("#listing h2 .count").eachText().stream())
                            .distinct()
                            .collect(Collectors.toList());
            assertThat(headings)
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(
                            side.stream()
                                    .map(count -> count.text() + " interviews")
                                    .distinct()
                                    .toList());
            assertThat(first.expectFirst(".masthead .byline span").text())
                    .isEqualTo("100 interviews, 2000–2002");
            assertThat(first.expectFirst(".narrow").attr("data-found"))
                    .isEqualTo("{n} of 100 interviews");
        }
    }

    @Test
    void theFirstPageShowsTheNewestAndThenTheNewestOfEachSeries() throws IOException {
        for (int i = 1; i <= 5; i++) {
            talk("a" + i, "title: A" + i, "date: 2001-01-0" + i, "series: Aside");
        }
        talk("b", "title: B", "date: 2002", "series: Before", "interviewees: [Ada Sample]");
        talk("c", "title: C");
        SiteEdition site = site();
        Document page = html(site, "index.html");
        Element newest = page.expectFirst(".newest");
        assertThat(newest.select("h2").text()).isEqualTo("B");
        assertThat(newest.select(".opening").text()).isEqualTo("Why the gate?");
        assertThat(newest.select(".by").text()).isEqualTo("Ada Sample");
        assertThat(page.select(".shelves h2").eachText()).containsExactly("Before", "Aside");
        assertThat(page.select(".shelves h3").eachText()).containsExactly("B", "A5", "A4", "A3");
        assertThat(page.select(".shelves .more a").eachText()).containsExactly("All 5 interviews");
        assertThat(titles(page)).containsExactly("B", "A5", "A4", "A3", "A2", "A1", "C");
        assertThat(page.select(".narrow")).as("few enough to see them all").isEmpty();
        assertThat(html(site, "index/by-title.html").select(".newest, .shelves, .ways")).isEmpty();
    }

    @Test
    void aCorpusOfOneNamesADozenTerms() throws IOException {
        StringBuilder glossary = new StringBuilder("## Pointer {see=gate}\n");
        StringBuilder text = new StringBuilder("# One\n\n## Why?\n\n");
        for (int i = 0; i < 20; i++) {
            String name = "gate" + (char) ('a' + i);
            glossary.append("\n## ").append(name).append("\n\nA door.\n");
            text.append((name + " ").repeat(i));
        }
        write("glossary.md", glossary + "\n## gate\n\nA door.\n");
        write("one.md", text + "\n");
        SiteEdition site = site();
        Document page = html(site, "index.html");
        assertThat(page.select(".run li").eachText()).hasSize(12).startsWith("gatet", "gates");
        assertThat(page.select("a[href='glossary.html']").eachText()).contains("All 21 terms");
        assertThat(site.page("index/by-title.html")).isEmpty();
        assertThat(site.addresses()).noneMatch(NarrowingFile::isAt);
        SiteEditionTest.assertLinksResolve(site);
    }

    @Test
    void theFileThatNarrowsHasEveryInterviewOnce() throws IOException {
        talk(
                "a",
                "title: A </script>",
                "subtitle: Sub",
                "date: 2001-05-02",
                "interviewees: [Ada Sample]",
                "series: S",
                "tags: [Tide]");
        talk("a.es", "title: Una");
        talk("b", "title: B");
        SiteEdition site = site();
        String address = site.addresses().filter(NarrowingFile::isAt).findFirst().orElseThrow();
        assertThat(site.page(address.replace("entries-", "entries-0"))).isEmpty();
        String script = site.page(address).orElseThrow().text();
        assertThat(script).startsWith("colloquy.entries({").endsWith("});\n");
        JsonNode file =
                JsonMapper.builder()
                        .build()
                        .readTree(script.substring(script.indexOf('{'), script.lastIndexOf(')')));
        assertThat(file.path("series").get(0).asString()).isEqualTo("S");
        assertThat(file.path("rows")).hasSize(2);
        assertThat(file.path("rows").get(0).toString())
                .isEqualTo(
                        "[\"interviews/a.html\",\"en\",\"A </script>\",\"Ada Sample\","
                                + "\"2001-05-02\",\"2 May 2001\",0,\"Sub Tide\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index/by-date.html",
                "index/by-size.html",
                "index/by-title/1.html",
                "index/by-title/2.html",
                "index/by-series.html",
                "index/by-person.html",
                "index/.html",
                "index/title.html"
            })
    void thereIsNothingAtOtherAddresses(String address) throws IOException {
        talk("a", "title: A");
        talk("b", "title: B");
        assertThat(site().page(address)).isEmpty();
    }

    @Test
    void theEditorNamesAndOrdersTopics() throws IOException {
        write("colloquy.yaml", "topics:\n  tidal power: Power of the tides\n  AI:\n");
        talk("a", "title: A", "tags: [ai, ballast, Tidal Power]");
        talk("b", "title: B", "tags: [ai]");
        SiteEdition site = site();
        assertThat(html(site, "topics.html").select("main .facet a").eachText())
                .containsExactly("Power of the tides 1", "AI 2", "ballast 1");
        assertThat(html(site, "topics/tidal-power.html").title()).startsWith("Power of the tides");
        assertThat(site.corpus().topicName("Tidal Power")).isEqualTo("Power of the tides");
        assertThat(site.page("search/contents.js").orElseThrow().text())
                .contains("[\"AI\",\"ai\"]", "[\"Power of the tides\",\"Tidal Power\"]");
    }

    @Test
    void topicsAreWrittenAsMostInterviewsWriteThem() throws IOException {
        talk("a", "title: A", "date: 2003", "tags: [tidal power]");
        talk("b", "title: B", "date: 2002", "tags: [Tidal power, silt]");
        talk("c", "title: C", "date: 2001", "tags: [Tidal Power, Tidal power]");
        SiteEdition site = site();
        Document list = html(site, "topics.html");
        assertThat(list.select("main .facet a").eachText())
                .containsExactly("silt 1", "Tidal power 3");
        assertThat(list.select(".site nav [aria-current=page]").eachText())
                .containsExactly("Topics");
        Document topic = html(site, "topics/tidal-power.html");
        assertThat(topic.select("h1").text()).isEqualTo("Tidal power");
        assertThat(topic.select(".site nav [aria-current=true]").eachText())
                .containsExactly("Topics");
    }

    @Test
    void aSeriesHasTheTextAndTheCoverThatItsFileNames() throws IOException {
        talk("days/one", "title: One", "date: 2020");
        talk("nights/two", "title: Two", "date: 2021", "draft: true");
        write(
                "interviews/days/series.yaml",
                "text: |\n  Four [talks](one.md).\n\n  More.\ncover: quay.png\ncredit: Jo Pell\n");
        write("interviews/nights/series.yaml", "cover: moon.png\n");
        write("interviews/days/quay.png", "x");
        write("interviews/nights/moon.png", "x");
        Document page = html(site(), "series/days.html");
        assertThat(page.select(".series-text p").eachText())
                .containsExactly("Four talks.", "More.");
        assertThat(page.select(".series-text a").eachAttr("href"))
                .containsExactly("../interviews/days/one.html");
        assertThat(page.select(".masthead .cover img").eachAttr("src"))
                .containsExactly("../files/interviews/days/quay.png");
        assertThat(page.select(".masthead .cover figcaption").text()).isEqualTo("Jo Pell");
        Document home = html(site(), "index.html");
        assertThat(home.select(".shelves .series-text p").eachText())
                .containsExactly("Four talks.");
        assertThat(home.select(".shelves .cover")).hasSize(2);
        Corpus published = new CorpusReader().read(dir).withoutDrafts();
        assertThat(published.mediaAddresses()).containsExactly("files/interviews/days/quay.png");
    }
}
