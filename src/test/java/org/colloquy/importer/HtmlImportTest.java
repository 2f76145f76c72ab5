package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.importer.markdown.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of HTML: which part of them is the interview, and what its elements become. */
class HtmlImportTest {
    @TempDir private Path dir;

    private Import of(String page) throws IOException {
        return Import.of(dir, "talk.html", page);
    }

    @Test
    void theArticleIsTheInterview() throws IOException {
        Import done =
                of("<body><p>Above.</p><article><p>It was night.</p></article><div>Below.</div>");
        assertThat(done.body()).containsExactly("It was night.");
        assertThat(done.said()).contains("left out: <p>: Above.", "left out: <div>: Below.");
    }

    @Test
    void bracketsMayCrossTheEndsOfEmphasis() throws IOException {
        Import done = of("<body><p>He said <b>then, [</b> and <i>went]</i> on.");
        assertThat(Import.words(done.interview())).isEqualTo("He said then, [ and went] on.");
    }

    /** With more than one article there is no telling which; all of the page is read. */
    @Test
    void ofSeveralArticlesEachIsRead() throws IOException {
        assertThat(of("<body><article><p>One.</article><article><p>Two.</article>").body())
                .containsExactly("One.", "Two.");
    }

    @Test
    void navigationFormsAndWhatIsHiddenAreLeftOut() throws IOException {
        Import done =
                of(
                        "<body><nav>Menu</nav><p>Words.<p hidden>Not these.<form>Subscribe <button>Now</button></form><footer>Imprint</footer>");
        assertThat(done.body()).containsExactly("Words.");
        assertThat(done.said()).contains("<nav>: Menu", "<p>: Not these.", "<footer>: Imprint");
    }

    @Test
    void headingsStayHeadingsBelowTheTitle() throws IOException {
        Import done =
                of("<body><h1>Gates</h1><h2>Who greased them?</h2><p>Nobody.<h3>Why?</h3><p>So.");
        assertThat(done.details().title()).isEqualTo("Gates");
        assertThat(done.body())
                .containsExactly("## Who greased them?", "Nobody.", "### Why?", "So.");
    }

    /** Of several headings of the first level none is the title. */
    @Test
    void severalFirstHeadingsAreHeadings() throws IOException {
        Import done = of("<title>Gates</title><body><h1>Who?</h1><p>Nobody.<h1>Why?</h1><p>So.");
        assertThat(done.details().title()).isEqualTo("Gates");
        assertThat(done.body()).containsExactly("## Who?", "Nobody.", "## Why?", "So.");
    }

    @Test
    void namesAtTheHeadOfParagraphsAreLabels() throws IOException {
        assertThat(
                        of("<body><p><b>Ida Quill:</b> Who?<p><b>Ada Sample:</b> Nobody.<p>Not one.<p><b>Ida Quill:</b> Why?<p><b>Ada Sample:</b> So.")
                                .body())
                .containsExactly(
                        "**Ida Quill:** Who?",
                        "**Ada Sample:** Nobody.",
                        "Not one.",
                        "**Ida Quill:** Why?",
                        "**Ada Sample:** So.");
    }

    @Test
    void labelsThatLineBreaksSetApartAreTurns() throws IOException {
        assertThat(
                        of("<body><p>Ida Quill: Who?<br>Ada Sample: Nobody.<br>Ida Quill: Why?<br>Ada Sample: So.</p>")
                                .body())
                .containsExactly(
                        "**Ida Quill:** Who?",
                        "**Ada Sample:** Nobody.",
                        "**Ida Quill:** Why?",
                        "**Ada Sample:** So.");
    }

    @Test
    void aTableOfNamesAndWordsIsTurns() throws IOException {
        assertThat(
                        of("<body><table><tr><td>Ida Quill:<td>Who?<tr><td>Ada Sample:<td>Nobody.<tr><td>Ida Quill:<td>Why?</table>")
                                .body())
                .containsExactly(
                        "**Ida Quill:** Who?", "**Ada Sample:** Nobody.", "**Ida Quill:** Why?");
    }

    @Test
    void anyOtherTableStaysOne() throws IOException {
        assertThat(
                        of("<body><p>Words.<table><tr><th>Gate<th>Year<tr><td>Upper<td>1910</table>")
                                .body())
                .containsExactly("Words.", "| Gate | Year |", "| --- | --- |", "| Upper | 1910 |");
    }

    /** A table in a cell is not read twice. */
    @Test
    void theWordsOfATableInATableStandOnce() throws IOException {
        Import done =
                of(
                        "<body><p>Words.<table><tr><td>Upper<td><table><tr><td>iron<td>oak</table><tr><td>Lower<td>elm</table>");
        assertThat(Import.words(done.interview()).split(" "))
                .containsExactlyInAnyOrder("Words.", "Upper", "iron", "oak", "Lower", "elm");
    }

    /** Paragraphs in a cell or an entry are set apart, however deep they stand. */
    @Test
    void wordsOfBlocksInAnEntryStandApart() throws IOException {
        Import done =
                of(
                        "<body><p>Words.<ul><li><div><p>iron</p><p>oak</p></div><li><a href='https://x.example/'><div>elm</div></a></ul>");
        assertThat(done.body())
                .containsExactly("Words.", "-  iron oak", "-  [elm](https://x.example/)");
    }

    /** A scheme alone is no address: a browser takes it for the page that it is on. */
    @Test
    void aLinkLeadsToAWholeAddress() throws IOException {
        Import done =
                of(
                        "<body><p><a href='http:'>One</a> <a href='mailto:'>two</a> <a href='mailto:a@b.example'>three</a>.");
        assertThat(done.body()).containsExactly("One two [three](mailto:a@b.example).");
        assertThat(done.said()).contains("a link to \"http:\"", "a link to \"mailto:\"");
    }

