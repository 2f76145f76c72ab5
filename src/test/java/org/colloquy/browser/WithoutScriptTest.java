package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Script only adds: without it everything can be reached. */
class WithoutScriptTest extends BrowserTest {
    WithoutScriptTest() {
        super(SEEDS);
    }

    private Page open(int width) {
        return open(window(width).setJavaScriptEnabled(false), SEED);
    }

    @Test
    void everyTermLeadsToItsEntryAndTheEntryBack() {
        Page page = open(DESKTOP);
        Object wrong =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('[data-term]')].filter(term => {
                          const entry = document.getElementById(decodeURIComponent(term.hash.slice(1)));
                          const place = term.closest('.para').id;
                          return !entry?.closest('[role=doc-glossary]') || !entry.querySelector(`a[href="#${place}"]`);
                        }).map(term => term.outerHTML)
                        """);
        assertThat((List<?>) wrong).isEmpty();
        term(page, "chip4").click();
        assertThat(page).hasURL(site().at(SEED + "#term-chip4"));
        assertThat(page.locator("#term-chip4")).isInViewport();
        page.locator("#term-chip4 > p a[href='#q5-p2']").click();
        assertThat(page.locator("#q5-p2")).isInViewport();
    }

    @Test
    void theNoteOpensByInterest() {
        Page page = open(DESKTOP);
        assumeTrue(
                evaluated(page, "() => CSS.supports('selector(:interest-source)')"),
                "this Chromium opens no notes by interest");
        term(page, "chip4").hover();
        assertThat(note(page, "chip4")).isVisible();
    }

    @Test
    void theQuestionsOpenOnAPhone() {
        Page page = open(PHONE);
        assertThat(page.locator("#toc")).isHidden();
        page.locator(".bar button").click();
        assertThat(page.locator("#toc")).isVisible();
        page.locator("#toc a[href='#q4']").click();
        assertThat(page.locator("#q4 h2")).isInViewport();
    }

    @Test
    void theAppearanceCanBeChosen() {
        Page page = open(DESKTOP);
        page.locator("button[popovertarget=display]").click();
        page.locator("#theme-dark").check();
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
        assertThat(page.locator("[data-print]")).isHidden();
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void citeLeadsToHowToCiteWhereEachPlaceIsCited() {
        Page page = open(DESKTOP);
        page.locator("#q5 .cite").click();
        assertThat(page).hasURL(site().at(SEED + "#cite"));
        assertThat(page.locator("#cite h2")).isInViewport();
        page.locator("#cite .places > summary").click();
        Locator place =
                page.locator("#cite .places details")
                        .filter(new Locator.FilterOptions().setHasText("Paragraph 5.2"));
        place.locator("summary").click();
        assertThat(place.locator("p"))
                .containsText(
                        new String[] {
                            SEED + "#q5-p2",
                            "11 April 2022, para. 5.2, " + SEED + "#q5-p2.",
                            "para. 5.2](" + SEED + "#q5-p2)",
                            "url = {" + SEED + "#q5-p2}"
                        });
        place.locator("a").click();
        assertThat(page).hasURL(site().at(SEED + "#q5-p2"));
        assertThat(page.locator("#q5-p2")).isInViewport();
        assertThat(page.locator("#cite-dialog")).isHidden();
        assertThat(page.locator("#place-menu")).isHidden();
    }

    @Test
    void everyPageIsReachedByLinks() throws IOException, InterruptedException {
        assertThat(Crawl.of(site()).addresses())
                .contains(
                        "index.html",
                        SEED,
                        SEED.replace(".html", "/q1.html"),
                        SEED.replace(".html", "/q6.html"),
                        "glossary.html",
                        "glossary/chip4.html");
    }
}
