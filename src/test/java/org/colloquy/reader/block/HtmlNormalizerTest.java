package org.colloquy.reader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of links, pictures, players and other HTML, and what is said of it. */
class HtmlNormalizerTest {
    @TempDir Path dir = Path.of("");

    private Corpus read(String markdown) {
        return new CorpusFolderBuilder(dir)
                .file("interviews/cup.png", "X")
                .file("interviews/talk.mp3", "X")
                .file("interviews/b.md", "# B\n\nWords.\n")
                .file("interviews/a.md", markdown + "\n")
                .file("colloquy.yaml", "language: en\n")
                .read();
    }

    private static String shown(Corpus corpus) {
        List<String> shown =
                corpus.interview("a")
                        .orElseThrow()
                        .passages()
                        .map(passage -> CorpusDump.html(passage.block().prose()))
                        .toList();
        return String.join(" ¶ ", shown);
    }

    private static String problems(Corpus corpus) {
        List<String> problems =
                corpus.problems().stream()
                        .map(p -> p.line() + ":" + p.column() + " " + p.code())
                        .toList();
        return problems.isEmpty() ? "" : String.join(", ", problems);
    }

    /** Stands below {@code # A} in the third line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Links.
                "See [b](b.md).                  | See <a href=\"passage:b#\">b</a>. |",
                "See [b](c.md).                  | See b. | 3:9 unresolved-link",
                "See [*b*](javascript:x).        | See <em>b</em>. | 3:11 unsafe-link",
                "See [x](https://x.example/).    | See <a href=\"https://x.example/\">x</a>. |",
                "See <a>x</a>.                   | See <a>x</a>. |",
                "See <a href=\"b.md\" data-ref=\"7\" data-generated>b</a>. | See <a href=\"passage:b#\">b</a>. |",
                "See <b data-ref=\"0\">x</b>.    | See <b>x</b>. |",
                "See <b data-generated>x</b>.    | See <b>x</b>. |",
                "See [x](https://x.example/ \" \"). | See <a href=\"https://x.example/\">x</a>. |",
                "See [](https://x.example/ \"X.\").  | See <a href=\"https://x.example/\"></a>. |",
                // Pictures.
                "![cup](cup.png)                 | <figure><img src=\"files/interviews/cup.png\" alt=\"cup\"></figure> |",
                "![](cup.png)                    | <figure><img src=\"files/interviews/cup.png\" alt=\"\"></figure> |",
                "A ![cup](https://x.example/c.png) | A <a href=\"https://x.example/c.png\">cup</a> |",
                "A ![](https://x.example/c.png)  | A <a href=\"https://x.example/c.png\" data-generated=\"\">Picture</a> |",
                "A ![talk](talk.mp3)             | A <a href=\"files/interviews/talk.mp3\">talk</a> |",
                "A ![](talk.mp3)                 | A <a href=\"files/interviews/talk.mp3\" data-generated=\"\">Recording</a> |",
                "A ![lid](lid.png)               | A lid | 3:10 unresolved-picture",
                "A ![b](b.md)                    | A b | 3:8 unresolved-picture",
                "A <img alt=\"lid\">             | A lid | 3:1 unresolved-picture",
                "A [![](https://x.example/c.png)](https://y.example/) | A <a href=\"https://y.example/\"><span data-generated=\"\">Picture</span></a> |",
                "A [![cup](https://x.example/c.png)](https://y.example/) | A <a href=\"https://y.example/\">cup</a> |",
                // Players.
                "<iframe src=\"https://x.example/f\"></iframe> | <a href=\"https://x.example/f\" data-generated=\"\">Recording</a> |",
                "<embed src=\"https://x.example/f\" title=\"A film\"> | <a href=\"https://x.example/f\" data-generated=\"\">A film</a> |",
                "<object data=\"https://x.example/f\" title=\" \"></object> | <a href=\"https://x.example/f\" data-generated=\"\">Recording</a> |",
                "<audio src=\"talk.mp3\"></audio> | <a href=\"files/interviews/talk.mp3\" data-generated=\"\">Recording</a> |",
                "<video><source src=\"https://x.example/f\"></video> | <a href=\"https://x.example/f\" data-generated=\"\">Recording</a> |",
                "<video src=\"https://x.example/e\"><source src=\"https://x.example/f\"></video> | <a href=\"https://x.example/e\" data-generated=\"\">Recording</a> |",
                "<iframe>Words</iframe>          | Words | 3:1 removed-html",
                "A <video>film</video>           | A film | 3:3 removed-html",
                "A <video src=\"none.mp4\">film</video> | A film | 3:3 removed-html",
                "A <audio src=\"javascript:x\">film</audio> | A film | 3:3 removed-html",
                // What is left out.
                "Tea <script>x</script>hot.      | Tea hot. | 3:5 removed-html",
                "Tea <style>x</style>hot.        | Tea hot. | 3:5 removed-html",
                "Tea <link href=\"x\">hot.       | Tea hot. | 3:5 removed-html",
                "Tea <noscript>x</noscript>hot.  | Tea hot. | 3:5 removed-html",
                "Tea <noframes>is</noframes> hot. | Tea is hot. |",
                "Tea <!-- x --> is hot.          | Tea  is hot. |",
                "<sup data-note=\"x\">a</sup>b   | <sup>a</sup>b |",
                // Headings that are no headings of the page.
                "> # Tea                         | <blockquote>⏎<p><strong>Tea</strong></p>⏎</blockquote> |",
                "- ## *Tea* cup                  | <ul>⏎<li>⏎<p><strong><em>Tea</em> cup</strong></p>⏎</li>⏎</ul> |"
            })
    void isMadeFitForThePage(String markdown, String html, String problems) {
        Corpus corpus = read("# A\n\n" + markdown);
        assertThat(shown(corpus).replace("\n", "⏎")).isEqualTo(html);
        assertThat(problems(corpus)).isEqualTo(problems == null ? "" : problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "<![CDATA[",
                "<?xml",
                "<!ELEMENT",
                "<script>",
                "<style media=\"x\">",
                "<template>",
                "<textarea>",
                "<title>",
                "<noscript>",
                "<select>",
                "<svg>",
                "<math>",
                "<iframe>",
                "<xmp>",
                "<noembed>",
                "<noframes>",
                "<plaintext>",
                "<SCRIPT\nasync>"
            })
    void whatIsNeverClosedTakesNoWordAlong(String opened) {
        for (String around :
                new String[] {
                    "Tea %s hot\nand sweet.\n\nCups *of* it.\n",
                    "Tea\n\n%s\nhot and sweet.\n\nCups *of* it.\n",
                    "Tea\n\n%s hot and sweet.\n\nCups *of* it.\n",
                    "Tea\n\n> %s\n> hot and sweet.\n\nCups *of* it.\n",
                    "Tea\n\n- %s hot and sweet.\n\nCups *of* it.\n",
                    "Tea\n\n<div>%s\nhot and sweet.\n</div>\n\nCups *of* it.\n",
                }) {
            Corpus corpus = read("# A\n\n" + around.formatted(opened));
            String shown = Jsoup.parse(shown(corpus)).text();
            assertThat(shown.replaceAll("\\W+", " "))
                    .as(around)
                    .matches("Tea .*hot and sweet Cups of it ");
            assertThat(shown(corpus)).contains("<em>of</em>").doesNotContain("unclosed");
            assertThat(problems(corpus)).as(around).matches("\\d:\\d+ unclosed-html");
        }
        assertThat(problems(read("# A\n\nTea `" + opened + "` is hot.\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- x\n\nCups. -->",
                "<script>\nx\n\ny</script>",
                "<?x\n\ny?>",
                "<![CDATA[x\n\ny]]>",
                "<!X\n\ny>",
                "\\\\<!-- x",
                "a < b <? c"
            })
    void whatIsClosedOrMeantIsNoFault(String markup) {
        assertThat(problems(read("# A\n\nTea.\n\n" + markup + "\n\nHot.\n")))
                .doesNotContain("unclosed");
    }

    /** Each of them could ask again for an end that is nowhere. */
    @Test
    @Timeout(20)
    void manyThatAreNeverClosedAreReadInTime() {
        String many = "\n\n<!-- x\n\n<script> y".repeat(20_000);
        assertThat(read("# A\n" + many).interview("a")).isPresent();
    }

    @Test
    void aPlaceIsLookedForBelowWhereTheBlockBegins() {
        String near = "# A\n\n[a](c.md)\n\nWords.\n\nAgain: [b](c.md)\n";
        assertThat(problems(read(near))).isEqualTo("3:5 unresolved-link, 7:12 unresolved-link");
    }

    @Test
    void aDefinitionInATitleIsToldOncePerAddress() {
        Corpus corpus =
                read(
                        "# A\n\n[Tea](https://x.example/ \"Leaves.\") and [tea](https://x.example/ \"Leaves.\"),"
                                + " [tea](https://y.example/ \"Leaves.\").\n\nMore [tea](https://y.example/ \"Leaves.\").\n");
        assertThat(CorpusDump.of(corpus))
                .filteredOn(line -> line.startsWith("gloss "))
                .containsExactly(
                        "gloss tea \"Tea\" \"Leaves.\" at p1",
                        "gloss tea-2 \"tea\" \"Leaves.\" at p1 at p2");
    }
}
