package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number's menu, the dialog, and the keys that cite. */
class CiteTest extends BrowserTest {
    private static final String SINGLE = SEED.replace(".html", "/q5.html");
    private static final String READ = "() => navigator.clipboard.readText()";

    private static final String BESIDE =
            """
            () => {
              const [menu, number] = ['#place-menu', '#q5-p2 .pn'].map(s => document.querySelector(s).getBoundingClientRect());
              const below = menu.top - number.bottom;
              return below > -1 && below < 16 && menu.left <= number.right && menu.right >= number.left
                && menu.left >= 0 && menu.right <= innerWidth && menu.bottom <= innerHeight;
            }
            """;

    CiteTest() {
        super(SEEDS);
    }

    /** A page that may write to the clipboard. */
    private Page copying(int width, String address) {
        BrowserContext context = context(window(width));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(address.startsWith("http") ? address : site().at(address));
        return page;
    }

    static Locator dialog(Page page) {
        return page.locator("#cite-dialog");
    }

    /** What a form says once the dialog is there, for which selected words may be waited for. */
    static String form(Page page, String name) {
        assertThat(dialog(page)).isVisible();
        return dialog(page).locator("[data-form=" + name + "]").textContent();
    }

    private static Locator menu(Page page) {
        return page.locator("#place-menu");
    }

    /** Returns the forms of the dialog, without the day that it alone knows. */
    private static List<String> forms(Page page) {
        assertThat(dialog(page)).isVisible();
        assertThat(dialog(page).locator("[data-form=bibtex]")).containsText("urldate = {20");
        return dialog(page).locator("[data-form]").allTextContents().stream()
                .map(form -> form.replaceFirst("  urldate = \\{\\d{4}-\\d\\d-\\d\\d},\n", ""))
                .toList();
    }

    /** Returns those that are listed for each place. */
    private static List<String> placeForms(Page page) {
        return forms(page).subList(0, 4);
    }

    private static List<?> listed(Locator entry) {
        return (List<?>)
                entry.evaluate("e => [...e.querySelectorAll('p')].map(p => p.textContent)");
    }

    @Test
    void theDialogSaysOfAPlaceWhatHowToCiteLists() {
        assertSaysWhatIsListed(3);
    }

    @Tag("slow")
    @Test
    void theDialogSaysOfEachPlaceWhatHowToCiteLists() {
        assertSaysWhatIsListed(1);
    }

    /** Looks at one of so many places. */
    private void assertSaysWhatIsListed(int oneOf) {
        Page page = copying(DESKTOP, SEED);
        List<Locator> entries = page.locator("#cite .places details").all();
        assertThat(entries).hasSize(27);
        for (int i = 0; i < entries.size(); i += oneOf) {
            Locator entry = entries.get(i);
            String anchor = (String) entry.evaluate("e => e.querySelector('a').hash");
            page.locator("[href='" + anchor + "']:is(.pn, .qn)").click();
            menu(page).locator("[data-do=cite]").click();
            assertThat(placeForms(page)).as(anchor).isEqualTo(listed(entry));
            assertThat(form(page, "link")).isEqualTo(site().at(SEED + anchor));
            page.keyboard().press("Escape");
        }
    }

    @Test
    void theMastheadCitesTheInterview() {
        Page page = open(window(DESKTOP), SEED);
        page.locator(".masthead .cite").click();
        assertThat(dialog(page).locator("h2")).hasText("Cite this interview");
        assertThat(forms(page)).isEqualTo(page.locator("#cite .forms dd").allTextContents());
        assertThat(form(page, "link")).isEqualTo(site().at(SEED));
    }

    @Test
    void aQuestionAloneIsCitedAtItsPermanentAddress() {
        Page page = open(window(DESKTOP), SINGLE);
        page.locator(".masthead .cite").click();
        assertThat(dialog(page).locator("h2")).hasText("Cite question 5");
        assertThat(forms(page)).isEqualTo(page.locator("#cite .forms dd").allTextContents());
        assertThat(form(page, "link")).isEqualTo(site().at(SEED + "#q5"));
        page.keyboard().press("Escape");
        assertThat(dialog(page)).isHidden();
        page.keyboard().press("c");
        assertThat(form(page, "link")).isEqualTo(site().at(SEED + "#q5"));
        assertThat(page.locator("#cite .places details").first().locator("a").getAttribute("href"))
                .endsWith(".html#q5-p1");
        assertThat(listed(page.locator("#cite .places details").nth(1)).get(0))
                .isEqualTo(site().at(SEED + "#q5-p2"));
    }

