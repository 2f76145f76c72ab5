package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers who have chosen larger text in their browser. */
class LargeTextTest extends BrowserTest {
    private static final String TRANSCRIPT = "interviews/bell.html#t5";

    /** The parts of the bar that are shown, where they leave the window or the bar. */
    private static final String OUTSIDE =
            """
            () => {
              const bar = document.querySelector('.bar').getBoundingClientRect();
              const shown = [...document.querySelectorAll('.bar, .bar *')].filter(part => part.getClientRects().length);
              return shown.filter(part => {
                const { left, right } = part.getBoundingClientRect();
                return left < 0 || right > innerWidth || left < bar.left - 1 || right > bar.right + 1;
              }).map(part => part.outerHTML.slice(0, 80));
            }
            """;

    /** As it is while words of the transcript are found. */
    private static final String FOUND =
            """
            () => {
              const row = document.querySelector('.bar-hits');
              row.hidden = false;
              row.parentElement.classList.add('finding');
              row.querySelector('span').textContent = '123 of 456';
            }
            """;

    LargeTextTest() {
        super(SEEDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 32})
    void allOfTheBarIsInTheWindow(int size) {
        for (int width : List.of(PHONE, SMALLEST)) {
            Page questions = withText(size, width, site().at(SEED + "#q4"));
            questions.waitForFunction("() => document.querySelector('.bar-now').textContent");
            assertThat(questions.evaluate(OUTSIDE))
                    .as("%s at %s", size, width)
                    .isEqualTo(List.of());

            Page turns = withText(size, width, ServedSites.of(Corpora.TRANSCRIPTS).at(TRANSCRIPT));
            turns.waitForFunction("() => document.querySelector('.bar-place').textContent");
            turns.evaluate(
                    "() => { document.querySelector('.bar-place').firstChild.data = 'Arriving · 2345 / 2500 · 1:02:03'; }");
            assertThat(turns.evaluate(OUTSIDE)).as("%s at %s", size, width).isEqualTo(List.of());

            turns.locator(".bar-toc").click();
            turns.locator("#side-words").fill("bell");
            turns.keyboard().press("Escape");
            turns.evaluate("() => document.querySelector('#toc').hidePopover()");
            turns.waitForFunction("() => document.querySelector('.bar-hits')");
            turns.evaluate(FOUND);
            assertThat(turns.evaluate(OUTSIDE)).as("%s at %s", size, width).isEqualTo(List.of());
        }
    }

    /** As the browser's own setting has it, not a zoom. */
    private Page withText(int size, int width, String address) {
        BrowserContext context = context(window(width));
        Page page = context.newPage();
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", size);
        JsonObject sent = new JsonObject();
        sent.add("fontSizes", sizes);
        context.newCDPSession(page).send("Page.setFontSizes", sent);
        page.navigate(address);
        return page;
    }
}
