package org.colloquy.reader.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Prose;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.html.LinkReferences;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of elements, and which links a printed page must spell out. */
class HtmlSanitizerTest {

    private static Prose written(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        return HtmlSanitizer.write(body, true, body.text(), new LinkReferences());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://x.example/       | x                       | true",
                "https://x.example/       | https://x.example/      | false",
                "https://x.example/       | x.example               | false",
                "https://x.example/a      | ' x.example/a '         | false",
                "HTTP://x.example/a/      | x.example/a             | false",
                "https://x.example/a      | x.example               | true",
                "mailto:a@x.example       | a@x.example             | false",
                "mailto:a@x.example       | write to her            | true",
                "''                       | x                       | false"
            })
    void aLinkIsNamedIfItsWordsDoNotSayWhereItLeads(String href, String words, boolean named) {
        Prose prose = written("<a href=\"" + href + "\">" + words + "</a>");
        assertThat(prose.targets().toList())
                .isEqualTo(named ? List.of(new LinkTarget.OutwardTarget(href)) : List.of());
        assertThat(CorpusDump.html(prose)).isEqualTo("<a href=\"" + href + "\">" + words + "</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a<br>b<wbr>c <img alt=\"x\">     | a<br>b<wbr>c <img alt=\"x\">",
                "<p id=\"x\" dir=\"rtl\">a</p>    | <p dir=\"rtl\">a</p>",
                "<i lang=\"a&quot;&lt;b\">a</i>   | <i lang=\"a&quot;&lt;b\">a</i>",
                "<u><form>a &lt; b</form></u>     | <u>a &lt; b</u>",
                "<!-- x -->a                      | a",
                "<a href=\"x\" onclick=\"y\">x</a>| <a href=\"x\">x</a>"
            })
    void onlyWhatIsAllowedIsWritten(String html, String written) {
        assertThat(CorpusDump.html(written(html))).isEqualTo(written);
    }

    @Test
    void anElementIsWrittenWithItselfOrWithoutIt() {
        Element item = Jsoup.parseBodyFragment("<ul><li>a</li></ul>").body().child(0);
        LinkReferences none = new LinkReferences();
        assertThat(CorpusDump.html(HtmlSanitizer.write(item, false, "a", none)))
                .isEqualTo("<ul><li>a</li></ul>");
        assertThat(CorpusDump.html(HtmlSanitizer.write(item, true, "a", none)))
                .isEqualTo("<li>a</li>");
    }
}
