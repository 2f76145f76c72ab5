package org.colloquy.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of the house as the site shows them. */
class HousePageSourceTest {
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();

    @TempDir Path dir = Path.of("");

    private CorpusFolderBuilder folder = new CorpusFolderBuilder(dir);

    @BeforeEach
    void fill() {
        folder =
                new CorpusFolderBuilder(dir)
                        .file(
                                "interviews/a.md",
                                "# A talk\n\n## Why?\n\nBy our [rights](../pages/rights.md#use).\n")
                        .file(
                                "glossary.md",
                                "## Kettle\n\nA pot.\n\n### Since 2024\n\nA vessel with a lid.\n\n## Lid\n\nA cover.\n")
                        .file(
                                "pages/about.md",
                                """
                                # About us

                                We write of kettles, and of the kettle above all.[^1] Read [one](../interviews/a.md#q1).

                                ## Terms

                                A [site](https://pots.example/) of others.

                                [^1]: Not of lids.
                                """)
                        .file("pages/rights.md", "# Rights\n\n## Use {#use}\n\nQuote us.\n")
                        .file(
                                "pages/fr/droits.md",
                                "---\nlanguage: fr\n---\n\n# Droits\n\nCitez.\n");
    }

    private SiteEdition site() {
        return new SiteEdition(folder.read().withBaseUrl("https://pots.example/"), TEMPLATES);
    }

    private Document page(String address) {
        return Jsoup.parse(site().page(address).orElseThrow().text());
    }

    @Test
    void standBelowAFolderOfTheirOwnAndInTheSitemap() {
        SiteEdition site = site();
        assertThat(site.addresses())
                .contains("pages/about.html", "pages/rights.html", "pages/fr/droits.html");
        assertThat(site.page("sitemap.xml").orElseThrow().text())
                .contains("<loc>https://pots.example/pages/fr/droits.html</loc>");
        assertThat(site.page("pages/none.html")).isEmpty();
        assertThat(site.page("pages/about")).isEmpty();
    }

    @Test
    void areNoInterviews() {
        assertThat(folder.read().interviews()).hasSize(1);
        Document page = page("pages/about.html");
        assertThat(page.select("[data-interview]")).isEmpty();
        assertThat(page.expectFirst("article").attr("data-page")).isEqualTo("about");
        assertThat(page("index.html").select(".counts")).isEmpty();
    }

    @Test
    void explainTheirTermsInNotesThatHoldTheLatestSense() {
        Document page = page("pages/about.html");
        assertThat(page.select("[data-term]").eachAttr("data-term")).containsExactly("kettle");
        Element note = page.expectFirst("[popover][data-definition=kettle]");
        assertThat(note.text()).contains("A vessel with a lid.").doesNotContain("A pot.");
        assertThat(page.select("#terms .at")).isEmpty();
        assertThat(page.select("script[src$=reader.js]")).hasSize(1);
    }

    @Test
    void haveFootnotesAndLinksInto() {
        Document page = page("pages/about.html");
        assertThat(page.expectFirst("#fn-a").text()).contains("Not of lids.");
        assertThat(page.select("a[href='../interviews/a.html#q1']")).hasSize(1);
        assertThat(page("interviews/a.html").select("article a[href='../pages/rights.html#use']"))
                .hasSize(1);
    }

    @Test
    void haveAnchorsAtTheirHeadings() {
        Element heading = page("pages/about.html").expectFirst("h2");
        assertThat(heading.id()).isEqualTo("section-terms");
        Element anchor = heading.expectFirst("a[data-generated]");
        assertThat(anchor.attr("href")).isEqualTo("#section-terms");
        assertThat(anchor.attr("aria-label")).isEqualTo("Link to “Terms”");
        assertThat(page("pages/rights.html").select("h2[id=use]")).hasSize(1);
    }

    @Test
    void areReachedFromTheMenuThatTheyNameOrFromTheFoot() {
        folder.file("pages/about.md", "---\nmenu: header\n---\n# About us\n\nWords.\n")
                .file("pages/hidden.md", "---\nmenu: none\n---\n# Hidden\n\nWords.\n");
        Document page = page("pages/rights.html");
        assertThat(page.select("header nav a").eachText())
                .containsExactly("Interview", "Terms", "About us", "Search");
        assertThat(page.select(".site-foot a[href*=pages]").eachText())
                .containsExactly("Droits", "Rights");
        assertThat(page.select("a[aria-current=page]").eachText()).containsExactly("Rights");
        assertThat(page("index.html").select("header nav a[href='pages/about.html']")).hasSize(1);
    }

    @Test
    void standOnceWhereTheSettingsNameThem() {
        folder.file(
                "colloquy.yaml",
                "menu:\n  Our rights: pages/rights.md#use\nimprint: pages/about.md\n");
        Document page = page("index.html");
        assertThat(page.select("a[href^=pages]").eachText())
                .containsExactly("Our rights", "Imprint", "Droits");
        assertThat(page.select("a[href='pages/rights.html#use']")).hasSize(1);
    }

    /** Not even where the settings name it, and whichever way. */
    @ParameterizedTest
    @ValueSource(strings = {"glossary", "glossary.md", "people", "topics"})
    void leadToNoListThatTheSiteLacks(String list) {
        CorpusFolderBuilder bare =
                new CorpusFolderBuilder(dir.resolve("bare"))
                        .file("interviews/a.md", "# A\n\n## Why?\n\nSo.\n")
                        .file("glossary.md", "")
                        .file("pages/us.md", "# Us\n\nBy our [list](../glossary.md).\n");
        for (String settings : List.of("menu:\n  List: " + list, "imprint: " + list)) {
            bare.file("colloquy.yaml", settings + "\n");
            SiteEdition site = new SiteEdition(bare.read(), TEMPLATES);
            assertThat(bare.read().problems())
                    .extracting(problem -> problem.file() + " " + problem.code())
                    .contains("colloquy.yaml unresolved-link", "pages/us.md unresolved-link");
            Document page = Jsoup.parse(site.page("pages/us.html").orElseThrow().text());
            for (String href : page.select("a:not([href^=#])").eachAttr("href")) {
                assertThat(site.page(href.substring("../".length()))).as(href).isPresent();
            }
        }
    }

    @Test
    void areInTheirLanguage() {
        Document page = page("pages/fr/droits.html");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("script[src$=reader.js]")).isEmpty();
    }

    @Test
    void areProposedForAnAddressThatIsNearTheirs() {
        SiteEdition site = site();
        for (String address :
                new String[] {"pages/rihgts.html", "rights.html", "pages/right.html"}) {
            Document page = Jsoup.parse(site.replies().missing(address).text());
            assertThat(page.select(".sect h2").eachText()).containsExactly("Similar pages");
            assertThat(page.select(".sect a").eachText()).as(address).containsExactly("Rights");
        }
        assertThat(
                        Jsoup.parse(site.replies().missing("pages/fr/rien.html").text())
                                .select(".sect a"))
                .isEmpty();
    }

    @Test
    void leadNowhereElseWhereTheyAreDrafts() {
        folder.file("pages/rights.md", "---\ndraft: true\n---\n# Rights\n\nQuote us.\n");
        SiteEdition site = new SiteEdition(folder.read().withoutDrafts(), TEMPLATES);
        assertThat(site.page("pages/rights.html")).isEmpty();
        Document page = Jsoup.parse(site.page("interviews/a.html").orElseThrow().text());
        assertThat(page.text()).contains("By our rights.");
        assertThat(page.select("a").eachText()).doesNotContain("rights");
    }
}
