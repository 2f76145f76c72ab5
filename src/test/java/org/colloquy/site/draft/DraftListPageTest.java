package org.colloquy.site.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever edits sees of drafts, and nobody else. */
class DraftListPageTest {
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();

    @TempDir Path dir = Path.of("");

    private Corpus corpus = new CorpusFolderBuilder(Path.of("seeds")).read();

    @BeforeEach
    void fill() {
        corpus =
                new CorpusFolderBuilder(dir)
                        .file("interviews/out.md", "---\ndate: 2020\n---\n# Out\n\nWords.\n")
                        .file(
                                "interviews/held.md",
                                "---\ndraft: true\ndate: 2021\ninterviewees: [Jo Pell]\n---\n# Held\n\n## Why? {#q4}\n\n[No](no.md).\n")
                        .file(
                                "interviews/later.md",
                                "---\npublish: 2027-01-15\n---\n# Later\n\n## Why?\n\nWords.\n")
                        .file("pages/mine.md", "---\ndraft: true\n---\n# Mine\n\nWords.\n")
                        .read()
                        .at(LocalDate.of(2026, 12, 31).atStartOfDay(ZoneOffset.UTC))
                        .withBaseUrl("https://pots.example/");
    }

    private static Document page(Corpus corpus, String address) {
        return Jsoup.parse(new SiteEdition(corpus, TEMPLATES).page(address).orElseThrow().text());
    }

    @Test
    void saysWhatEachLacks() {
        Document list = page(corpus, "drafts.html");
        assertThat(list.select(".entry h3").eachText()).containsExactly("Later", "Held", "Mine");
        Element later = list.select(".entry").get(0);
        assertThat(later.text()).contains("Draft until 15 January 2027", "interviews/later.md");
        assertThat(later.select(".lacks li").eachText())
                .containsExactly("No date", "No people named", "Anchors not recorded");
        assertThat(list.select(".entry").get(1).select(".lacks li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("Error in line 8: the id \"q4\""),
                        one -> assertThat(one).startsWith("Warning for line 10: the link"),
                        one -> assertThat(one).isEqualTo("Anchors not recorded"));
        assertThat(list.select(".entry").get(2).text()).contains("Nothing is missing.");
    }

    @Test
    void isReachedFromTheFirstPage() {
        assertThat(page(corpus, "index.html").select("a[href=drafts.html]").eachText())
                .containsExactly("3 drafts");
    }

    @Test
    void marksDraftsWithABand() {
        assertThat(page(corpus, "interviews/later.html").expectFirst("main > .draft").text())
                .startsWith("Draft until 15 January 2027 · only on this computer");
        assertThat(page(corpus, "interviews/later/q1.html").select("main > .draft")).hasSize(1);
        assertThat(page(corpus, "pages/mine.html").select("main > .draft a").eachAttr("href"))
                .containsExactly("../drafts.html");
        assertThat(page(corpus, "interviews/out.html").select(".draft, link[href$='draft.css']"))
                .isEmpty();
        assertThat(page(corpus, "interviews/held.html").select("article .draft")).isEmpty();
    }

    @Test
    void isNowhereInWhatIsPublished() {
        Corpus published = corpus.withoutDrafts();
        SiteEdition site = new SiteEdition(published, TEMPLATES);
        assertThat(site.page("drafts.html")).isEmpty();
        assertThat(site.addresses())
                .noneMatch(path -> path.contains("draft") || path.contains("held"));
        assertThat(page(published, "index.html").text()).doesNotContainIgnoringCase("draft");
    }

    @Test
    void theFeedGoesByTheDayOnWhichATextCameOut() {
        Corpus later =
                corpus.at(LocalDate.of(2027, 1, 15).atStartOfDay(ZoneOffset.UTC)).withoutDrafts();
        Document feed = page(later, "feed.xml");
        assertThat(feed.select("entry > title").eachText()).containsExactly("Later", "Out");
        assertThat(feed.select("entry > published").eachText())
                .containsExactly("2027-01-15T00:00:00Z", "2020-01-01T00:00:00Z");
        assertThat(page(later, "index.html").select("#listing .entry h3").eachText())
                .containsExactly("Out", "Later");
    }
}
