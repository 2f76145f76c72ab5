package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.browser.CiteTest.dialog;
import static org.colloquy.browser.CiteTest.form;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bar beside selected words: quote, copy link, cite. */
class QuotingTest extends BrowserTest {
    /** Milliseconds for which a selection rests before the bar comes. */
    private static final int REST = 300;

    private static final String SELECT =
            """
            ([id, first, last]) => {
              const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
              const at = (words, isEnd) => {
                while (walker.nextNode()) {
                  const found = walker.currentNode.data.indexOf(words);
                  if (found >= 0) return [walker.currentNode, found + (isEnd ? words.length : 0)];
                }
                throw new Error(`no ${words} in ${id}`);
              };
              const from = at(first, false);
              walker.currentNode = walker.root;
              getSelection().setBaseAndExtent(...from, ...at(last, true));
              walker.root.scrollIntoView({ block: 'center' });
            }
            """;

    /** Where a word stands in the window. */
    private static final String BOX =
            """
            ([id, words]) => {
              const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const found = walker.currentNode.data.indexOf(words);
                if (found < 0) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, found);
                range.setEnd(walker.currentNode, found + words.length);
                const box = range.getBoundingClientRect();
                return [box.left, box.top + box.height / 2, box.right];
              }
            }
            """;

    private static final String COPIED =
            """
            async type => {
              try {
                const [item] = await navigator.clipboard.read();
                return await (await item.getType(type)).text();
              } catch {
                return '';  // Nothing of this type is there yet, or it changes at this moment.
              }
            }
            """;

    private static final String COPY_NOTHING = "() => navigator.clipboard.writeText('')";

    QuotingTest() {
        super(SEEDS);
    }

    /** Opens the seed with nothing in the clipboard, which all windows have in common. */
    private Page copying(Browser.NewContextOptions options) {
        BrowserContext context = context(options);
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(site().at(SEED));
        page.evaluate(COPY_NOTHING);
        return page;
    }

    private static Locator bar(Page page) {
        return page.locator(".quoting");
    }

    private static Locator button(Page page, String name) {
        return bar(page).getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private static void select(Page page, String first, String last) {
        page.evaluate(SELECT, List.of("q5-p2", first, last));
        assertThat(bar(page)).isVisible();
    }

    private static List<Double> box(Page page, String words) {
        return ((List<?>) page.evaluate(BOX, List.of("q5-p2", words)))
                .stream().map(n -> ((Number) n).doubleValue()).toList();
    }

    private static String selected(Page page) {
        return (String) page.evaluate("() => String(getSelection())");
    }

    private static BoundingBox placed(Page page) {
        return Objects.requireNonNull(bar(page).boundingBox());
    }

    @Test
    void aMouseThatDragsOverWordsSelectsThemWholeAndQuotesThemWithTheirSource() {
        Page page = copying(window(DESKTOP));
        page.locator("#q5-p2").scrollIntoViewIfNeeded();
        List<Double> first = box(page, "participate");
        List<Double> last = box(page, "participate more in global");
        page.mouse().move(first.get(0) + 20, first.get(1));
        page.mouse().down();
        page.mouse().move(last.get(2) - 8, last.get(1));
        assertThat(bar(page)).isHidden();
        page.mouse().up();
        assertThat(bar(page)).isVisible();
        assertThat(selected(page)).isEqualTo("participate more in global");
        button(page, "Quote").click();
        page.waitForCondition(() -> !"".equals(page.evaluate(COPIED, "text/html")));
        String text = (String) page.evaluate(COPIED, "text/plain");
        assertThat(text)
                .startsWith("“participate more in global” Baek Seoin, interviewed by Chaeri Park,")
                .contains("para. 5.2, ")
                .containsPattern("\\?r=4m?\\.[\\w-]{6}#q5-p2\\.$")
                .doesNotContain(":~:");
        assertThat((String) page.evaluate(COPIED, "text/html"))
                .contains("<blockquote><p>participate more in global</p></blockquote>")
                .containsPattern("<a href=\"[^\"]+#q5-p2:~:text=[^\"]+\">[^<]+#q5-p2</a>");
        assertThat(bar(page)).isHidden();
        assertThat(page.locator(".status")).hasText("Copied");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE, SMALLEST})
    void theBarStandsBesideTheWordsWithinTheWindow(int width) {
        Page page = copying(width == DESKTOP ? window(width) : phone(width));
        select(page, "reportedly", "proposed");
        BoundingBox bar = placed(page);
        List<Double> words = box(page, "proposed");
        assertThat(bar.x).isGreaterThanOrEqualTo(0);
        assertThat(bar.x + bar.width).isLessThanOrEqualTo(width);
        assertThat(bar.y).isGreaterThan(words.get(1));
        assertThat(bar.y - words.get(1)).isLessThan(60);
        page.evaluate("() => getSelection().removeAllRanges()");
        assertThat(bar(page)).isHidden();
    }