    @Test
    void aPublishedInterviewIsCitedAtItsPublishedAddress(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("colloquy.yaml"), "base-url: https://x.example/talks(1)/\n");
        Files.writeString(folder.resolve("a.md"), "# A\n\n## Why?\n\nSo it is.\n");
        try (TestSite site = TestSite.serve(folder)) {
            Page page = copying(DESKTOP, site.at("interviews/a.html?from=elsewhere"));
            String published = "https://x.example/talks%281%29/interviews/a.html";
            page.locator("#q1-p1 .pn").click();
            menu(page).locator("[data-do=cite]").click();
            assertThat(form(page, "link")).isEqualTo(published + "#q1-p1");
            assertThat(form(page, "markdown")).endsWith("](" + published + "#q1-p1)");
            assertThat(placeForms(page))
                    .isEqualTo(listed(page.locator("#cite .places details").nth(1)));
            page.navigate(site.at("interviews/a/q1.html"));
            page.locator(".masthead .copy").click();
            page.waitForCondition(
                    () ->
                            "https://x.example/talks(1)/interviews/a.html#q1"
                                    .equals(page.evaluate(READ)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, TABLET, PHONE})
    void aNumberLeadsToItsPlaceCopiesItsLinkAndOpensAMenuBesideIt(int width) {
        Page page = copying(width, SEED);
        Locator number = page.locator("#q5-p2 .pn");
        number.click();
        assertThat(page).hasURL(site().at(SEED + "#q5-p2"));
        assertThat(page.locator("#q5-p2")).isInViewport();
        assertThat(menu(page)).isVisible();
        assertThat(menu(page)).hasAttribute("aria-label", "Paragraph 5.2");
        assertThat(menu(page).locator("button")).hasText(new String[] {"Link copied", "Cite"});
        assertThat(page.locator(".status")).hasText("Link copied");
        assertThat(page.locator(".status")).hasCSS("clip-path", "inset(50%)");
        assertThat(page.evaluate(READ)).isEqualTo(site().at(SEED + "#q5-p2"));
        // The page has been scrolled to the place; the menu follows with the next picture.
        page.waitForFunction(BESIDE);
        page.keyboard().press("Escape");
        assertThat(menu(page)).isHidden();
        assertThat(number).isFocused();
    }

    @Test
    void theBrowserKeepsItsOwnClicks() {
        Page page = copying(DESKTOP, SEED);
        Page other =
                page.context()
                        .waitForPage(
                                () ->
                                        page.locator("#q5-p2 .pn")
                                                .click(
                                                        new Locator.ClickOptions()
                                                                .setModifiers(
                                                                        List.of(
                                                                                KeyboardModifier
                                                                                        .CONTROL))));
        assertThat(other).hasURL(site().at(SEED + "#q5-p2"));
        assertThat(page).hasURL(site().at(SEED));
        assertThat(menu(page)).isHidden();
    }

    @Test
    void everythingCanBeDoneByKeys() {
        Page page = copying(DESKTOP, SEED);
        Locator number = page.locator("#q5-p2 .pn");
        number.focus();
        page.keyboard().press("Enter");
        Locator buttons = menu(page).locator("button");
        assertThat(buttons.first()).isFocused();
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(SEED + "#q5-p2"));
        page.keyboard().press("ArrowDown");
        assertThat(buttons.last()).isFocused();
        page.keyboard().press("Home");
        assertThat(buttons.first()).isFocused();
        page.keyboard().press("Tab");
        assertThat(buttons.last()).isFocused();
        page.keyboard().press("Enter");
        assertThat(dialog(page)).isVisible();
        assertThat(menu(page)).isHidden();
        assertThat(dialog(page).locator("[data-copy=link]")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(dialog(page).locator("[role=status]")).hasText("Copied");
        assertThat(page.evaluate(READ)).isEqualTo(form(page, "note"));
        page.keyboard().press("j");
        page.keyboard().press("t");
        assertThat(page).hasURL(site().at(SEED + "#q5-p2"));
        page.keyboard().press("Escape");
        assertThat(dialog(page)).isHidden();
        assertThat(number).isFocused();
    }

    @Test
    void eachFormIsCopiedAsItStands() {
        Page page = copying(PHONE, SEED);
        page.locator("#q5 .cite").click();
        for (String name : List.of("link", "note", "markdown", "bibtex")) {
            dialog(page).locator("[data-copy=" + name + "]").click();
            page.waitForCondition(() -> form(page, name).equals(page.evaluate(READ)));
        }
    }

    @Test
    void whatCannotBeCopiedIsSaid() {
        Page page = open(window(DESKTOP), SEED);
        page.evaluate(
                "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");
        page.locator("#q5-p2 .pn").click();
        assertThat(page.locator(".status")).containsText("The link could not be copied");
        assertThat(menu(page).locator("button").first()).hasText("Copy link");
        menu(page).locator("[data-do=cite]").click();
        dialog(page).locator("[data-copy=note]").click();
        assertThat(dialog(page).locator("[role=status]"))
                .hasText("The text could not be copied. Select it and copy it yourself.");
    }

    @Test
    void theKeyCitesWhatIsBeingRead() {
        Page page = open(window(DESKTOP), SEED);
        page.keyboard().press("c");
        assertThat(dialog(page).locator("h2")).hasText("Cite this interview");
        page.keyboard().press("c");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("#toc a[href='#q2']")).hasAttribute("aria-current", "location");
        page.keyboard().press("c");
        assertThat(dialog(page).locator("h2")).hasText("Cite question 2");
        dialog(page).locator(".note-close").click();
        assertThat(dialog(page)).isHidden();
        page.locator("button[popovertarget=display]").click();
        page.locator("#keys").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("c");
        assertThat(dialog(page)).isHidden();
    }

