package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.colloquy.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An open page follows the files it was made of. */
@ExtendWith(Chromium.class)
class FollowingTest {
    private static final String SHOWN = "interviews/korea-us-china-tech-competition";

    /** A copy of the seed that an editor saves again and again. */
    private record Edited(Path file, String text) {

        static Edited in(Path folder) throws IOException {
            Path file = folder.resolve(SHOWN + ".md");
            Files.createDirectories(file.getParent());
            Edited edited = new Edited(file, Files.readString(Path.of("seeds", SHOWN + ".md")));
            edited.save(edited.text());
            return edited;
        }

        void save(String now) throws IOException {
            Files.writeString(file, now);
        }

        /** Saves the seed with a paragraph of its own at the end of the first question. */
        void put(String words) throws IOException {
            save(text.replace("\n## How do you expect", "\n" + words + "\n\n## How do you expect"));
        }
    }

    @Test
    void anOpenPageShowsAnEditAndKeepsThePlace(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (TestSite site = TestSite.follow(folder);
                BrowserContext context =
                        browser.newContext(BrowserTest.window(BrowserTest.DESKTOP))) {
            Page page = context.newPage();
            page.waitForResponse("**/healthz", () -> page.navigate(site.at(SHOWN + ".html#q4-p2")));
            Locator place = page.locator("#q4-p2");
            double before = top(place);
            edited.put("Put in.");
            assertThat(page.locator("#q1-p4")).containsText("Put in.");
            page.waitForCondition(() -> Math.abs(top(place) - before) < 3);

            edited.save(edited.text().replace("title: \"", "title: x: \""));
            Locator bar = page.locator(".broken");
            assertThat(bar).isVisible();
            assertThat(bar).containsText(SHOWN + ".md:2:");
            assertThat(page.locator("#q1-p4")).containsText("Put in.");

            edited.save(edited.text());
            assertThat(bar).isHidden();
            assertThat(page.locator("#q1-p4")).hasCount(0);
        }
    }

    /** It came while the page that shows the first was on its way and followed nothing yet. */
    @Test
    void anEditRightAfterAnotherIsShownToo(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (TestSite site = TestSite.follow(folder);
                BrowserContext context =
                        browser.newContext(BrowserTest.window(BrowserTest.DESKTOP))) {
            Page page = context.newPage();
            String address = site.at(SHOWN + ".html");
            page.waitForResponse("**/healthz", () -> page.navigate(address));
            List<Route> held = new ArrayList<>();
            page.route("**/follow.js", held::add);
            edited.put("First.");
            assertThat(page.locator("#q1-p4")).containsText("First.");
            page.waitForCondition(() -> !held.isEmpty());
            edited.put("Second.");
            page.waitForCondition(() -> context.request().get(address).text().contains("Second."));
            assertThat(page.locator("#q1-p4")).containsText("First.");
            page.unroute("**/follow.js");
            held.forEach(Route::resume);
            assertThat(page.locator("#q1-p4")).containsText("Second.");
        }
    }

    /** It came between the page and its first question for edits. */
    @Test
    void anEditRightAfterAPageWasOpenedIsShown(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (TestSite site = TestSite.follow(folder);
                BrowserContext context =
                        browser.newContext(BrowserTest.window(BrowserTest.DESKTOP))) {
            Page page = context.newPage();
            String address = site.at(SHOWN + ".html");
            List<Route> held = new ArrayList<>();
            page.route("**/follow.js", held::add);
            page.navigate(address);
            page.waitForCondition(() -> !held.isEmpty());
            edited.put("Put in.");
            page.waitForCondition(() -> context.request().get(address).text().contains("Put in."));
            assertThat(page.locator("#q1-p4")).hasCount(0);
            page.unroute("**/follow.js");
            held.forEach(Route::resume);
            assertThat(page.locator("#q1-p4")).containsText("Put in.");
        }
    }

