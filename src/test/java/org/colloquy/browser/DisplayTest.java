package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What readers choose under Display, and the header that comes back to them. */
class DisplayTest extends BrowserTest {
    private static final String CHOSEN =
            "([name, value]) => document.querySelector(`#display [name=${name}][value=${value}]`).click()";
    private static final String SIZE =
            "selector => parseFloat(getComputedStyle(document.querySelector(selector)).fontSize)";
    private static final String MARKED =
            """
            () => [...document.querySelectorAll('[data-term]')]
              .filter(term => getComputedStyle(term).textDecorationLine === 'underline').length
            """;

    DisplayTest() {
        super(SEEDS);
    }

    @Test
    void aChosenSizeIsThereOnTheNextPageToo() {
        BrowserContext context = context(window(DESKTOP));
        Page page = context.newPage();
        page.navigate(site().at(SEED));
        double medium = size(page, "#q1-p1");
        choose(page, "size", "large");
        double large = size(page, "#q1-p1");
        assertThat(large).isGreaterThan(medium * 1.1);
        choose(page, "size", "small");
        assertThat(size(page, "#q1-p1")).isLessThan(medium * .95);
        choose(page, "size", "large");

        Page other = context.newPage();
        other.navigate(site().at(SEED));
        assertThat(size(other, "#q1-p1")).isEqualTo(large);
        assertThat(other.locator("#size-large")).isChecked();
    }

    @Test
    void textIsSetInTheChosenTypeface() {
        Page page = open(window(DESKTOP), SEED);
        assertThat(face(page)).startsWith("\"Source Serif 4\"");
        choose(page, "face", "sans");
        assertThat(face(page)).startsWith("\"Source Sans 3\"");
    }

    @Test
    void marksAreTheReadersChoice() {
        Page page = open(window(DESKTOP), SEED);
        int all = ((Number) page.evaluate(MARKED)).intValue();
        assertThat(all).isBetween(50, 70);
        choose(page, "marks", "first");
        assertThat(page.evaluate(MARKED))
                .isEqualTo(
                        page.evaluate(
                                "() => new Set([...document.querySelectorAll('[data-term]')].map(term => term.dataset.term)).size"));
        choose(page, "marks", "none");
        assertThat(page.evaluate(MARKED)).isEqualTo(0);

        Locator term = page.locator("[data-term=ipef]");
        term.hover();
        assertThat(term).hasCSS("text-decoration-line", "underline");
        term.click();
        assertThat(page.locator("#note-ipef")).isVisible();
    }

    @Test
    void withoutScriptAChoiceHoldsForThePage() {
        Page page = open(window(DESKTOP).setJavaScriptEnabled(false), SEED);
        page.locator("[popovertarget=display]").click();
        page.locator("#size-large").check();
        assertThat(page.locator("#q1-p1")).hasCSS("font-size", "22px");
        page.locator("#marks-none").check();
        assertThat(page.locator("[data-term]").first()).hasCSS("text-decoration-line", "none");
    }

    @Test
    void theHeaderComesBackOnTheWayUpAndMovesNothing() {
        Page page = open(window(DESKTOP), SEED);
        Locator header = page.locator("header.site");
        page.mouse().move(700, 500);
        page.mouse().wheel(0, 2_000);
        assertThat(header).not().isInViewport();
        double before = place(page);
        page.mouse().wheel(0, -60);
        assertThat(header).isInViewport();
        assertThat(place(page)).isEqualTo(before);
        page.mouse().wheel(0, 60);
        assertThat(header).not().isInViewport();
        assertThat(place(page)).isEqualTo(before);
    }

    /** Returns where a question stands, from the beginning of the page. */
    private static double place(Page page) {
        return ((Number)
                        page.evaluate(
                                "() => scrollY + document.querySelector('#q2').getBoundingClientRect().top"))
                .doubleValue();
    }

    @Test
    void aStepToAQuestionAboveLeavesTheHeaderAway() {
        Page page = open(window(DESKTOP), SEED + "#q3");
        page.keyboard().press("k");
        assertThat(page).hasURL(site().at(SEED + "#q2"));
        page.waitForCondition(() -> page.locator("#q2").boundingBox().y < 100);
        assertThat(page.locator("header.site")).not().isInViewport();
    }

    @Test
    void theSideColumnSaysThatOneIsBehindTheInterview() {
        Page page = open(window(DESKTOP), SEED + "#q6");
        Locator terms = page.locator(".side-more a[href='#terms']");
        assertThat(page.locator(".toc a[aria-current]")).hasAttribute("href", "#q6");
        page.navigate(site().at(SEED + "#terms"));
        assertThat(terms).hasAttribute("aria-current", "location");
        assertThat(page.locator(".toc [aria-current]")).hasCount(1);
    }

    @Test
    void theSheetOfANoteLeavesItsTermInSight() {
        Page page = open(window(PHONE), SEED);
        Locator term = page.locator("[data-term=ipef]");
        term.evaluate("term => term.scrollIntoView({ block: 'end' })");
        term.evaluate("term => term.click()");
        Locator note = page.locator("#note-ipef");
        assertThat(note).isVisible();
        page.waitForCondition(
                () -> term.boundingBox().y + term.boundingBox().height <= note.boundingBox().y);
    }

    @Test
    void theHeaderSearches() {
        Page page = open(window(DESKTOP), SEED);
        page.keyboard().press("/");
        Locator field = page.locator(".quick input");
        assertThat(field).isFocused();
        field.fill("Chip4");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(site().at("search.html?q=Chip4"));
        assertThat(page.locator(".quick")).hasCount(0);
        assertThat(page.locator("mark").first()).hasText("Chip4");
    }

    private static void choose(Page page, String name, String value) {
        page.evaluate(CHOSEN, new String[] {name, value});
    }

    private static double size(Page page, String selector) {
        return ((Number) page.evaluate(SIZE, selector)).doubleValue();
    }

    private static String face(Page page) {
        return (String)
                page.evaluate(
                        "() => getComputedStyle(document.querySelector('#q1-p1')).fontFamily");
    }
}
