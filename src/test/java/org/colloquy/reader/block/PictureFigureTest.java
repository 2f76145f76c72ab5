package org.colloquy.reader.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture that stands alone is a figure. */
class PictureFigureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p><img alt=\"A\"></p>                       | <figure><img alt=\"A\"></figure>",
                "<p><img alt=\"A\" title=\"B &amp; C\"></p>   | <figure><img alt=\"A\" title=\"B &amp; C\"><figcaption data-generated=\"\">B &amp; C</figcaption></figure>",
                "<p> <img title=\"B\"> {credit=\"D\"} </p>    | <figure><img title=\"B\"><figcaption data-generated=\"\">B<span data-generated=\"\">D</span></figcaption></figure>",
                "<p><img>{credit=\"D\"}</p>                   | <figure><img><figcaption data-generated=\"\"><span data-generated=\"\">D</span></figcaption></figure>",
                "<p><img title=\"B\"> and more</p>            | <p><img title=\"B\"> and more</p>",
                "<p><img title=\"B\"><img></p>                | <p><img title=\"B\"><img></p>",
                "<p><a href=\"x\"><img title=\"B\"></a></p>   | <p><a href=\"x\"><img title=\"B\"></a></p>",
                "<p><img> {credit=D}</p>                      | <p><img> {credit=D}</p>",
                "<div><img title=\"B\"></div>                 | <div><img title=\"B\"></div>",
            })
    void aPictureAlone(String written, String expected) {
        Document page = Jsoup.parseBodyFragment(written);
        page.outputSettings().prettyPrint(false);
        PictureFigure.makeOf(page.expectFirst("img"));
        assertThat(page.body().html().strip()).isEqualTo(expected);
    }
}