    @Test
    void listsKeepTheirLevelsAndNumbers() throws IOException {
        Import done =
                of("<body><p>Words.<ol><li>iron<ul><li>old</ul><li>oak</ol><ul><li>- elm</ul>");
        assertThat(done.body())
                .containsExactly("Words.", "1. iron", "   -  old", "2. oak", "-  \\- elm");
    }

    @Test
    void aQuotationAndALineOfCodeStayWhole() throws IOException {
        Import done =
                of("<body><p>Words.<blockquote><p>One.<p>Two.</blockquote><pre>a  b\nc</pre>");
        assertThat(done.body()).startsWith("Words.", "> One.", ">", "> Two.");
        assertThat(Import.words(done.interview())).isEqualTo("Words. One. Two. a b c");
    }

    @Test
    void linksAreWholeAndOthersAreWords() throws IOException {
        Import done =
                of(
                        "<head><link rel=canonical href='https://news.example/a/b'></head><body><p>See <a href='../c'>there</a>, <a href='javascript:x()'>not so</a>.");
        assertThat(done.body()).containsExactly("See [there](https://news.example/c), not so.");
        assertThat(done.details().source()).isEqualTo("https://news.example/a/b");
    }

    @Test
    void titleDateAndLanguageAreThePages() throws IOException {
        Import done =
                of(
                        "<html lang=de><head><meta property='og:title' content='Die Tore'><title>Die Tore | Zeitung</title></head><body><time datetime='1998-05-04T10:00'>neulich</time><p>Worte.");
        assertThat(done.details().title()).isEqualTo("Die Tore");
        assertThat(done.details().language()).isEqualTo("de");
        assertThat(done.said()).contains("guessed: date \"1998-05-04\", from the page");
    }

    /** Whatever HTML makes of it, what is written shows the same words. */
    @Test
    void signsOfMarkdownStayWords() throws IOException {
        Import done = of("<body><p># 1. *not* [so](x) &lt;b&gt; `too` &amp;amp;</p>");
        assertThat(Import.words(done.interview())).isEqualTo("# 1. *not* [so](x) <b> `too` &amp;");
    }

    @Test
    void aPageWithoutWordsIsRefused() throws IOException {
        Import done = of("<title>Gates</title><body><script>x()</script><nav>Menu</nav>");
        assertThat(done.said()).contains("error: not-imported: there are no words in it");
        assertThat(done.markdown()).isEmpty();
    }

    /** Archives show what is known of a record as a list of terms, in which nobody speaks. */
    @Test
    void termsThatStandOnceAreNoSpeakers() throws IOException {
        Import done =
                of(
                        "<h1>Tape 2</h1><dl><dt>Interviewee<dd>Ida Quill<dt>Interviewer<dd>Ada Sample<dt>Date:<dd>12 April 1987<dt>Box<dd>7</dl>"
                                + "<dl><dt>AS<dd>Who greased the gates that were stuck?<dt>IQ<dd>Nobody did, and so they stuck for years.<dt>AS<dd>And then?<dt>IQ<dd>They were oiled.</dl>");
        assertThat(done.body())
                .containsExactly(
                        "-  Box: 7",
                        "**AS:** Who greased the gates that were stuck?",
                        "**IQ:** Nobody did, and so they stuck for years.",
                        "**AS:** And then?",
                        "**IQ:** They were oiled.");
        assertThat(done.markdown()).contains("date: '1987-04-12'");
        assertThat(Import.names(done.details().interviewers())).containsExactly("Ada Sample");
        assertThat(Import.names(done.details().interviewees())).containsExactly("Ida Quill");
    }

    @Test
    void oneExchangeInAListIsATalk() throws IOException {
        assertThat(of("<dl><dt>Ida<dd>Who greased them?<dt>Ada<dd>Nobody.</dl>").body())
                .containsExactly("**Ida:** Who greased them?", "**Ada:** Nobody.");
    }

    /** The words of a note are those of an editor, and not of whoever spoke last. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Ada:</b> No.<a href='#f1' id='r1'>1</a><p><b>Ida:</b> Why?<p><b>Ada:</b> So.</p><div><a id='f1' href='#r1'>1</a><div><p>She laughs.</p></div></div>",
                "<p><b>Ada:</b> No.<sup id='r1'><a href='#f1'>[1]</a></sup><p><b>Ida:</b> Why?<p><b>Ada:</b> So.</p><ol><li id='f1'><p>She laughs. <a href='#r1'>↩</a></p></li></ol>"
            })
    void footnotesAreNotes(String rest) throws IOException {
        assertThat(of("<body><p><b>Ida:</b> Who?" + rest).body())
                .containsExactly(
                        "**Ida:** Who?",
                        "**Ada:** No.[^1]",
                        "**Ida:** Why?",
                        "**Ada:** So.",
                        "[^1]: She laughs.");
    }

    @Test
    void numbersThatLinkToNoNoteStay() throws IOException {
        assertThat(of("<body><p id='a'>One <a href='#b'>2</a><p id='b'>Two.").body())
                .containsExactly("One 2", "Two.");
    }

    @Test
    void theDateMayStandInStructuredData() throws IOException {
        Import done =
                of(
                        "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2024-02-03T10:00:00Z\"}]}</script><script type='application/ld+json'>{</script><p>Words.");
        assertThat(done.markdown()).contains("date: '2024-02-03'");
    }
}
