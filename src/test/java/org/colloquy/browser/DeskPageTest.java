package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The editor's desk on the page of an interview. */
@ExtendWith(Chromium.class)
class DeskPageTest {
    private static final String WORDS =
            """
            () => {
              const article = document.querySelector('article').cloneNode(true);
              article.querySelectorAll('[data-generated]').forEach(e => e.remove());
              return article.textContent;
            }
            """;
    private static final String TEXT =
            """
            # Tea

            ## Why?

            For the Office of Tidal Measurement (OTM).

            ## When?

            In [spring](gone.md).
            """;

    /** How far the first paragraph is below its place without the desk, and below the bar. */
    private static final String MOVED =
            """
            () => {
              const top = () => document.querySelector('#q1').getBoundingClientRect().top;
              const bar = document.querySelector('.desk-bar').getBoundingClientRect();
              const now = top();
              document.querySelectorAll('.desk, .desk-bar, .desk-mark').forEach(e => e.remove());
              return [now - top(), now - bar.bottom >= 8, bar.right <= innerWidth];
            }
            """;

    @TempDir private Path folder;

    /** The bar comes late, and has room of its own. */
    @Tag("slow")
    @Test
    void theBarMovesNothingAndTouchesNothing(Browser browser) throws IOException {
        for (int width : BrowserTest.WIDTHS) {
            Files.writeString(folder.resolve("tea.md"), TEXT);
            Files.writeString(folder.resolve("colloquy.yaml"), "title: Teas\n");
            try (TestSite site = TestSite.withDesk(folder);
                    BrowserContext context = browser.newContext(BrowserTest.window(width))) {
                Page page = context.newPage();
                page.navigate(site.at("interviews/tea.html"));
                page.locator("#q2-p1 .desk-mark").waitFor();
                List<?> found = (List<?>) page.evaluate(MOVED);
                assertThat(found.toString()).isEqualTo("[0, true, true]");
            }
        }
    }

    @Test
    void marksStandAtTheirPassagesAndOpenByKeyboard(Browser browser) throws IOException {
        Files.writeString(folder.resolve("tea.md"), TEXT);
        Files.writeString(folder.resolve("colloquy.yaml"), "editor: vscode\n");
        try (TestSite site = TestSite.withDesk(folder);
                BrowserContext context =
                        browser.newContext(BrowserTest.window(BrowserTest.DESKTOP))) {
            Page page = context.newPage();
            page.navigate(site.at("interviews/tea.html"));
            String words = String.valueOf(page.evaluate(WORDS));
            Locator mark = page.locator("#q2-p1 .desk-mark button");
            assertThat(mark).hasText("1 warning");
            assertThat(page.locator("#q1-p1 .desk-mark button")).hasText("1 possible term");
            assertThat(page.evaluate(WORDS)).isEqualTo(words);

            page.locator(".desk-bar button").first().press("Enter");
            assertThat(mark).isFocused();
            mark.press("Enter");
            Locator note = page.locator(".desk-note:popover-open");
            assertThat(note).containsText("gone.md");
            assertThat(note.locator("a")).hasAttribute("href", "vscode://file/home/ida/tea.md:9");
            assertThat(Axe.faults(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(mark).isFocused();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(mark).isHidden();
            assertThat(page.locator(".desk-bar")).isHidden();
        }
    }

    @Test
    void aMarkInTheMarginLeavesTheTimeInSight(Browser browser) throws IOException {
        Files.writeString(
                folder.resolve("tea.md"),
                """
                # Tea

                **Ada Marsh:** [00:00:10] In [spring](gone.md).

                **Ida Asker:** [00:01:20] And [now](gone.md)?

                **Ada Marsh:** [00:02:40] In [winter](gone.md).
                """);
        try (TestSite site = TestSite.withDesk(folder);
                BrowserContext context =
                        browser.newContext(BrowserTest.window(BrowserTest.DESKTOP))) {
            Page page = context.newPage();
            page.navigate(site.at("interviews/tea.html"));
            page.locator("#t2-p1 .desk-mark").waitFor();
            Object apart =
                    page.evaluate(
                            """
                            () => {
                              const [clock, mark] = ['.clock', '.desk-mark'].map(one => document.querySelector(`#t2-p1 ${one}`).getBoundingClientRect());
                              return mark.top - clock.bottom;
                            }
                            """);
            assertThat(((Number) apart).doubleValue()).isNotNegative();
        }
    }
}