    @Test
    void aClickBesideTheDialogClosesIt() {
        Page page = open(window(DESKTOP), SEED);
        page.locator("#q5 .cite").click();
        assertThat(dialog(page)).isVisible();
        page.mouse().click(40, 450);
        assertThat(dialog(page)).isHidden();
    }

    @Test
    void theDialogFitsTheSmallestScreen() {
        Page page = open(phone(SMALLEST), SEED);
        page.locator("#q5 .cite").click();
        assertThat(
                        evaluated(
                                dialog(page),
                                "d => { const r = d.getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth && r.bottom <= innerHeight && d.scrollWidth <= d.clientWidth; }"))
                .isTrue();
        dialog(page).locator("[data-copy=bibtex]").scrollIntoViewIfNeeded();
        assertThat(dialog(page).locator("[data-copy=bibtex]")).isInViewport();
    }

    /** The digits of the date stand behind the title, not before it as its own number would. */
    @Test
    void aTitleFromRightToLeftStandsByItself(@TempDir Path folder) throws IOException {
        String title = "\u0634\u0628\u0627\u0646\u0647 \u06f8";
        Files.writeString(
                folder.resolve("a.md"),
                "---\ntitle: %s\ndate: 2019-05-27\n---\n\n## Why?\n\n%s.\n"
                        .formatted(title, title));
        try (TestSite site = TestSite.serve(folder)) {
            Page page = copying(DESKTOP, site.at("interviews/a.html"));
            assertThat(page.locator("#cite .forms [data-form=note] bdi")).hasText(title);
            assertThat(page.locator("#cite .forms [data-form=markdown] bdi")).hasText(title);
            page.locator("#q1-p1").evaluate("e => getSelection().selectAllChildren(e)");
            page.keyboard().press("c");
            assertThat(form(page, "note"))
                    .startsWith("“" + title + ".” “" + title + ",” 27 May 2019, para. 1.1, ");
            assertThat(dialog(page).locator("[data-form=note] bdi"))
                    .hasText(new String[] {title + ".", title});
            dialog(page).locator("[data-copy=note]").click();
            untilCopied(page, form(page, "note"));
        }
    }
}
