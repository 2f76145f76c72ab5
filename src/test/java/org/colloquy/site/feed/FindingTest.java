package org.colloquy.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed, the sitemap and the descriptions by which machines find a site and its pages. */
class FindingTest {
    private static final String BASE = "https://interviews.example/talks/";
    private static final String SEED = "interviews/korea-us-china-tech-competition";
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();

    @TempDir private Path folder;

    private static SiteEdition site(Path folder) throws IOException {
        return new SiteEdition(new CorpusReader().read(folder).withBaseUrl(BASE), TEMPLATES);
    }

    private static Element xml(SiteEdition site, String address) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        byte[] bytes = site.page(address).orElseThrow().text().getBytes(StandardCharsets.UTF_8);
        return parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static List<String> texts(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Document html(SiteEdition site, String address) {
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    private static JsonNode data(Document page) {
        return JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
    }

    private static String property(Document page, String name) {
        return page.expectFirst("meta[property='" + name + "']").attr("content");
    }

    @Test
    void withoutAPlaceOfItsOwnASiteHasNone() throws IOException {
        SiteEdition site = new SiteEdition(new CorpusReader().read(Path.of("seeds")), TEMPLATES);
        assertThat(site.addresses())
                .noneMatch(path -> path.matches("feed\\.xml|robots\\.txt|sitemap.*\\.xml"));
        for (String address : List.of("feed.xml", "sitemap.xml", "robots.txt", "sitemap-1.xml")) {
            assertThat(site.page(address)).as(address).isEmpty();
        }
        Document page = html(site, SEED + ".html");
        assertThat(page.select("meta[property], script[type], link[type*=atom]")).isEmpty();
    }

    @Test
    void theFeedHasTheDatedInterviewsNewestFirst() throws Exception {
        Files.writeString(
                folder.resolve("a.md"),
                """
                ---
                title: "Tides & <locks> 😀\\u0001"
                date: 2022-04
                language: ko
                interviewees: [Ada Sample]
                interviewers: [Ida Interviewer]
                tags: [harbours]
                rights: "© Ada"
                ---
                The first words.
                """);
        Files.writeString(folder.resolve("b.md"), "---\ntitle: B\ndate: 2023-05-06\n---\nWords.\n");
        Files.writeString(folder.resolve("c.md"), "# Undated\n\nWords.\n");
        Element feed = xml(site(folder), "feed.xml");
        assertThat(texts(feed, "id"))
                .containsExactly(BASE, BASE + "interviews/b.html", BASE + "interviews/a.html");
        assertThat(texts(feed, "updated"))
                .containsExactly(
                        "2023-05-06T00:00:00Z", "2023-05-06T00:00:00Z", "2022-04-01T00:00:00Z");
        Element entry = (Element) feed.getElementsByTagName("entry").item(1);
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("ko");
        assertThat(texts(entry, "title").get(0)).startsWith("Tides & <locks> 😀");
        assertThat(texts(entry, "name")).containsExactly("Ada Sample", "Ida Interviewer");
        assertThat(texts(entry, "summary")).containsExactly("The first words.");
        assertThat(texts(entry, "rights")).containsExactly("© Ada");
        assertThat(html(site(folder), "index.html").expectFirst("link[rel=alternate]").attr("href"))
                .isEqualTo("feed.xml");
    }

    @Test
    void theFeedNamesTheIconThatThePagesHave() throws Exception {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: A\ndate: 2023\n---\nWords.\n");
        assertThat(texts(xml(site(folder), "feed.xml"), "icon"))
                .containsExactly(BASE + Assets.folder() + "icon.svg");
        Files.writeString(
                folder.resolve("own.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>");
        Files.writeString(folder.resolve("colloquy.yaml"), "icon: own.svg\n");
        SiteEdition site = site(folder);
        String icon = texts(xml(site, "feed.xml"), "icon").get(0);
        assertThat(icon).startsWith(BASE).doesNotContain(Assets.folder());
        assertThat(site.house().find(icon.substring(BASE.length()))).isPresent();
    }

    @Test
    void withoutDatesThereIsNoFeed() throws IOException {
        Files.writeString(folder.resolve("c.md"), "# Undated\n\nWords.\n");
        SiteEdition site = site(folder);
        assertThat(site.page("feed.xml")).isEmpty();
        assertThat(site.addresses()).contains("sitemap.xml").doesNotContain("feed.xml");
        assertThat(html(site, "index.html").select("link[rel=alternate]")).isEmpty();
    }

    @Test
    void theSitemapHasEveryPageThatIsReadAndItsCanonicalAddress() throws Exception {
        SiteEdition site = site(Path.of("seeds"));
        List<String> urls = texts(xml(site, "sitemap.xml"), "loc");
        assertThat(urls).contains(BASE + SEED + ".html", BASE + SEED + "/q5.html");
        List<String> canonical =
                site.addresses()
                        .filter(a -> a.endsWith(".html") && !a.equals("404.html"))
                        .map(a -> html(site, a).expectFirst("link[rel=canonical]").attr("href"))
                        .toList();
        assertThat(urls).containsExactlyElementsOf(canonical);
        assertThat(site.page("robots.txt").orElseThrow().text())
                .contains("User-agent: *\n", "\nSitemap: " + BASE + "sitemap.xml\n")
                .contains(
                        "\nDisallow: /talks/search.html?\n",
                        "\nDisallow: /talks/print.html?\n",
                        "\nDisallow: /talks/index/by-\n")
                .doesNotContain("Content-Signal");
        assertThat(site.page("sitemap-1.xml")).isEmpty();
    }

    @Tag("slow")
    @Test
    void aSitemapOfManyPagesIsDivided() throws Exception {
        List<String> pages =
                IntStream.rangeClosed(1, 120_000).mapToObj(i -> "p/" + i + ".html").toList();
        SitemapSource sitemap = new SitemapSource(BASE, "", pages::stream);
        assertThat(sitemap.paths())
                .contains("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml")
                .doesNotContain("sitemap-4.xml");
        assertThat(sitemap.page("sitemap.xml").orElseThrow().text())
                .contains("<sitemapindex", BASE + "sitemap-3.xml");
        List<String> listed = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String map = sitemap.page("sitemap-" + i + ".xml").orElseThrow().text();
            List<String> part = Jsoup.parse(map).select("loc").eachText();
            assertThat(part).hasSizeBetween(1, 50_000);
            listed.addAll(part);
        }
        assertThat(listed).containsExactlyElementsOf(pages.stream().map(p -> BASE + p).toList());
        assertThat(sitemap.page("sitemap-4.xml")).isEmpty();
    }

    @Test
    void anInterviewIsDescribed() throws IOException {
        Document page = html(site(Path.of("seeds")), SEED + ".html");
        JsonNode data = data(page);
        assertThat(data.get("@type").asString()).isEqualTo("Article");
        assertThat(data.get("genre").asString()).isEqualTo("Interview");
        assertThat(data.get("headline").asString()).startsWith("Q&A: South Korea Weighs");
        assertThat(data.get("datePublished").asString()).isEqualTo("2022-04-11");
        assertThat(data.get("author").get(0).get("name").asString()).isEqualTo("Baek Seoin");
        assertThat(data.get("author").get(0).get("url").asString())
                .isEqualTo(BASE + "people/baek-seoin.html");
        assertThat(data.get("contributor").get(0).get("name").asString()).isEqualTo("Chaeri Park");
        assertThat(data.get("publisher").get("name").asString()).isEqualTo("DigiChina");
        assertThat(data.get("hasPart")).hasSize(6);
        assertThat(data.get("hasPart").get(4).get("url").asString())
                .isEqualTo(BASE + SEED + ".html#q5");
        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:url")).isEqualTo(BASE + SEED + ".html");
        assertThat(property(page, "og:title")).startsWith("Q&A: South Korea");
        assertThat(property(page, "article:published_time")).isEqualTo("2022-04-11");
    }

    @Test
    void aQuestionIsDescribedWithItsAnswer() throws IOException {
        Document page = html(site(Path.of("seeds")), SEED + "/q5.html");
        JsonNode data = data(page);
        assertThat(data.get("@type").asString()).isEqualTo("Question");
        assertThat(data.get("@id").asString()).isEqualTo(BASE + SEED + ".html#q5");
        assertThat(data.get("url").asString()).isEqualTo(BASE + SEED + "/q5.html");
        assertThat(data.get("isPartOf").get("@id").asString()).isEqualTo(BASE + SEED + ".html");
        // The label before the question names a publication, which is nobody.
        assertThat(data.has("author")).isFalse();
        JsonNode answer = data.get("acceptedAnswer");
        assertThat(answer.get("author").get("name").asString()).isEqualTo("Baek Seoin");
        assertThat(answer.get("text").asString().split("\n\n")).hasSize(3);
    }

    @Test
    void noWordsEndTheDataOrBecomeMarkup() throws IOException {
        String hostile = "</script><script>alert(1)</script><!-- \" \\u2028 & ]]>";
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: '%s'\ndate: 2020\n---\n## Why %s?\n\nSo.\n"
                        .formatted(hostile, "\\</script\\>"));
        SiteEdition site = site(folder);
        for (String address : List.of("interviews/a.html", "interviews/a/q1.html")) {
            Document page = html(site, address);
            assertThat(page.select("script:not([src])")).hasSize(1);
            assertThat(page.expectFirst("script:not([src])").data()).doesNotContain("<", ">", "&");
        }
        assertThat(data(html(site, "interviews/a.html")).get("headline").asString())
                .isEqualTo(hostile);
        assertThat(data(html(site, "interviews/a/q1.html")).get("name").asString())
                .isEqualTo("Why </script>?");
    }
}
