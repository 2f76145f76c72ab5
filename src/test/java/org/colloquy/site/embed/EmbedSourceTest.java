package org.colloquy.site.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Passage;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.SiteFiles;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Passages in a frame of another site, where the settings name that site. */
class EmbedSourceTest {
    private static final String BASE = "https://interviews.example/";
    private static final String TALK =
            """
            ---
            title: A talk & more
            date: 2022-04-11
            interviewees: [Ada Byron]
            ---
            Before.

            ## Why *tea*?[^1]

            It warms. [Elsewhere](other.md#q1).

            - one
            - two

            ## And milk?

            White.

            [^1]: A note.
            """;
    private static final String TURNS =
            """
            # Turns

            ## Part

            **Ada Byron:** One.

            **Ben Quill:** Two.

            And three.

            **Ada Byron:** Yes.
            """;

    @TempDir private Path folder;

    private Corpus corpus(String settings) {
        return new CorpusFolderBuilder(folder)
                .file("colloquy.yaml", settings)
                .file("interviews/talk.md", TALK)
                .file("interviews/other.md", "# Other\n\n## Why?\n\nSo.\n")
                .file("interviews/turns.md", TURNS)
                .read();
    }

    private Corpus shown() {
        return corpus("embed-hosts: news.example\n").withBaseUrl(BASE);
    }

    private static String sent(Corpus corpus, String address) {
        return new SiteEdition(corpus, new TemplateRenderer()).page(address).orElseThrow().text();
    }

    private static Document page(Corpus corpus, String address) {
        return Jsoup.parse(sent(corpus, address), BASE + address);
    }

    private static List<String> addresses(Corpus corpus) {
        return new SiteFiles(corpus)
                .addresses()
                .filter(address -> address.matches("embed/.*|.*oembed.*"))
                .toList();
    }

    @Test
    void thereAreNoneWhereNobodyMayShowThem() {
        Corpus corpus = corpus("").withBaseUrl(BASE);
        assertThat(addresses(corpus)).isEmpty();
        assertThat(new SiteEdition(corpus, new TemplateRenderer()).page("embed/talk.html"))
                .isEmpty();
        assertThat(page(corpus, "interviews/talk.html").select("link[type*=oembed]")).isEmpty();
        assertThat(EmbedSource.described(corpus, BASE + "interviews/talk.html", 0, 0)).isEmpty();
    }

    @Test
    void everyInterviewQuestionAndSectionHasItsPage() {
        assertThat(addresses(shown()))
                .contains(
                        "embed/_embed.css",
                        "embed/_embed.js",
                        "embed/talk.html",
                        "embed/talk.oembed.json",
                        "embed/talk/q2.html",
                        "embed/talk/q2.oembed.json",
                        "embed/turns/s1.html")
                .doesNotHaveDuplicates();
        assertThat(addresses(corpus("embed-hosts: news.example\n")))
                .contains("embed/talk.html")
                .noneMatch(address -> address.endsWith(".json"));
    }

    @Test
    void aQuestionHasItsAnswerItsSourceAndTheWayToIt() {
        Document page = page(shown(), "embed/talk/q1.html");
        assertThat(page.select("h1").text()).isEqualTo("Why tea?a");
        assertThat(page.select(".para").eachText())
                .containsExactly("It warms. Elsewhere.", "one two");
        assertThat(page.select("footer cite").text()).isEqualTo("A talk & more");
        assertThat(page.select("footer").text()).contains("Ada Byron, 11 April 2022");
        assertThat(page.select(".context a").attr("abs:href"))
                .isEqualTo(BASE + "interviews/talk.html#q1");
        assertThat(page.select(".para a").attr("abs:href"))
                .isEqualTo(BASE + "interviews/other.html#q1");
        assertThat(page.select(".mark").attr("abs:href"))
                .isEqualTo(BASE + "interviews/talk.html#fn-a");
        assertThat(page.select("nav, form, [style], script:not([src]), style")).isEmpty();
        assertThat(page.select("base").attr("target")).isEqualTo("_top");
        assertThat(page.select("[data-changed]").hasAttr("hidden")).isTrue();
    }

