package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A term's note opens where the term is read, however one reads. */
class TermsTest extends BrowserTest {
    private static final String TERM = "chip4";

    TermsTest() {
        super(SEEDS);
    }

    @Test
    void aClickOpensTheNoteAndTheCloseButtonShutsIt() {
        Page page = open(window(DESKTOP), SEED);
        term(page, TERM).click();
        assertThat(note(page, TERM)).isVisible();
        note(page, TERM).locator("button").click();
        assertThat(note(page, TERM)).isHidden();
    }

    @Test
    void aTapOpensTheNoteAndATapOnTheTextShutsIt() {
        Page page = open(phone(PHONE), SEED);
        term(page, TERM).tap();
        assertThat(note(page, TERM)).isVisible();
        page.touchscreen().tap(200, 20);
        assertThat(note(page, TERM)).isHidden();
    }

    @Test
    void enterMovesIntoTheNoteAndEscapeBackToTheTerm() {
        Page page = open(window(DESKTOP), SEED);
        term(page, TERM).focus();
        page.keyboard().press("Enter");
        assertThat(note(page, TERM)).isVisible();
        assertThat(note(page, TERM)).isFocused();
        page.keyboard().press("Escape");
        assertThat(note(page, TERM)).isHidden();
        assertThat(term(page, TERM)).isFocused();
    }

    @Test
    void thePointerOpensTheNoteWhereTheBrowserKnowsInterest() {
        Page page = open(window(DESKTOP), SEED);
        assumeTrue(
                evaluated(page, "() => CSS.supports('selector(:interest-source)')"),
                "this Chromium opens no notes by interest");
        term(page, TERM).hover();
        assertThat(note(page, TERM)).isVisible();
        page.mouse().move(5, 5);
        assertThat(note(page, TERM)).isHidden();
    }

    @Test
    void onlyOneNoteIsOpenAndEachTermSaysWhetherItsIs() {
        Page page = open(window(DESKTOP), SEED);
        term(page, TERM).click();
        assertThat(term(page, TERM)).hasAttribute("aria-expanded", "true");
        term(page, "s-t").evaluate("e => e.click()");
        assertThat(page.locator(".note:popover-open")).hasCount(1);
        assertThat(note(page, "s-t")).isVisible();
        assertThat(term(page, TERM)).not().hasAttribute("aria-expanded", "true");
    }

    @Test
    void onAWideScreenTheNoteStandsInTheMarginBesideItsTerm() {
        Page page = open(window(DESKTOP), SEED);
        for (Locator term : someTerms(page)) {
            BoundingBox note = opened(page, term);
            BoundingBox text = box(term.locator("xpath=ancestor::*[contains(@class,'para')][1]"));
            BoundingBox here = box(term);
            assertThat(note.x).isGreaterThanOrEqualTo(text.x + text.width);
            assertThat(note.x + note.width).isLessThanOrEqualTo(DESKTOP);
            assertThat(note.y).isLessThanOrEqualTo(here.y + here.height);
            assertThat(note.y + note.height).isGreaterThanOrEqualTo(here.y);
        }
    }

    /** All of a note is in the window, also of a long one on a line in the middle. */
    @Tag("slow")
    @Test
    void onAWideScreenTheNoteStandsInTheWindow() {
        Page page = open(window(DESKTOP), SEED);
        for (Locator term : someTerms(page)) {
            BoundingBox note = opened(page, term);
            assertThat(note.y).as(term.textContent()).isNotNegative();
            assertThat(note.y + note.height)
                    .as(term.textContent())
                    .isLessThanOrEqualTo(page.viewportSize().height);
        }
    }

    @Test
    void onAPhoneTheNoteIsASheetAtTheFoot() {
        Page page = open(phone(PHONE), SEED);
        BoundingBox note = opened(page, term(page, TERM));
        assertThat(note.x).isZero();
        assertThat(note.width).isEqualTo(PHONE);
        assertThat(note.y + note.height).isEqualTo(page.viewportSize().height);
    }

