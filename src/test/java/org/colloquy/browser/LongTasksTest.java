package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No task takes over 50 ms on a processor a quarter as fast as this one, so that a page answers as
 * soon as it is touched. Only on an idle machine does this say anything.
 */
@Tag("slow")
class LongTasksTest extends BrowserTest {
    private static final int SLOWER = 4;

    private static final String WATCH =
            """
            window.tasks = [];
            new PerformanceObserver(list => list.getEntries().forEach(task =>
              tasks.push(`${Math.round(task.duration)} ms at ${Math.round(task.startTime)} ms`)
            )).observe({ type: 'longtask', buffered: true });
            """;

    /** For the browser to be done with what was asked of it. */
    private static final int DONE = 1_500;

    LongTasksTest() {
        super(SEEDS);
    }

    @Test
    void whileAPageLoads() {
        assertThat(tasks(opened(SEED))).isEmpty();
    }

    @Test
    void whenADefinitionOpens() {
        Page page = ready(SEED);
        page.evaluate("() => document.querySelector('[data-term]').click()");
        assertThat(page.locator(".note:popover-open").count()).isEqualTo(1);
        assertThat(tasks(page)).isEmpty();
    }

    @Test
    void whenTheDisplayMenuOpens() {
        Page page = ready(SEED);
        page.evaluate("() => document.querySelector('[popovertarget=display]').click()");
        assertThat(page.locator("#display:popover-open").count()).isEqualTo(1);
        assertThat(tasks(page)).isEmpty();
    }

    @Test
    void whenOneSearches() {
        Page page = ready("search.html");
        page.locator("#q").focus();
        page.keyboard().type("semiconductor");
        assertThat(tasks(page)).isEmpty();
    }

    @Test
    void aLongTaskWouldBeFound() {
        Page page = ready(SEED);
        page.evaluate(
                "() => { setTimeout(() => { const end = performance.now() + 80; while (performance.now() < end); }); }");
        assertThat(tasks(page)).isNotEmpty();
    }

    private Page opened(String address) {
        Page page = context(phone(PHONE)).newPage();
        CDPSession session = page.context().newCDPSession(page);
        JsonObject slowly = new JsonObject();
        slowly.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", slowly);
        page.addInitScript(WATCH);
        page.navigate(site().at(address));
        return page;
    }

    /** A page at rest, what it took to load forgotten. */
    private Page ready(String address) {
        Page page = opened(address);
        tasks(page);
        page.evaluate("() => { tasks.length = 0; }");
        return page;
    }

    private static List<?> tasks(Page page) {
        page.waitForTimeout(DONE);
        return (List<?>) page.evaluate("() => tasks");
    }
}