    /** What is not generated is the text of the source, in its order. */
    @Test
    void theWordsAreTheSources() {
        for (String slug : List.of("talk", "turns")) {
            Corpus corpus = shown();
            Document page = page(corpus, "embed/" + slug + ".html");
            page.select("[data-generated]").remove();
            String text = page.select("article").text();
            int at = 0;
            for (Passage passage : corpus.interview(slug).orElseThrow().passages().toList()) {
                String words = passage.text().replaceAll("\\s+", " ");
                assertThat(text.indexOf(words, at)).as(words).isGreaterThanOrEqualTo(at);
                at = text.indexOf(words, at) + words.length();
            }
        }
        assertThat(page(shown(), "embed/turns.html").select(".para").eachText())
                .containsExactly(
                        "Ada Byron: One.", "Ben Quill: Two.", "And three.", "Ada Byron: Yes.");
        assertThat(page(shown(), "embed/turns.html").select("#t2").parents().attr("id"))
                .isEqualTo("t2-p1");
    }

    @Test
    void theDigestIsOfTheWords() {
        String before = page(shown(), "embed/talk/q1.html").select("article").attr("data-digest");
        String other = page(shown(), "embed/talk/q2.html").select("article").attr("data-digest");
        new CorpusFolderBuilder(folder)
                .file("interviews/talk.md", TALK.replace("White.", "Whiter."));
        Corpus edited = new CorpusFolderBuilder(folder).read().withBaseUrl(BASE);
        assertThat(page(edited, "embed/talk/q1.html").select("article").attr("data-digest"))
                .isEqualTo(before);
        assertThat(page(edited, "embed/talk/q2.html").select("article").attr("data-digest"))
                .isNotEqualTo(other);
        assertThat(page(edited, "embed/talk.html").select("#q2").attr("data-digest"))
                .isEqualTo(
                        page(edited, "embed/talk/q2.html").select("article").attr("data-digest"));
    }

    @Test
    void pagesSayWhereOthersLearnHowToShowThem() {
        Document page = page(shown(), "interviews/talk/q2.html");
        String description = page.select("link[type=application/json+oembed]").attr("href");
        assertThat(description).isEqualTo(BASE + "embed/talk/q2.oembed.json");
        JsonNode said =
                JsonMapper.shared().readTree(sent(shown(), description.substring(BASE.length())));
        assertThat(said.get("version").asString()).isEqualTo("1.0");
        assertThat(said.get("type").asString()).isEqualTo("rich");
        assertThat(said.get("title").asString()).isEqualTo("And milk? – A talk & more");
        assertThat(said.get("width").isInt() && said.get("height").isInt()).isTrue();
        Document frame = Jsoup.parseBodyFragment(said.get("html").asString());
        assertThat(frame.select("iframe").attr("src"))
                .startsWith(BASE + "embed/talk/q2.html?v=")
                .endsWith(
                        page(shown(), "embed/talk/q2.html").select("article").attr("data-digest"));
        assertThat(page.select("#cite [data-form=embed]").text())
                .isEqualTo(said.get("html").asString());
    }

    @Test
    void theServerDescribesAnyAddressOfThePublishedSite() {
        Corpus corpus = shown();
        for (String address :
                List.of(
                        "interviews/talk/q2.html",
                        "interviews/talk/q2",
                        "interviews/talk.html#q2",
                        "interviews/talk.html?r=abc#q2-p1")) {
            assertThat(EmbedSource.described(corpus, BASE + address, 0, 0).orElseThrow())
                    .as(address)
                    .contains("/embed/talk/q2.html?v=");
        }
        assertThat(EmbedSource.described(corpus, BASE + "interviews/talk.html", 0, 0).orElseThrow())
                .contains("/embed/talk.html?v=");
        assertThat(
                        EmbedSource.described(corpus, BASE + "interviews/talk.html", 300, 200)
                                .orElseThrow())
                .contains("\"width\":300", "\"height\":200");
        for (String address :
                List.of(
                        "interviews/none.html",
                        "index.html",
                        "interviews/%zz.html",
                        "x".repeat(3000))) {
            assertThat(EmbedSource.described(corpus, BASE + address, 0, 0)).as(address).isEmpty();
        }
        assertThat(
                        EmbedSource.described(
                                corpus, "https://other.example/interviews/talk.html", 0, 0))
                .isEmpty();
    }
}
