package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the colours that a reader forces on all pages, nothing that is told by colour is lost. */
class ForcedColorsTest extends BrowserTest {
    private static final String TALK = "interviews/bell.html";

    private static final String MARK =
            "e => [getComputedStyle(e, '::before').backgroundColor, getComputedStyle(document.body).backgroundColor]";

    ForcedColorsTest() {
        super(Corpora.TRANSCRIPTS);
    }

    private static Browser.NewContextOptions forced() {
        return window(DESKTOP).setForcedColors(ForcedColors.ACTIVE);
    }

    @Test
    void theTurnThatALinkLedToBearsItsMark() {
        Page page = open(forced(), TALK + "#t16");
        assertThat(distinct(page.locator("#t16"))).isTrue();
    }

    @Test
    void theFieldThatHasTheFocusHasAFrame() {
        Page page = open(forced(), "search.html?q=bell");
        page.locator("#q").focus();
        assertThat(page.locator(".find-line")).hasCSS("outline-style", "solid");
        page.navigate(site().at(TALK));
        page.keyboard().press("g");
        assertThat(page.locator("#side-at")).isFocused();
        assertThat(page.locator(".seek:has(#side-at)")).hasCSS("outline-style", "solid");
    }

    /** Returns whether the mark beside a place has another colour than the page. */
    private static boolean distinct(Locator place) {
        List<?> colours = (List<?>) place.evaluate(MARK);
        return !colours.get(0).equals(colours.get(1));
    }
}
