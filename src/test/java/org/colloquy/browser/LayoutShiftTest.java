package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    LayoutShiftTest() {
        super(SEEDS);
    }

    @ParameterizedTest
    @CsvSource({"1440, ''", "1440, #q5-p2", "390, ''", "390, #q5-p2"})
    void nothingMovesWhileThePageLoads(int width, String fragment) {
        BrowserContext context = context(width == PHONE ? phone(width) : window(width));
        Page page = watched(context);
        page.navigate(site().at(SEED + fragment));
        assertThat(shifts(page)).as("cold").isEmpty();
        page.reload();
        assertThat(shifts(page)).as("warm").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void nothingMovesWhenTheFontsComeLate(int width) {
        Page page = watched(context(window(width)));
        List<Route> held = new ArrayList<>();
        page.route("**/*.woff2", held::add);
        page.navigate(
                site().at(SEED), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForFunction(
                "() => performance.getEntriesByName('first-contentful-paint').length > 0");
        page.waitForTimeout(LATE);
        page.waitForCondition(() -> held.size() == 3);
        held.forEach(Route::resume);
        page.waitForLoadState();
        assertThat(shifts(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void whatMovesWouldBeFound(int width) {
        Page page = watched(context(window(width)));
        page.navigate(site().at(SEED));
        assertThat(shifts(page)).isEmpty();
        page.evaluate("() => document.querySelector('main').prepend(document.createElement('hr'))");
        page.evaluate("() => { document.querySelector('main hr').style.height = '40px'; }");
        page.waitForFunction("() => shifts.length > 0");
    }

    private static Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.addInitScript(WATCH);
        return page;
    }

    private List<?> shifts(Page page) {
        page.evaluate("() => document.fonts.ready");
        page.waitForTimeout(LATE);
        return (List<?>) page.evaluate("() => shifts");
    }
}
