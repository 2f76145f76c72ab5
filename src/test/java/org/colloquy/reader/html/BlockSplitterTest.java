package org.colloquy.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which elements of HTML are blocks, and that no word outside of one is lost. */
class BlockSplitterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p>                                    | paragraph a",
                "a                                           | paragraph a",
                "a <b>b</b> <!-- c --> d                     | paragraph a b d",
                "<h1>a</h1><h2>b</h2><h6>c</h6>              | heading a, heading b, heading c",
                "<hr><header>a</header>                      | paragraph a",
                "<ul><li>a</ul><ol><li>b</ol><dl><dt>c</dl>  | list a, list b, list c",
                "<blockquote>a</blockquote>                  | quote a",
                "<table><tr><td>a</table>                    | table a",
                "<pre>a</pre>                                | code a",
                "<figure>a</figure>                          | figure a",
                "<p><img></p>                                | figure",
                "<p><img> a</p>                              | paragraph a",
                "<img>                                       | paragraph",
                "<figure><img></figure>                      | figure",
                "a<ul><li>b</ul>c                            | paragraph a, list b, paragraph c",
                "a<div>b<p>c</p>d</div>e                     | paragraph a, paragraph b, paragraph c, paragraph d, paragraph e",
                "<div>a</div><div>b</div>                    | paragraph a, paragraph b",
                "<details><summary>a</summary>b</details>    | paragraph a, paragraph b",
                "a<figure>b</figure>                         | paragraph a, figure b",
                "a<hr>b                                      | paragraph a, paragraph b",
                "<p></p><p> </p><ul></ul><h2></h2><div></div>|",
                "<br>                                        |",
                "<b></b><!-- a -->                           |"
            })
    void areCutOutInTheirOrder(String html, String blocks) {
        assertThat(String.join(", ", blocks(html))).isEqualTo(blocks == null ? "" : blocks);
    }

    private static List<String> blocks(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        return BlockSplitter.of(body).stream()
                .map(
                        raw ->
                                (raw.kind().name().toLowerCase(Locale.ROOT)
                                                + " "
                                                + raw.element().text())
                                        .strip())
                .toList();
    }
}
