package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.text.path.SitePaths;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a site: their words, their markers, and that every link leads somewhere. */
public class SiteEditionTest {
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();
    private static final Path SEEDS = Path.of("seeds");

    private static SiteEdition seeds() throws IOException {
        return new SiteEdition(new CorpusReader().read(SEEDS), TEMPLATES);
    }

    private static Document html(SiteEdition site, String address) {
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    @Test
    void theSeedsArticleIsItsOriginal() throws IOException {
        String original =
                Files.readString(SEEDS.resolve("originals/digichina-2022-04-11.txt"))
                        .replaceFirst(
                                "Published\\s+April 11, 2022\\s+Article Banner Picture\\s+", "")
                        .replaceFirst("Published\\s+April 11, 2022\\s+", "");
        Document page = html(seeds(), "interviews/korea-us-china-tech-competition.html");
        String shown = ArticleWords.of(page.expectFirst("article"));
        assertThat(shown).isEqualTo(ArticleWords.folded(original));
        assertThat(shown.chars().filter(c -> c == '\u00A0').count())
                .isEqualTo(original.chars().filter(c -> c == '\u00A0').count())
                .isPositive();
    }

    @Test
    void theSeedHasItsQuestionsBlocksAndTerms() throws IOException {
        Document page = html(seeds(), "interviews/korea-us-china-tech-competition.html");
        assertThat(page.select("[data-question]").eachAttr("data-question"))
                .containsExactly("q1", "q2", "q3", "q4", "q5", "q6");
        int[] blocks = {3, 4, 3, 3, 3, 2};
        for (int q = 1; q <= blocks.length; q++) {
            Element question = page.expectFirst("[data-question=q" + q + "]");
            assertThat(question.id()).isEqualTo("q" + q);
            assertThat(question.select("[id^=q" + q + "-p]")).hasSize(blocks[q - 1]);
        }
        assertThat(page.select("#intro [id^=intro-p]")).hasSize(3);
        assertThat(page.select("#q2 .turn[data-speaker='Baek Seoin']")).hasSize(4);
        assertThat(page.select("#q2 .speaker").eachText()).containsExactly("Baek Seoin");
        assertThat(page.select("#q1 .question, #q2 .question").eachAttr("data-speaker"))
                .containsExactly("DigiChina", "DigiChina");
        assertThat(page.select(".intro [data-speaker]")).isEmpty();
        assertThat(page.select("[data-definition]").size()).isGreaterThanOrEqualTo(45);
        assertThat(page.select(".colophon").text())
                .contains(
                        "DigiChina", "11 April 2022", "https://digichina.stanford.edu/", "Rights:");
    }

    @Test
    void theSeedsTermsAreMentionedWhereTheyAre() throws IOException {
        SiteEdition site = seeds();
        assertThat(html(site, "glossary/chip4.html").select(".kwic .pn").eachText())
                .containsExactly("5.2", "6.2");
        assertThat(html(site, "glossary/control-tower.html").select(".kwic .pn").eachText())
                .containsExactly("1.1", "1.1", "5.1");
        for (var term : site.corpus().terms()) {
            assertThat(site.page(SitePaths.term(term.id()))).as(term.id()).isPresent();
        }
    }

    @Test
    void eachLinkedTermHasExactlyOneNote() throws IOException {
        SiteEdition site = seeds();
        for (String address : htmlAddresses(site)) {
            Document page = html(site, address);
            Set<String> linked = Set.copyOf(page.select("[data-term]").eachAttr("data-term"));
            List<String> notes =
                    page.select("[popover][data-definition]").eachAttr("data-definition");
            assertThat(notes).as(address).doesNotHaveDuplicates();
            assertThat(Set.copyOf(notes)).as(address).isEqualTo(linked);
        }
    }

    @Test
    void everyLinkOfTheSeedLeadsSomewhere() throws IOException {
        assertLinksResolve(seeds());
    }

    @Test
    void theSamePageIsMadeOfTheSameFiles() throws IOException {
        SiteEdition one = seeds();
        SiteEdition other = seeds();
        for (String address : one.addresses().toList()) {
            assertThat(one.page(address)).isEqualTo(other.page(address));
        }
        assertThat(one.corpus().edition()).isEqualTo(other.corpus().edition());
    }

    /** Interviews of other shapes than the seed's. */
    private static void writeShapes(Path folder) throws IOException {
        write(folder, "one.md", "# One\n\n## Why one?\n\nBecause.\n");
        write(
                folder,
                "forty.md",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(
                                i -> "## Is this question " + i + "?\n\nIt is the tide gauge's.\n")
                        .collect(Collectors.joining("\n", "# Forty\n\nBefore.\n\n", "")));
        write(
                folder,
                "deep/two-people.md",
                """
                ---
                title: Two "answer" & <ask>
                subtitle: 'It is <b>not</b> bold'
                interviewees: [Ada Sample, Bruno Specimen]
                interviewers: [Ida Interviewer]
                date: 2021-03
                source: A printed book, p. 7
                ---
                ## Work

                Lead with a [link](../one.md#q1) and [another](#named).

                ### Who keeps the tide gauge?  {#named}

                We do. {#also-named}

                #### Inside

                - a list
                - of **tide** gauges

                | a | b |
                |---|---|
                | 1 | 2 |

                ### And who reads it?

                ## Rest

                ### Is that all?

                See [the gauge](../glossary.md#tide-gauge) and <laughs> [nothing](gone.md).
                """);
        write(
                folder,
                "korean.md",
                """
                ---
                title: 항구의 밤
                language: ko
                publication: 항구신문
                interviewees: [김표본]
                ---
                ## 항구신문：조위계는 무엇입니까?

                조위계는 물의 높이를 잽니다. 中文 그리고 English.
                """);
        write(folder, "prose.md", "---\ntitle: Prose\n---\nOnly words.\n\nAnd more.\n");
        write(
                folder,
                "topics.md",
                "# Topics\n\nFirst.\n\n## A topic\n\nWords.\n\n## Another\n\nMore.\n");
        write(
                folder,
                "glossary.md",
                "## tide gauge {aliases=\"조위계\"}\n\nMeasures; see [one](one.md#q1).\n");
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void interviewsOfOtherShapesKeepTheirWordsIdsAndLinks(@TempDir Path folder) throws IOException {
        writeShapes(folder);
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), TEMPLATES);
        assertLinksResolve(site);
        for (Interview interview : site.corpus().interviews()) {
            Document page = html(site, SitePaths.interview(interview));
            assertThat(ArticleWords.of(page.expectFirst("article")))
                    .isEqualTo(ArticleWords.of(interview));
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.expectFirst("html").attr("lang"))
                    .isEqualTo(interview.details().language());
        }
    }

    @Test
    void anInterviewAsksInItsSections(@TempDir Path folder) throws IOException {
        writeShapes(folder);
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), TEMPLATES);
        Document page = html(site, "interviews/deep/two-people.html");
        assertThat(page.select("section.part").eachAttr("id")).containsExactly("s1", "s2");
        assertThat(page.select("#s1 [data-question]").eachAttr("id")).containsExactly("q1", "q2");
        assertThat(page.expectFirst("#s1-p1").text()).contains("Lead with");
        assertThat(page.expectFirst("#named").parents().is("#q1")).isTrue();
        assertThat(page.expectFirst("#also-named").parent()).isEqualTo(page.expectFirst("#q1-p1"));
        assertThat(page.expectFirst("h1").text()).isEqualTo("Two \"answer\" & <ask>");
        assertThat(page.expectFirst(".dek").text()).isEqualTo("It is <b>not</b> bold");
        assertThat(page.expectFirst("#q3-p1").text()).contains("<laughs> nothing.");
        assertThat(page.select(".speaker")).as("of two nobody knows who speaks").isEmpty();
    }

    @Test
    void contentsAreNamedForWhatTheyList(@TempDir Path folder) throws IOException {
        write(
                folder,
                "mixed.md",
                "# M\n\n## Before\n\nWords.\n\n### Why?\n\nSo.\n\n### How?\n\nSo.\n");
        write(folder, "topics.md", "# T\n\n## Before\n\nWords.\n\n## After\n\nWords.\n");
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), TEMPLATES);
        assertThat(html(site, "interviews/mixed.html").expectFirst("#toc-h").text())
                .isEqualTo("Questions");
        assertThat(html(site, "interviews/topics.html").expectFirst("#toc-h").text())
                .isEqualTo("Sections");
    }

    @Test
    void koreanParticlesMayFollowATermAndForeignRunsAreNamed(@TempDir Path folder)
            throws IOException {
        writeShapes(folder);
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), TEMPLATES);
        Document page = html(site, "interviews/korean.html");
        assertThat(page.select("[data-term=tide-gauge]").eachText()).containsExactly("조위계");
        assertThat(page.select("#q1-p1 [lang]:not([data-generated])").eachText()).isEmpty();
        assertThat(ArticleWords.of(page.expectFirst("article"))).contains("항구신문：조위계는");
    }

    @Test
    void aCorpusWithoutTermsHasNoGlossary(@TempDir Path folder) throws IOException {
        write(folder, "a.md", "# A\n\n## Why?\n\nSo.\n");
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), TEMPLATES);
        assertThat(site.page("glossary.html")).isEmpty();
        assertThat(html(site, "index.html").select(".site nav a").eachText())
                .containsExactly("Interview", "Search");
        assertThat(html(site, "index.html").select("footer.site-foot").text())
                .isEqualTo("Interviews.");
        assertLinksResolve(site);
    }

    @Test
    void theIndexIsPagedByAddressNewestFirst(@TempDir Path folder) throws IOException {
        for (int i = 1; i <= 120; i++) {
            write(
                    folder,
                    "i" + i + ".md",
                    "---\ntitle: T%d\ndate: %d\n---\nW.\n".formatted(i, 1900 + i));
        }
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), TEMPLATES);
        assertThat(html(site, "index.html").select(".entry h3").eachText())
                .hasSize(50)
                .startsWith("T120", "T119");
        assertThat(html(site, "index/3.html").select(".entry h3").eachText())
                .hasSize(20)
                .endsWith("T1");
        assertThat(site.page("index/4.html")).isEmpty();
        assertThat(site.page("index/1.html")).isEmpty();
        assertLinksResolve(site);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nope", "interviews/korea-us-china-tech.html", "a/b/c/d.html", "<b>&\"'"})
    void theMissingPageIsRightAtAnyDepth(String address) throws IOException {
        SiteEdition site = seeds();
        assertThat(site.page(address)).isEmpty();
        Document page = Jsoup.parse(site.replies().missing(address).text());
        Set<String> assets = Assets.all().addresses().collect(Collectors.toSet());
        for (String sheet : page.select("link[rel=stylesheet]").eachAttr("href")) {
            assertThat(assets).contains(resolve("x/".repeat(depth(address)) + "p", sheet));
        }
        assertThat(page.text()).contains(address);
        assertThat(page.select("b")).isEmpty();
    }

    @Test
    void theMissingPageNamesTheNearest() throws IOException {
        Document page =
                Jsoup.parse(
                        seeds().replies()
                                .missing("interviews/korea-us-chna-tech-competition.html")
                                .text());
        assertThat(page.select(".entry h3 a").eachAttr("href"))
                .containsExactly("../interviews/korea-us-china-tech-competition.html");
        assertThat(page.select(".entry time").eachText()).containsExactly("11 April 2022");
        Document term = Jsoup.parse(seeds().replies().missing("glossary/chip-4.html").text());
        assertThat(term.select(".run a").eachText()).contains("Chip4");
    }

    @Test
    void withABaseUrlPagesSayWhereTheyArePublished() throws IOException {
        Corpus corpus = new CorpusReader().read(SEEDS).withBaseUrl("https://interviews.example/");
        Document page =
                html(
                        new SiteEdition(corpus, TEMPLATES),
                        "interviews/korea-us-china-tech-competition.html");
        assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo(
                        "https://interviews.example/interviews/korea-us-china-tech-competition.html");
        assertThat(page.expectFirst("#q5 .print-url").text())
                .isEqualTo("interviews.example/interviews/korea-us-china-tech-competition#q5");
        assertThat(html(seeds(), "index.html").select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void theModelAndTheSourceAreServed() throws IOException {
        SiteEdition site = seeds();
        String slug = "interviews/korea-us-china-tech-competition";
        assertThat(site.page(slug + ".md").orElseThrow().text())
                .isEqualTo(Files.readString(SEEDS.resolve(slug + ".md")));
        assertThat(site.page(slug + ".json").orElseThrow().text())
                .contains("\"form\" : \"questions\"", "\"locator\" : \"5.2\"", "一球两制");
    }

    private static List<String> htmlAddresses(SiteEdition site) {
        return site.addresses().filter(address -> address.endsWith(".html")).toList();
    }

    public static void assertLinksResolve(SiteEdition site) {
        Map<String, Set<String>> ids = new HashMap<>();
        Map<String, Document> pages = new HashMap<>();
        for (String address : htmlAddresses(site)) {
            Document page = html(site, address);
            List<String> all = page.select("[id]").eachAttr("id");
            assertThat(all).as("ids of " + address).doesNotHaveDuplicates();
            pages.put(address, page);
            ids.put(address, new HashSet<>(all));
        }
        Set<String> files = Assets.all().addresses().collect(Collectors.toSet());
        site.addresses().forEach(files::add);
        pages.forEach(
                (address, page) -> {
                    for (Element link : page.select("[href], [src]")) {
                        String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                        if (!href.matches("(https?|mailto):.*")) {
                            assertLeadsSomewhere(address, href, files, ids);
                        }
                    }
                });
    }

    private static void assertLeadsSomewhere(
            String address, String href, Set<String> files, Map<String, Set<String>> ids) {
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String target = path.isEmpty() ? address : resolve(address, path);
        assertThat(files).as("%s -> %s", address, href).contains(target);
        if (hash >= 0) {
            String id = URLDecoder.decode(href.substring(hash + 1), StandardCharsets.UTF_8);
            assertThat(ids.getOrDefault(target, Set.of()))
                    .as("%s -> %s", address, href)
                    .contains(id);
        }
    }

    private static int depth(String address) {
        return (int) address.chars().filter(c -> c == '/').count();
    }

    private static String resolve(String address, String path) {
        URI base = URI.create("http://site.example/" + SitePaths.encoded(address));
        return base.resolve(path).getPath().substring(1);
    }
}
