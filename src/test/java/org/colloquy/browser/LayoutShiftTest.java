package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing moves while a page loads, whether its fonts come at once, late, or from the cache. */
class LayoutShiftTest extends BrowserTest {
    private static final String WATCH =
            """
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().filter(shift => !shift.hadRecentInput).forEach(shift =>
              shifts.push(`${shift.value.toFixed(4)}: ${shift.sources.map(s => s.node?.outerHTML?.slice(0, 80) ?? s.node?.data).join(' | ')}`)
            )).observe({ type: 'layout-shift', buffered: true });
            """;

    /** Longer than a page waits for its fonts, and long enough to be asked whether it changed. */
    private static final int LATE = 1_500;

    private static final int[] WIDE_AND_NARROW = {DESKTOP, PHONE};

    LayoutShiftTest() {
        super(SEEDS);
    }

    /** Each window by itself, and all at the same time: most of what they take is waiting. */
    @Test
    void nothingMovesWhileThePageLoads() {
        List<Page> pages = new ArrayList<>();
        for (int width : WIDE_AND_NARROW) {
            for (String fragment : List.of("", "#q5-p2")) {
                Page page = watched(context(width == PHONE ? phone(width) : window(width)));
                page.navigate(site().at(SEED + fragment));
                pages.add(page);
            }
        }
        assertNothingMoved(pages, "cold");
        pages.forEach(Page::reload);
        assertNothingMoved(pages, "warm");
    }

    @Tag("slow")
    @Test
    void nothingMovesWhenTheFontsComeLate() {
        List<Page> pages = new ArrayList<>();
        List<Route> held = new ArrayList<>();
        for (int width : WIDE_AND_NARROW) {
            Page page = watched(context(window(width)));
            page.route("**/*.woff2", held::add);
            page.navigate(
                    site().at(SEED),
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForFunction(
                    "() => performance.getEntriesByName('first-contentful-paint').length > 0");
            pages.add(page);
        }
        Page last = pages.get(pages.size() - 1);
        last.waitForTimeout(LATE);
        last.waitForCondition(() -> held.size() == 3 * pages.size());
        held.forEach(Route::resume);
        pages.forEach(Page::waitForLoadState);
        assertNothingMoved(pages, "late");
    }

    /** A browser shows what it has when the rest is late, and goes on from there. */
    @Tag("slow")
    @Test
    void nothingMovesWhereTheHeadOfThePageComesInPieces() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String mark : List.of("role=\"search\"", "</form>", "</header>")) {
            for (int width : WIDE_AND_NARROW) {
                pages.add(openedInPieces(window(width), mark));
            }
        }
        assertNothingMoved(pages, "in pieces");
    }

    /** Opens the seed, of which what stands behind a mark comes after the first paint. */
    private Page openedInPieces(Browser.NewContextOptions window, String mark) throws IOException {
        try (PiecewiseHost host = new PiecewiseHost(site().root(), mark)) {
            Page page = watched(context(window));
            page.navigate(
                    host.at(SEED), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForFunction("() => performance.getEntriesByName('first-paint').length > 0");
            host.sendRest();
            page.waitForLoadState();
            return page;
        }
    }

    @Test
    void whatMovesWouldBeFound() {
        List<Page> pages = new ArrayList<>();
        for (int width : WIDE_AND_NARROW) {
            Page page = watched(context(window(width)));
            page.navigate(site().at(SEED));
            pages.add(page);
        }
        assertNothingMoved(pages, "before");
        for (Page page : pages) {
            page.evaluate(
                    "() => document.querySelector('main').prepend(document.createElement('hr'))");
            page.evaluate("() => { document.querySelector('main hr').style.height = '40px'; }");
            page.waitForFunction("() => shifts.length > 0");
        }
    }

    private static Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.addInitScript(WATCH);
        return page;
    }

    private static void assertNothingMoved(List<Page> pages, String when) {
        pages.forEach(page -> page.evaluate("() => document.fonts.ready"));
        pages.get(pages.size() - 1).waitForTimeout(LATE);
        for (Page page : pages) {
            assertThat((List<?>) page.evaluate("() => shifts"))
                    .as("%s, %d px, %s", when, page.viewportSize().width, page.url())
                    .isEmpty();
        }
    }
}