    @Test
    void aFingerCopiesTheLinkToTheWords() {
        Page page = copying(phone(PHONE));
        select(page, "It joined", "human rights");
        button(page, "Copy link").tap();
        page.waitForCondition(
                () ->
                        String.valueOf(page.evaluate(COPIED, "text/plain"))
                                .contains("#q5-p2:~:text="));
        assertThat(bar(page)).isHidden();
        // The words are still selected; it does not come again for them.
        page.waitForTimeout(2 * REST);
        assertThat(bar(page)).isHidden();
    }

    @Test
    void keysLeadToTheBarAlongItAndAway() {
        Page page = copying(window(DESKTOP));
        select(page, "eportedly", "propose");
        page.keyboard().press("Tab");
        assertThat(button(page, "Quote")).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(button(page, "Copy link")).isFocused();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(button(page, "Cite")).isFocused();
        page.keyboard().press("Escape");
        assertThat(bar(page)).isHidden();
        select(page, "reportedly", "proposed");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(dialog(page)).isVisible();
        assertThat(dialog(page).locator("h2")).hasText("Cite paragraph 5.2");
        assertThat(dialog(page).locator("blockquote")).containsText("reportedly");
        assertThat(form(page, "note")).startsWith("“reportedly");
        assertThat(bar(page)).isHidden();
    }

    @Test
    void whatIsNotTheInterviewsIsNotOffered() {
        Page page = copying(window(DESKTOP));
        page.evaluate("() => getSelection().selectAllChildren(document.querySelector('#cite'))");
        page.waitForFunction("() => colloquy.quoting");
        page.waitForTimeout(600);
        assertThat(bar(page)).isHidden();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = PHONE)
    void theBarHasNoFaultsAndIsNotPrinted(int width) {
        Page page = copying(window(width));
        select(page, "reportedly", "proposed");
        assertThat(Axe.faultsAt(page, width)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(bar(page)).isHidden();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = DESKTOP)
    void onAWideScreenTheBarHasNoFaultsAndIsNotPrinted(int width) {
        theBarHasNoFaultsAndIsNotPrinted(width);
    }

    /** One who is not the only one who answers, one who asks, two in a row, and nobody known. */
    @Test
    void aQuotationNamesWhoSaysIt(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("talk.md"),
                """
                ---
                title: Talk
                interviewers: [Ida Asker]
                interviewees: [Ada_Sample, Bruno Case]
                ---
                **Ida Asker:** When does the bell ring?

                **Ada_Sample:** In the morning, mostly.

                **Bruno Case:** And at night.

                **Speaker 1:** Is that so?

                **Speaker 1:** It is.
                """);
        try (TestSite site = TestSite.serve(folder)) {
            BrowserContext context = context(window(DESKTOP));
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate(site.at("interviews/talk.html"));
            String credit = "Ada_Sample and Bruno Case, interviewed by Ida Asker, “Talk,” turn ";
            assertThat(quoted(page, "t2", "the morning", "mostly"))
                    .startsWith("“the morning, mostly” Ada_Sample, in " + credit + "2, ");
            assertThat((String) page.evaluate(COPIED, "text/html"))
                    .contains("<p>Ada_Sample, in Ada_Sample and Bruno Case, ");
            assertThat(quoted(page, "t1", "the bell", "ring"))
                    .startsWith("“the bell ring” Ida Asker, in " + credit + "1, ");
            assertThat(quoted(page, "main", "the morning", "at night"))
                    .startsWith(
                            "Ada_Sample: “the morning, mostly.” Bruno Case: “And at night” "
                                    + credit.replace("turn ", "turns ")
                                    + "2–3, ");
            assertThat((String) page.evaluate(COPIED, "text/html"))
                    .startsWith(
                            "<blockquote><p>Ada_Sample: the morning, mostly.</p>"
                                    + "<p>Bruno Case: And at night</p></blockquote>");
            assertThat(quoted(page, "t4", "that", "so")).startsWith("“that so” " + credit + "4, ");

            page.evaluate(SELECT, List.of("t2", "the morning", "mostly"));
            button(page, "Cite").click();
            assertThat(form(page, "note")).contains("mostly” Ada_Sample, in Ada_Sample and");
            assertThat(form(page, "markdown")).contains("\n\n[Ada\\_Sample, in Ada\\_Sample and");
            assertThat(form(page, "bibtex")).doesNotContain(", in ");
            page.keyboard().press("Escape");
        }
    }

    private static String quoted(Page page, String id, String first, String last) {
        page.evaluate(COPY_NOTHING);
        page.evaluate(SELECT, List.of(id, first, last));
        button(page, "Quote").click();
        page.waitForCondition(
                () -> String.valueOf(page.evaluate(COPIED, "text/plain")).contains("“"));
        return (String) page.evaluate(COPIED, "text/plain");
    }
}
