package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Light, dark, or as the system: chosen once, there from the first paint of what the browser keeps,
 * on every page and in every tab.
 */
class AppearanceTest extends BrowserTest {
    private static final Color DARK = new Color(25, 24, 23);
    private static final int VISITS = 5;

    /** What each frame is painted in, from the first. */
    private static final String WATCH =
            """
            window.painted = [];
            const look = () => {
              if (document.body) painted.push(getComputedStyle(document.documentElement).colorScheme);
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """;

    AppearanceTest() {
        super(SEEDS);
    }

    /**
     * No route here: with one, Chromium keeps nothing of what it has fetched before. On a machine
     * that does much else a frame can be drawn before a script has its turn, so a visit may have to
     * be repeated.
     */
    @ParameterizedTest
    @ValueSource(strings = {SEED, "glossary.html"})
    void aChosenAppearanceIsThereFromTheFirstFrame(String address) throws IOException {
        BrowserContext context = context(window(DESKTOP));
        choose(context, "dark");
        context.newPage().navigate(site().at(address));
        Page page = context.newPage();
        page.addInitScript(WATCH);
        Set<String> painted = Set.of();
        for (int visit = 0; visit < VISITS && !painted.equals(Set.of("dark")); visit++) {
            page.navigate(site().at(address));
            assertThat(page.locator("#theme-dark")).isChecked();
            page.waitForCondition(() -> !frames(page).isEmpty());
            painted = Set.copyOf(frames(page));
        }
        assertThat(painted).containsExactly("dark");
        assertThat(new Color(corner(page).getRGB(2, 2))).isEqualTo(DARK);
    }

    /** Where nothing is kept yet, one small script sets it, whatever the others take. */
    @ParameterizedTest
    @ValueSource(strings = {SEED, "glossary.html"})
    void aChosenAppearanceWaitsForNoOtherScript(String address) throws IOException {
        BrowserContext context = context(window(DESKTOP));
        choose(context, "dark");
        Page page = context.newPage();
        List<Route> held = hold(page);
        paint(page, address);
        page.waitForCondition(() -> frames(page).contains("dark"));
        assertThat(new Color(corner(page).getRGB(2, 2))).isEqualTo(DARK);
        assertThat(page.locator("#theme-dark")).not().isChecked();

        int before = frames(page).size();
        held.forEach(Route::resume);
        assertThat(page.locator("#theme-dark")).isChecked();
        page.waitForCondition(() -> frames(page).size() > before);
        List<String> painted = frames(page);
        assertThat(painted.subList(before, painted.size())).containsOnly("dark");
    }

    @Test
    void aFlashWouldBeSeen() {
        BrowserContext context = context(window(DESKTOP));
        choose(context, "dark");
        Page page = context.newPage();
        block(page, "*/theme.js");
        List<Route> held = hold(page);
        paint(page, SEED);
        page.waitForCondition(() -> !frames(page).isEmpty());
        assertThat(frames(page)).doesNotContain("dark");
        held.forEach(Route::resume);
        page.waitForCondition(() -> frames(page).contains("dark"));
    }

    @Test
    void aChoiceHoldsInEveryOpenTab() {
        BrowserContext context = context(window(DESKTOP));
        Page other = context.newPage();
        other.navigate(site().at("glossary.html"));
        assertThat(other.locator("html")).hasCSS("color-scheme", "light dark");
        choose(context, "dark");
        assertThat(other.locator("html")).hasCSS("color-scheme", "dark");
        assertThat(other.locator("#theme-dark")).isChecked();
        choose(context, "auto");
        assertThat(other.locator("html")).hasCSS("color-scheme", "light dark");
        assertThat(other.locator("[name=theme][value=auto]")).isChecked();
    }

    @Test
    void whereTheBrowserKeepsNothingAChoiceHoldsOnThePage() {
        Page page = context(window(DESKTOP)).newPage();
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.addInitScript(
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
        page.navigate(site().at(SEED));
        choose(page, "dark");
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(page).hasURL(site().at(SEED + "#q1"));
        assertThat(errors).isEmpty();
    }

    private void choose(BrowserContext context, String theme) {
        Page page = context.newPage();
        page.navigate(site().at(SEED));
        choose(page, theme);
        page.close();
    }

    private static void choose(Page page, String theme) {
        page.locator("button[popovertarget=display]").click();
        page.locator("[name=theme][value=" + theme + "]").check();
    }

    /** Holds back every script but the one for the appearance. */
    private static List<Route> hold(Page page) {
        List<Route> held = new ArrayList<>();
        page.route("**/assets/*/{interview,site}.js", held::add);
        return held;
    }

    private void paint(Page page, String address) {
        page.addInitScript(WATCH);
        page.navigate(
                site().at(address), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForFunction("() => performance.getEntriesByName('first-paint').length > 0");
    }

    private static BufferedImage corner(Page page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
    }

    private static List<String> frames(Page page) {
        return ((List<?>) page.evaluate("() => painted")).stream().map(String::valueOf).toList();
    }
}
