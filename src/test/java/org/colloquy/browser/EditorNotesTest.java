package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An editor's note opens at its mark, as a term's note does, but in another tone. */
class EditorNotesTest extends BrowserTest {
    /** Milliseconds: {@code interest-delay} in {@code tokens.css} is 350. */
    private static final int LONGER_THAN_HOVERING = 1_000;

    EditorNotesTest() {
        super(SEEDS);
    }

    private static Locator mark(Page page) {
        return page.locator("#q1-p1 .mark").first();
    }

    private static Locator note(Page page) {
        return page.locator("#" + mark(page).getAttribute("interestfor"));
    }

    @Test
    void aClickOpensItAndEscapeShutsIt() {
        Page page = open(window(DESKTOP), SEED);
        mark(page).click();
        assertThat(note(page)).isVisible();
        assertThat(note(page)).containsText("Neither was law in April 2022.");
        page.keyboard().press("Escape");
        assertThat(note(page)).isHidden();
    }

    /** The mouse still rests on the mark, and resting there would open it. */
    @Test
    void whatEscapeShutStaysShutUntilTheMouseComesAgain() {
        Page page = open(window(DESKTOP), SEED);
        mark(page).click();
        assertThat(note(page)).isVisible();
        page.keyboard().press("Escape");
        page.waitForTimeout(LONGER_THAN_HOVERING);
        assertThat(note(page)).isHidden();
        page.mouse().move(0, 0);
        mark(page).hover();
        assertThat(note(page)).isVisible();
    }

    @Test
    void enterMovesIntoItAndEscapeBackToTheMark() {
        Page page = open(window(PHONE), SEED);
        mark(page).focus();
        page.keyboard().press("Enter");
        assertThat(note(page)).isFocused();
        assertThat(note(page)).hasAttribute("role", "dialog");
        page.keyboard().press("Escape");
        assertThat(mark(page)).isFocused();
    }

    @Test
    void withoutScriptTheMarkLeadsToTheList() {
        NewContextOptions plain = window(DESKTOP).setJavaScriptEnabled(false);
        Page page = open(plain, SEED);
        String entry = mark(page).getAttribute("href");
        mark(page).press("Enter");
        page.waitForURL("**" + entry);
        assertThat(page.locator(entry)).isInViewport();
        page.locator(entry + " > .at a").click();
        page.waitForURL("**#q1-p1");
    }
}