    @Test
    void anEditIsShownWhereTheBrowserKeepsNothing(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (TestSite site = TestSite.follow(folder);
                BrowserContext context =
                        browser.newContext(BrowserTest.window(BrowserTest.DESKTOP))) {
            Page page = context.newPage();
            page.addInitScript(
                    "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
            String address = site.at(SHOWN + ".html");
            page.waitForResponse("**/healthz", () -> page.navigate(address));
            edited.put("Put in.");
            assertThat(page.locator("#q1-p4")).containsText("Put in.");
        }
    }

    /** A file that is none of the corpus, or a save that changes nothing. */
    @Test
    void whatChangesNothingLeavesAnOpenPageAlone(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        Path other = Files.writeString(folder.resolve("interviews/other.md"), "# Other\n\nOne.\n");
        try (TestSite site = TestSite.follow(folder);
                BrowserContext context =
                        browser.newContext(BrowserTest.window(BrowserTest.DESKTOP))) {
            Page page = context.newPage();
            List<String> fetched = new ArrayList<>();
            String address = site.at(SHOWN + ".html");
            page.onRequest(
                    request -> {
                        if (request.url().equals(address)) {
                            fetched.add(request.url());
                        }
                    });
            page.waitForResponse("**/healthz", () -> page.navigate(address));
            Files.writeString(folder.resolve("interviews/.other.md.swp"), "words");
            edited.save(edited.text());
            ask(page);
            Assertions.assertThat(fetched).hasSize(1);

            // Of this page, as it stands, nothing changes: it is the same bytes in another edition.
            Files.writeString(other, "# Other\n\nTwo.\n");
            page.waitForCondition(
                    () ->
                            context.request()
                                    .get(site.at("interviews/other.html"))
                                    .text()
                                    .contains("Two."));
            page.waitForCondition(() -> fetched.size() == 2);
            ask(page);
            Assertions.assertThat(fetched).hasSize(2);
        }
    }

    private static void ask(Page page) {
        for (int i = 0; i < 3; i++) {
            page.waitForResponse("**/healthz", () -> {});
        }
    }

    /** It was opened while the rest was being read, which was over when it began to follow. */
    @Test
    void aPageThatLacksTheRestIsFetchedOnceThatIsThere(Browser browser) throws IOException {
        try (TestSite site = TestSite.follow(Path.of("seeds"));
                BrowserContext context =
                        browser.newContext(BrowserTest.window(BrowserTest.DESKTOP))) {
            Page page = context.newPage();
            String address = site.at(SHOWN + ".html");
            String whole = context.request().get(address).text();
            String early =
                    whole.replaceFirst(
                            "<main[^>]*>",
                            "$0<p class=\"byline\" role=\"status\">The rest follows</p>");
            page.route(
                    address,
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("text/html")
                                            .setBody(early)),
                    new Page.RouteOptions().setTimes(1));
            page.navigate(address);
            assertThat(page.getByText("The rest follows")).isVisible();
            assertThat(page.getByText("The rest follows")).hasCount(0);
        }
    }

    @Test
    void anEditBehindAPageThatNobodySeesIsShownWhenItIsSeen(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (TestSite site = TestSite.follow(folder);
                BrowserContext context =
                        browser.newContext(BrowserTest.window(BrowserTest.DESKTOP))) {
            Page page = context.newPage();
            page.addInitScript(
                    "window.seen = false; Object.defineProperty(document, 'visibilityState', { get: () => seen ? 'visible' : 'hidden' })");
            String address = site.at(SHOWN + ".html");
            page.waitForResponse("**/follow.js", () -> page.navigate(address));
            edited.put("Put in.");
            page.waitForCondition(() -> context.request().get(address).text().contains("Put in."));
            page.evaluate("() => { seen = true; }");
            assertThat(page.locator("#q1-p4")).containsText("Put in.");
        }
    }

    private static double top(Locator place) {
        return ((Number) place.evaluate("e => e.getBoundingClientRect().top")).doubleValue();
    }
}
