package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * What readers come for, on a phone, from the interview in at most three taps. {@link
 * PlaceToolsTest} has the way to a minute, {@link PrintTest} the print of the text alone, {@link
 * QuotingTest} the quotation of a sentence.
 */
class ReaderTasksTest extends BrowserTest {
    ReaderTasksTest() {
        super(SEEDS);
    }

    @Test
    void theFirstMentionOfATermIsTwoTapsAway() {
        Page page = open(phone(PHONE), SEED);
        search(page, "chip4");
        page.locator(".hit .pn").first().tap();
        assertThat(page.locator("#q5-p2")).isInViewport();
        assertThat(page.locator("#q5-p2 [data-term=chip4]")).isInViewport();
    }

    @Test
    void whatASpeakerSaidOnAWordIsTwoTapsAway() {
        Page page = open(phone(PHONE), SEED);
        search(page, "person:\"Baek Seoin\" shipbuilding");
        assertThat(page.locator(".hit")).hasCount(1);
        assertThat(page.locator(".hit .in")).containsText("Baek Seoin");
        page.locator(".hit .pn").tap();
        assertThat(page.locator("#q3-p3")).isInViewport();
    }

    private static void search(Page page, String query) {
        page.locator("header.site a[href$='search.html']").tap();
        page.locator("#q").fill(query);
        page.keyboard().press("Enter");
    }
}