    @Tag("slow")
    @Test
    void onATabletTheNoteLeavesItsTermFree() {
        Page page = open(window(TABLET), SEED);
        for (Locator term : someTerms(page)) {
            BoundingBox note = opened(page, term);
            assertThat(note.x).isNotNegative();
            assertThat(note.x + note.width).isLessThanOrEqualTo(TABLET);
            Object covered =
                    term.evaluate(
                            """
                            e => [...e.getClientRects()].some(r =>
                              [[r.left + 1, r.top + 4], [r.right - 1, r.bottom - 4]].some(([x, y]) =>
                                !!document.elementFromPoint(x, y)?.closest('.note')))
                            """);
            assertThat(covered).as(term.textContent()).isEqualTo(false);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void aLinkInTheNoteLeadsToItsPassageAndShutsTheNote(int width) {
        Page page = open(window(width), SEED);
        term(page, TERM).click();
        note(page, TERM).locator("a[href='#q6-p2']").click();
        assertThat(note(page, TERM)).isHidden();
        assertThat(page).hasURL(site().at(SEED + "#q6-p2"));
        assertThat(page.locator("#q6-p2")).isInViewport();
    }

    @Test
    void everyTermHasOneDefinitionOnItsPage() {
        Page page = open(window(DESKTOP), SEED);
        Object wrong =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('[data-term]')].map(t => t.dataset.term)
                          .filter(id => document.querySelectorAll(`[data-definition="${id}"][popover]`).length !== 1)
                        """);
        assertThat((List<?>) wrong).isEmpty();
    }

    /** Reader views leave out what is hidden, and pages that lack popovers show the list only. */
    @Test
    void notesAreHiddenBesides() {
        Page page = open(window(DESKTOP), SEED);
        assertThat(page.locator("[data-definition]").count()).isPositive();
        assertThat(page.locator("[data-definition]:not([hidden])")).hasCount(0);
    }

    /** Longer, in milliseconds, than a pointer must rest on a term, or be away, to count. */
    private static final int CERTAINLY = 1_000;

    /** Where the page is scrolled, another term may come to lie under a pointer that rests. */
    @Test
    void aClickKeepsTheNoteWhereverThePointerRests() {
        Page page = open(window(DESKTOP), SEED);
        Locator first = page.locator("[data-term]").first();
        Locator other =
                page.locator(
                        "[data-term]:not([data-term='%s'])"
                                .formatted(first.getAttribute("data-term")));
        first.click();
        Locator note = page.locator(".note:popover-open");
        String kept = note.getAttribute("id");
        other.first().hover();
        page.waitForTimeout(CERTAINLY);
        assertThat(note).hasId(kept);
        page.keyboard().press("Escape");
        other.nth(1).hover();
        assertThat(note).isVisible();
    }

    /** In other fonts a note has other lines, and another height. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNoteLeadsToAllMentionsOfItsTerm(boolean hasFonts) {
        Page page = context(window(DESKTOP)).newPage();
        if (!hasFonts) {
            block(page, "*/*.woff2");
        }
        page.navigate(site().at(SEED));
        term(page, TERM).click();
        note(page, TERM).getByText("All mentions").click();
        assertThat(page).hasURL(site().at("glossary/" + TERM + ".html"));
    }

    /** The first and the last terms, and some between. */
    private static List<Locator> someTerms(Page page) {
        List<Locator> all = page.locator("[data-term]").all();
        int step = Math.max(1, all.size() / 12);
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
    }

    private static BoundingBox opened(Page page, Locator term) {
        term.scrollIntoViewIfNeeded();
        term.evaluate("e => e.click()");
        Locator note = page.locator(".note:popover-open");
        assertThat(note).isVisible();
        return box(note);
    }

    private static BoundingBox box(Locator place) {
        return Objects.requireNonNull(place.boundingBox(), "it is visible");
    }
}
