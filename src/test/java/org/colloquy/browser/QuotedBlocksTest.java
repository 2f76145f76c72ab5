package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selected words of several paragraphs, of lists and of tables. */
class QuotedBlocksTest extends BrowserTest {
    private static final String TEXT =
            """
            ---
            title: Fruit
            interviewers: [Ida Asker]
            interviewees: [Ada Sample]
            ---
            ## What grew here?

            Apples grew here.

            It had others too.

            - red pears
            - green plums

            | cherry | black |
            |---|---|
            | melon | yellow |

            ## What grew there?

            Nothing grew there.
            """;

    private static final String SELECT =
            """
            ([first, last]) => {
              const find = words => {
                const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                  if (!node.parentElement.closest('[data-generated]') && node.data.includes(words)) return [node, node.data.indexOf(words)];
                }
              };
              const [node, at] = find(last);
              getSelection().setBaseAndExtent(...find(first), node, at + last.length);
            }
            """;

    QuotedBlocksTest() {
        super(written());
    }

    private static Path written() {
        try {
            Path folder = Files.createDirectories(Path.of("target/corpora/blocks/interviews"));
            Files.writeString(folder.resolve("fruit.md"), TEXT);
            return Path.of("target/corpora/blocks");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page cited(String first, String last) {
        Page page = open(window(DESKTOP), "interviews/fruit.html");
        page.evaluate(SELECT, List.of(first, last));
        page.keyboard().press("c");
        assertThat(page.locator("#cite-dialog")).isVisible();
        return page;
    }

    private static String form(Page page, String name) {
        return page.locator("#cite-dialog [data-form=" + name + "]").textContent();
    }

    @ParameterizedTest
    @CsvSource({
        "Apples grew, grew here., para. 1.1",
        "Apples grew, others too., paras. 1.1–1.2",
        "red pears, green plums, para. 1.3",
        "others too., black, paras. 1.2–1.4",
        "What grew here, What grew there, qq. 1–2",
        "What grew here, grew here., q. 1–para. 1.1"
    })
    void thePlaceIsWhereTheWordsBeginAndEnd(String first, String last, String place) {
        Page page = cited(first, last);
        for (String name : List.of("note", "markdown", "bibtex", "chicago")) {
            assertThat(form(page, name))
                    .as(name)
                    .containsPattern("[ (]" + Pattern.quote(place) + "[],}]");
        }
    }

    @Test
    void theHeadingNamesBothEnds() {
        assertThat(cited("Apples grew", "others too.").locator("#cite-dialog h2"))
                .hasText("Cite paragraph 1.1 – paragraph 1.2");
    }

    @Test
    void itemsAndCellsAreSetApart() {
        Page page = cited("others too.", "yellow");
        String quoted = "others too.\nred pears\ngreen plums\ncherry\nblack\nmelon\nyellow";
        assertThat(form(page, "note")).startsWith("“" + quoted + "”");
        assertThat(page.locator("#cite-dialog blockquote").textContent()).isEqualTo(quoted);
    }

    @Test
    void paragraphsFollowEachOther() {
        assertThat(form(cited("Apples grew", "others too."), "note"))
                .startsWith("“Apples grew here. It had others too.”");
    }
}
