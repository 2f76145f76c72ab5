package org.colloquy.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.colloquy.serve.TestSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that read one served corpus. Pages of the same kind of window share what a
 * browser keeps of files, which takes it half the time; nothing else is kept from test to test.
 */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    static final Path SEEDS = Path.of("seeds");
    static final String SEED = "interviews/korea-us-china-tech-competition.html";

    static final int DESKTOP = 1440;
    static final int TABLET = 768;
    static final int PHONE = 390;
    static final int SMALLEST = 320;
    static final int[] WIDTHS = {DESKTOP, TABLET, PHONE, SMALLEST};

    /** Those that each run looks at where there is much to look at, and those of the long runs. */
    static final int[] USUAL_WIDTHS = {DESKTOP, PHONE};

    static final int[] OTHER_WIDTHS = {TABLET, SMALLEST};

    private static final String COPIED =
            """
            async () => {
              const end = Date.now() + %2$d;
              for (;;) {
                const text = await navigator.clipboard.readText();
                if ((%1$s)(text) || Date.now() > end) return text;
                await new Promise(done => setTimeout(done, 20));
              }
            }
            """;

    private static final String AT_REST =
            """
            place => new Promise(done => {
              let before = NaN, still = 0;
              const look = () => {
                const { top } = place.getBoundingClientRect();
                still = top === before ? still + 1 : 0;
                before = top;
                if (still < 20) requestAnimationFrame(look); else done(top);
              };
              look();
            })
            """;

    /** All of the page, also what a browser lays out only when it comes near. */
    private static final String LAID_OUT =
            """
            () => {
              const all = new CSSStyleSheet();
              all.replaceSync('* { content-visibility: visible !important; }');
              document.adoptedStyleSheets = [all];
            }
            """;

    private final Path folder;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<Page> shared = new ArrayList<>();
    private @Nullable Browser browser;

    BrowserTest(Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void use(Browser running) {
        browser = running;
    }

    @AfterEach
    void closeWindows() {
        open.forEach(BrowserContext::close);
        open.clear();
        SharedWindows.close(shared);
        shared.clear();
    }

    TestSite site() {
        return ServedSites.of(folder);
    }

    /** A window without motion, so that nothing is caught half-way. */
    static Browser.NewContextOptions window(int width) {
        int height = width == DESKTOP ? 900 : width == TABLET ? 1024 : 844;
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** A phone with a touch screen. */
    static Browser.NewContextOptions phone(int width) {
        return window(width).setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(2);
    }

    /** A browser that has seen nothing yet. */
    BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = running().newContext(options);
        context.setDefaultTimeout(Chromium.PATIENCE);
        open.add(context);
        return context;
    }

    Page open(Browser.NewContextOptions options, String address) {
        return open(options, site(), address);
    }

    Page open(Browser.NewContextOptions options, TestSite other, String address) {
        Page page = SharedWindows.page(running(), options);
        shared.add(page);
        page.navigate(other.at(address));
        return page;
    }

    /** Opens a page in a browser that has seen nothing yet. */
    Page openFirst(Browser.NewContextOptions options, String address) {
        Page page = context(options).newPage();
        page.navigate(site().at(address));
        return page;
    }

    private Browser running() {
        return Objects.requireNonNull(browser, "set before all tests");
    }

    /**
     * Opens a page on which a key is pressed as soon as its scripts have run, when the browser has
     * not yet gone to the place that the address names.
     */
    Page openPressed(Browser.NewContextOptions options, String address, String key) {
        Page page = context(options).newPage();
        page.addInitScript(
                "addEventListener('DOMContentLoaded', () => dispatchEvent(new KeyboardEvent("
                        + "'keydown', { key: '%s' })))".formatted(key));
        page.navigate(site().at(address));
        return page;
    }

    /** Waits until what follows edits stands in the page too, which comes last. */
    static void settle(Page page) {
        page.locator("div.broken")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** Lays out all of a page. */
    static void layOut(Page page) {
        page.evaluate(LAID_OUT);
    }

    /**
     * Lets a page load no file whose address fits the pattern. The browser itself refuses them: a
     * route would hold each request of the page, also those for pages that it fetches beforehand,
     * and on a busy machine the way to such a page was lost.
     */
    static void block(Page page, String pattern) {
        JsonArray patterns = new JsonArray();
        patterns.add(pattern);
        JsonObject blocked = new JsonObject();
        blocked.add("urls", patterns);
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.setBlockedURLs", blocked);
    }

    /** The note of a term, whether or not it is open. */
    static Locator note(Page page, String term) {
        return page.locator("[data-definition='" + term + "']");
    }

    static Locator term(Page page, String id) {
        return page.locator("[data-term='" + id + "']").first();
    }

    /** Waits until a text has been copied. */
    static void untilCopied(Page page, String text) {
        String copied = copied(page, "text => text === " + new JsonPrimitive(text));
        Assertions.assertThat(copied).isEqualTo(text);
    }

    /**
     * Waits until something has been copied for which a test in script holds, which a browser does
     * in its own time, and returns what is copied then. Playwright's own waiting takes a promise
     * for true.
     */
    static String copied(Page page, String test) {
        return (String) page.evaluate(COPIED.formatted(test, (int) Chromium.PATIENCE));
    }

    /** Waits until a place has stood still in the window for twenty frames, and says where. */
    static double atRest(Locator place) {
        return ((Number) place.evaluate(AT_REST)).doubleValue();
    }

    static boolean evaluated(Page page, String expression) {
        return Boolean.TRUE.equals(page.evaluate(expression));
    }

    static boolean evaluated(Locator place, String function) {
        return Boolean.TRUE.equals(place.evaluate(function));
    }
}
