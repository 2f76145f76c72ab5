package org.colloquy.site.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which line ends of a page are left out. */
class EmptyLinesTest {
    private static final List<String> PIECES =
            List.of("\n", "\n", "\n\n", "<p>", "</p>", "a", " ", "<pre>", "<pre lang=x>", "</pre>");

    @ParameterizedTest
    @CsvSource({
        "A~B, A~B",
        "A~~B, A~~B",
        "A~<p>, A~<p>",
        "A~~~<p>~~</p>, A~<p>~</p>",
        "~~<p>, ~<p>",
        "A~~, A~~",
        "<pre>a~~<b>~~</b></pre>~~<p>, <pre>a~~<b>~~</b></pre>~<p>",
        "~~<pre>~~<i></pre>, ~<pre>~~<i></pre>",
        "~~<pre>~~<i>, ~<pre>~<i>"
    })
    void thoseBeforeElementsAreLeftOutButInPre(String page, String without) {
        assertThat(EmptyLines.removed(page.replace('~', '\n')))
                .isEqualTo(without.replace('~', '\n'));
    }

    @Test
    void areThoseThatAPatternFinds() {
        Pattern pattern = Pattern.compile("(<pre\\b.*?</pre>)|\\n{2,}(?=<)", Pattern.DOTALL);
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder page = new StringBuilder();
            random.ints(random.nextInt(14), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .forEach(page::append);
            String expected =
                    pattern.matcher(page)
                            .replaceAll(
                                    found ->
                                            found.group(1) == null
                                                    ? "\n"
                                                    : Matcher.quoteReplacement(found.group(1)));
            assertThat(EmptyLines.removed(page.toString())).isEqualTo(expected);
        }
    }
}
