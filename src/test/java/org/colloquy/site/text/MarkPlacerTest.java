package org.colloquy.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks stand behind words and closing signs. */
class MarkPlacerTest {
    /** {@code {…}} is a term, {@code ^} an editor's note. */
    private static String html(String written) {
        return written.replaceAll("\\{(.*?)}", "<a href=\"#t\" data-n>$1</a>")
                .replace("^", "<a class=\"mark\" data-generated>\u200Ba</a>");
    }

    private static String placed(String written) {
        return MarkPlacer.behindWords(html(written))
                .replaceAll("<i data-generated data-n></i>", "*")
                .replaceAll("<a href=\"#t\">(.*?)</a>", "$1")
                .replaceAll("<a href=\"#t\" data-n>(.*?)</a>", "{$1}")
                .replaceAll("<a class=\"mark\" data-generated>\u200Ba</a>", "^");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the {Chip4} talks         | the {Chip4} talks",
                "{Huawei}’s part           | Huawei’s* part",
                "{Huawei}'s, and           | Huawei's,* and",
                "the ({ROK})^.             | the (ROK).*^",
                "the {SAE}^. While         | the SAE.*^ While",
                "“a {society}” by          | “a society”* by",
                "{S&amp;T}-related work    | S&amp;T-related* work",
                "every year^, around       | every year,^ around",
                "year^ around              | year^ around",
                "{Huawei}—which            | {Huawei}—which",
                "year^—which               | year^—which",
                "{US}–{China} talks        | {US}–{China} talks",
                "{AI}/{ML} talks           | {AI}/{ML} talks",
                "{AI}(as such)             | {AI}(as such)",
                "{AI}&nbsp;is              | {AI}&nbsp;is",
                "<em>{Huawei}</em>’s part  | <em>Huawei</em>’s* part",
                "<em>{Huawei}</em> part    | <em>{Huawei}</em> part",
                "{Huawei}.</p><p>More      | Huawei.*</p><p>More",
                "{Huawei}<br>More          | {Huawei}<br>More",
                "{Huawei}.                 | Huawei.*",
                "„die {Anstalt}“, sagt     | „die Anstalt“,* sagt",
                "die {Anstalt} „sagt       | die {Anstalt} „sagt",
                "在{华为}的芯片              | 在{华为}的芯片",
                "在{华为}。他               | 在华为。*他",
                "{화웨이}의 반도체           | 화웨이의* 반도체",
                "{Huawei}^                 | {Huawei}^",
                "a^b^ c                    | ab^^ c",
            })
    void aMarkStandsBehindTheWord(String written, String expected) {
        assertThat(placed(written)).isEqualTo(expected);
    }

    @Test
    void itStaysWhereTheWordHasNoEnd() {
        String address = "{Huawei}" + ".x".repeat(100) + " more";
        assertThat(placed(address)).isEqualTo(address);
    }

    @Test
    void whatIsNotMarkedIsLeftAsItIs() {
        String plain = "a &lt; b, <a href=\"x\">c</a>’s";
        assertThat(MarkPlacer.behindWords(plain)).isSameAs(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-link=\"2\"", "data-o=\"12\"", "data-n=\"3\"", "data-n"})
    void eachKindOfNumberIsPlaced(String number) {
        String html = "<a href=\"x\" %s class=\"y\">one</a>.".formatted(number);
        assertThat(MarkPlacer.behindWords(html))
                .isEqualTo(
                        "<a href=\"x\" class=\"y\">one</a>.<i data-generated " + number + "></i>");
    }

    /** Whatever comes, the words stay and each mark is there once. */
    @Test
    void theWordsStayInTheirOrder() {
        String[] parts = {
            "{a}",
            "^",
            " ",
            "b",
            "’s",
            ".",
            "“",
            "”",
            "<em>",
            "</em>",
            "<br>",
            "国",
            "&amp;",
            "\uD83D\uDE00",
            "—"
        };
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                written.append(parts[random.nextInt(parts.length)]);
            }
            String html = html(written.toString());
            Document before = Jsoup.parseBodyFragment(html);
            Document after = Jsoup.parseBodyFragment(MarkPlacer.behindWords(html));
            assertThat(after.select(".mark")).as(html).hasSameSizeAs(before.select(".mark"));
            assertThat(after.select("[data-n]")).as(html).hasSameSizeAs(before.select("[data-n]"));
            after.select("[data-generated]").remove();
            before.select("[data-generated]").remove();
            assertThat(after.wholeText()).as(html).isEqualTo(before.wholeText());
        }
    }
}
