package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.colloquy.site.asset.Assets;
import org.junit.jupiter.api.Test;

/** What must stay so for a page to be painted early: by counting, not by the clock. */
class FirstViewTest extends BrowserTest {
    /** More than this a browser must not have laid out for the first view of the seed. */
    private static final int MOST_LAID_OUT = 250;

    private static final String LAID_OUT =
            """
            () => [...document.body.querySelectorAll('*')]
              .filter(e => e.checkVisibility({ contentVisibilityAuto: true })).length
            """;

    private static final String BLOCKING =
            """
            () => performance.getEntriesByType('resource')
              .filter(answer => answer.renderBlockingStatus === 'blocking')
              .map(answer => answer.name)
            """;

    private static final String SHOWN_AGAIN =
            "() => { dispatchEvent(new Event('pageshow')); document.body.getBoundingClientRect(); }";

    FirstViewTest() {
        super(SEEDS);
    }

    @Test
    void waitsForOneSheetAlone() {
        Page page = openFirst(phone(PHONE), SEED);
        assertThat((List<?>) page.evaluate(BLOCKING))
                .map(name -> name.toString().substring(site().root().toString().length()))
                .containsExactly(Assets.folder() + "interview.css");
    }

    @Test
    void comesWithoutItsScriptsAndFonts() {
        Page page = context(phone(PHONE)).newPage();
        page.route("**/{theme,interview,follow}.js", route -> {});
        page.route("**/*.woff2", route -> {});
        page.navigate(
                site().at(SEED), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForFunction(
                "() => performance.getEntriesByName('first-contentful-paint').length > 0");
    }

    /** What a page waits for and what it is set in is known from the head of the answer. */
    @Test
    void namesItsSheetAndFontsBeforeItIsRead() {
        Page page = context(phone(PHONE)).newPage();
        Page.NavigateOptions early = new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
        Map<String, String> head = page.navigate(site().at(SEED), early).headers();
        assertThat(head.get("link"))
                .startsWith("</" + Assets.folder() + "interview.css>; rel=preload; as=style, ")
                .contains(
                        "</" + Assets.folder() + "fonts/source-serif-4.woff2>; rel=preload",
                        "</" + Assets.folder() + "fonts/source-sans-3.woff2>; rel=preload",
                        "</" + Assets.folder() + "fonts/source-serif-4-italic.woff2>; rel=preload")
                .doesNotContain(".js");
    }

    /** Fonts give way on the wire to what nothing can be painted without. */
    @Test
    void asksForItsFontsLast() {
        Page page = openFirst(phone(PHONE), SEED);
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        "() => [...document.querySelectorAll('link[as=font]')].map(font => `${font.rel} ${font.fetchPriority}`)"))
                .map(String::valueOf)
                .hasSize(3)
                .containsOnly("preload low");
    }

    @Test
    void leavesWhatIsOutOfSightForLater() {
        Page page = openFirst(phone(PHONE), SEED);
        settle(page);
        int all = number(page, "() => document.body.querySelectorAll('*').length");
        assertThat(all).isGreaterThan(6 * MOST_LAID_OUT);
        assertThat(number(page, LAID_OUT)).isLessThan(MOST_LAID_OUT);
    }

    /** What is left for later is there for whoever follows a link to it. */
    @Test
    void laysOutWhatALinkLeadsTo() {
        Page page = openFirst(phone(PHONE), SEED + "#term-chip4");
        assertThat(
                        evaluated(
                                page.locator("#term-chip4 dfn").first(),
                                "e => e.checkVisibility({ contentVisibilityAuto: true })"))
                .isTrue();
        assertThat(
                        evaluated(
                                page.locator("#term-chip4"),
                                "e => { const { top, bottom } = e.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }"))
                .isTrue();
    }

    /** A page is told once more what has been chosen when it has just been painted. */
    @Test
    void aChoiceThatStandsHasNothingStyledAnew() {
        Page page = openFirst(phone(PHONE), SEED);
        settle(page);
        atRest(page.locator("h1"));
        CDPSession session = page.context().newCDPSession(page);
        session.send("Performance.enable");
        assertThat(leastStylings(page, session)).isZero();
        int before = stylings(session);
        page.evaluate("() => { localStorage.theme = 'dark'; }");
        page.evaluate(SHOWN_AGAIN);
        assertThat(stylings(session)).isGreaterThan(before);
    }

    /**
     * How often styles are worked out when a page is shown again, at the least of several times: in
     * between a busy browser may get to something else, such as a font that has just come.
     */
    private static int leastStylings(Page page, CDPSession session) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            int before = stylings(session);
            page.evaluate(SHOWN_AGAIN);
            least = Math.min(least, stylings(session) - before);
        }
        return least;
    }

    /** How often the browser has worked out styles. */
    private static int stylings(CDPSession session) {
        JsonArray metrics = session.send("Performance.getMetrics").getAsJsonArray("metrics");
        return StreamSupport.stream(metrics.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(metric -> metric.get("name").getAsString().equals("RecalcStyleCount"))
                .mapToInt(metric -> metric.get("value").getAsInt())
                .sum();
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }
}
