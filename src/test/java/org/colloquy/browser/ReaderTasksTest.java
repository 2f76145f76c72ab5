package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

/**
 * What readers come for, on a phone, from the interview in at most three taps; how long each takes
 * is published with the test.
 */
class ReaderTasksTest extends BrowserTest {
    private static final int MOST_TAPS = 3;
    private static final Duration SLOWEST = Duration.ofSeconds(10);

    /** Puts the selection that a long press makes, which a test cannot press. */
    private static final String PRESSED_LONG =
            """
            place => {
              const words = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
              let text;
              do text = words.nextNode(); while (!text.data.includes('reportedly'));
              const at = text.data.indexOf('reportedly');
              getSelection().setBaseAndExtent(text, at, text, at + 10);
            }
            """;

    private int taps;
    private long begun;

    ReaderTasksTest() {
        super(SEEDS);
    }

    @BeforeEach
    void begin() {
        taps = 0;
        begun = 0;
    }

    @AfterEach
    void tell(TestInfo task, TestReporter reporter) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        reporter.publishEntry(
                Map.of(
                        "task", task.getDisplayName(),
                        "taps", Integer.toString(taps),
                        "milliseconds", Long.toString(took.toMillis())));
        assertThat(taps).isBetween(1, MOST_TAPS);
        assertThat(took).isLessThan(SLOWEST);
    }

    @Test
    void theFirstMentionOfATerm() {
        Page page = interview(site(), SEED);
        search(page, "chip4");
        tap(page.locator(".hit .pn").first());
        assertThat(page.locator("#q5-p2")).isInViewport();
        assertThat(page.locator("#q5-p2 [data-term=chip4]")).isInViewport();
    }

    @Test
    void whatASpeakerSaidOnAWord() {
        Page page = interview(site(), SEED);
        search(page, "person:\"Baek Seoin\" shipbuilding");
        assertThat(page.locator(".hit")).hasCount(1);
        assertThat(page.locator(".hit .in")).containsText("Baek Seoin");
        tap(page.locator(".hit .pn"));
        assertThat(page.locator("#q3-p3")).isInViewport();
    }

    /** The long press that selects is a tap, too. */
    @Test
    void aSentenceWithItsSource() {
        Page page = interview(site(), SEED);
        page.locator("#q5-p2").scrollIntoViewIfNeeded();
        page.locator("#q5-p2").evaluate(PRESSED_LONG);
        taps++;
        tap(page.locator(".quoting button").first());
        Assertions.assertThat(copied(page, "text => text.includes('reportedly')"))
                .contains("reportedly", "5.2");
    }

    @Test
    void thePrintOfTheTextAlone() {
        Page page = interview(site(), SEED);
        page.evaluate("() => { window.print = () => { window.isPrinted = true; }; }");
        tap(page.locator(".tools button:has-text('Print')").first());
        tap(page.locator("#print label:has-text('Text only')"));
        tap(page.locator("#print button"));
        page.waitForFunction("() => window.isPrinted");
        assertThat(page.locator("#print-text")).isChecked();
    }

    @Test
    void theWordsOfAMinute() {
        Page page = interview(ServedSites.of(PlaceToolsTest.written()), PlaceToolsTest.TALK);
        tap(page.locator(".bar-toc"));
        tap(page.locator("#side-at"));
        page.keyboard().type("minute 42");
        tap(page.locator(".seek button").first());
        assertThat(page.locator("#t253")).isInViewport();
        assertThat(page.locator("#toc")).isHidden();
        assertThat(page.locator(".bar-place")).hasText(Pattern.compile("§2 · 25\\d / 400 · 42:.*"));
    }

    private Page interview(TestSite in, String address) {
        BrowserContext context = context(phone(PHONE));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate(in.at(address));
        begun = System.nanoTime();
        return page;
    }

    private void search(Page page, String query) {
        tap(page.locator("header.site a[href$='search.html']"));
        page.locator("#q").fill(query);
        page.keyboard().press("Enter");
    }

    private void tap(Locator place) {
        place.tap();
        taps++;
    }
}
