package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a browser styles anew when a reader does something: little of a page of more than a thousand
 * elements. A rule that asks the whole page for something by {@code :has()}, and says how others
 * look, would have all of it styled with each change.
 */
class StyledElementsTest extends BrowserTest {
    private static final int ALL = 1_000;
    private static final int FEW = 200;

    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private Browser browser;

    StyledElementsTest() {
        super(PlaceToolsTest.written());
    }

    @BeforeAll
    void keep(Browser running) {
        browser = running;
    }

    @Test
    void aNoteThatOpens() {
        Page page = open(window(DESKTOP), ServedSites.of(SEEDS), SEED);
        settle(page);
        assertThat(styled(page, () -> term(page, "chip4").click())).isLessThan(FEW);
        assertThat(note(page, "chip4")).isVisible();
        assertThat(page.locator(".bar")).hasCSS("visibility", "hidden");
        assertThat(styled(page, () -> page.keyboard().press("Escape"))).isLessThan(FEW);
        assertThat(page.locator(".bar")).hasCSS("visibility", "visible");
    }

    @Tag("slow")
    @Test
    void aLinkToAnotherTurn() {
        Page page = open(window(DESKTOP), PlaceToolsTest.TALK + "#t9");
        settle(page);
        assertThat(styled(page, () -> page.evaluate("() => { location.hash = 't10'; }")))
                .isLessThan(FEW);
        assertThat(page.locator(":target")).hasId("t10");
    }

    @Test
    void wordsThatAreSaid() {
        Page page = open(window(DESKTOP), ServedSites.of(SEEDS), SEED);
        settle(page);
        String says = "() => { document.querySelector('.status').textContent = 'Copied.'; }";
        assertThat(styled(page, () -> page.evaluate(says))).isLessThan(FEW);
    }

    @Test
    void aPageThatIsStyledAsAWholeWouldBeSeen() {
        Page page = open(window(DESKTOP), ServedSites.of(SEEDS), SEED);
        settle(page);
        layOut(page);
        String changes = "() => { document.documentElement.style.setProperty('--ink', 'red'); }";
        assertThat(styled(page, () -> page.evaluate(changes))).isGreaterThan(ALL);
    }

    /** How often an element is styled from an action until it is drawn. */
    private int styled(Page page, Runnable action) {
        page.evaluate(DRAWN);
        browser.startTracing(
                page,
                new Browser.StartTracingOptions().setCategories(List.of("devtools.timeline")));
        action.run();
        page.evaluate(DRAWN);
        String trace = new String(browser.stopTracing(), StandardCharsets.UTF_8);
        int styled = 0;
        for (JsonElement event :
                JsonParser.parseString(trace).getAsJsonObject().getAsJsonArray("traceEvents")) {
            JsonObject one = event.getAsJsonObject();
            if ("UpdateLayoutTree".equals(one.get("name").getAsString())) {
                JsonElement count = one.getAsJsonObject("args").get("elementCount");
                styled += count == null ? 0 : count.getAsInt();
            }
        }
        return styled;
    }
}
