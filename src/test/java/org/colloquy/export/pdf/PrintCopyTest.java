package org.colloquy.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a page the browser is given to print. */
class PrintCopyTest {
    private static final Path FOLDER = Path.of("/srv/site");
    private static final String PAGE = "interviews/a b/talk.html";
    private static final String HTML =
            """
            <html lang="ar" dir="rtl"><head><title>Talk</title>
            <meta http-equiv="refresh" content="0"><script src="../../assets/x.js"></script>
            <link rel="stylesheet" href="../../assets/x/interview.css"><link rel="icon" href="../../i.svg"></head>
            <body><header class="site">Menu</header>
            <h1>A talk</h1><h2>Ida:<a class="qn" href="#q1" aria-label="Question 1">1</a> Why?</h2>
            <p id="q1"><a role="doc-glossref" href="#term-물" interestfor="n">water</a>
            <a id="own" href="talk.html#q1">here</a> <a id="gone" href="#nowhere">gone</a>
            <a id="people" href="../../people/ada%20b.html#x">Ada</a> <a id="web" href="https://a.example/?a=1&amp;b=2">web</a>
            <a id="script" href="javascript:alert(1)">no</a> <a id="pic" href="mailto:a@b.example"><img src="p.png" alt="A picture"></a>
            <img src="../../../../etc/passwd"><img src="https://a.example/x.png"></p>
            <p id="term-물">Water is wet.</p></body></html>
            """;

    private static PrintCopy copy(@Nullable String baseUrl) {
        return PrintCopy.of(HTML, FOLDER, PAGE, baseUrl, PaperSize.A4);
    }

    private static String href(PrintCopy copy, String id) {
        return Jsoup.parse(copy.html()).expectFirst("#" + id).attr("href");
    }

    @Test
    void runsNothingAndLoadsFilesOfTheExportOnly() {
        PrintCopy copy = copy(null);
        Document page = Jsoup.parse(copy.html());
        assertThat(page.select("script, .site, [http-equiv=refresh], [rel=icon]")).isEmpty();
        assertThat(copy.files())
                .containsExactlyInAnyOrder(
                        FOLDER.resolve("assets/x/interview.css"),
                        FOLDER.resolve("interviews/a b/p.png"));
        assertThat(page.select("img")).hasSize(1);
        assertThat(page.expectFirst("link").attr("href"))
                .isEqualTo("file:///srv/site/assets/x/interview.css");
    }

    @Test
    void knowsTheLanguageTheDirectionAndTheHeadings() {
        PrintCopy copy = copy(null);
        assertThat(copy.language()).isEqualTo("ar");
        assertThat(copy.rightToLeft()).isTrue();
        assertThat(copy.headings()).containsExactly("A talk", "1 Ida: Why?");
    }

    @Test
    void dropsLinksToPagesThatArePublishedNowhere() {
        PrintCopy copy = copy(null);
        assertThat(href(copy, "people")).isEmpty();
        assertThat(href(copy, "gone")).isEmpty();
        assertThat(href(copy, "script")).isEmpty();
        assertThat(copy.html()).doesNotContain("javascript:").contains(">Ada</a>");
    }

    @Test
    void leadsToWhereOtherPagesArePublished() {
        PrintCopy copy = copy("https://talks.example/all/");
        assertThat(copy.links().outward(href(copy, "people")))
                .isEqualTo(
                        new PrintedLinks.OutwardLink(
                                "https://talks.example/all/people/ada%20b.html#x", "Ada"));
        assertThat(copy.links().outward(href(copy, "web")))
                .isEqualTo(new PrintedLinks.OutwardLink("https://a.example/?a=1&b=2", "web"));
        assertThat(copy.links().outward(href(copy, "pic")))
                .isEqualTo(new PrintedLinks.OutwardLink("mailto:a@b.example", "A picture"));
    }

    @Test
    void keepsLinksWithinThePageAndWhatTheyAreCalled() {
        PrintCopy copy = copy("https://talks.example/");
        assertThat(href(copy, "own")).isEqualTo("#q1");
        assertThat(copy.links().nextTo("q1")).isEqualTo("Question 1");
        assertThat(copy.links().nextTo("q1")).isEqualTo("here");
        assertThat(copy.links().nextTo("q1")).isEqualTo("here");
        Document page = Jsoup.parse(copy.html());
        String term = page.expectFirst("a:containsOwn(water)").attr("href");
        assertThat(term).matches("#[\\w-]+");
        assertThat(page.expectFirst(term).text()).isEqualTo("Water is wet.");
        assertThat(page.select("[role], [interestfor]")).isEmpty();
    }
}
