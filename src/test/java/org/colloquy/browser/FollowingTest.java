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
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An open page follows the files it was made of. */
@ExtendWith(Chromium.class)
class FollowingTest {
    private static final String SHOWN = "interviews/korea-us-china-tech-competition";
    private static final String FOLLOWING = "**/follow.js";
    private static final String ASKING = "**/healthz";

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

    /** A followed folder and a page on which nothing is open yet. */
    private record Open(TestSite site, BrowserContext context, Page page) implements AutoCloseable {

        static Open on(Browser browser, Path folder) throws IOException {
            TestSite site = TestSite.follow(folder);
            BrowserContext context = browser.newContext(BrowserTest.window(BrowserTest.DESKTOP));
            return new Open(site, context, context.newPage());
        }

        String address() {
            return site.at(SHOWN + ".html");
        }

        /** Opens the seed, and waits until the page has asked for one of these. */
        void untilAsked(String answer) {
            page.waitForResponse(answer, () -> page.navigate(address()));
        }

        /** Waits until the server shows it, whatever the page does. */
        void untilServed(String path, String words) {
            page.waitForCondition(
                    () -> context.request().get(site.at(path)).text().contains(words));
        }

        List<Route> holdFollowing() {
            List<Route> held = new ArrayList<>();
            page.route(FOLLOWING, held::add);
            return held;
        }

        void release(List<Route> held) {
            page.unroute(FOLLOWING);
            held.forEach(Route::resume);
        }

        Locator put() {
            return page.locator("#q1-p4");
        }

        @Override
        public void close() {
            context.close();
            site.close();
        }
    }

    @Test
    void anOpenPageShowsAnEditAndKeepsThePlace(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (Open open = Open.on(browser, folder)) {
            Page page = open.page();
            page.waitForResponse(ASKING, () -> page.navigate(open.address() + "#q4-p2"));
            Locator place = page.locator("#q4-p2");
            double before = top(place);
            edited.put("Put in.");
            assertThat(open.put()).containsText("Put in.");
            page.waitForCondition(() -> Math.abs(top(place) - before) < 3);

            edited.save(edited.text().replace("title: \"", "title: x: \""));
            Locator bar = page.locator(".broken");
            assertThat(bar).isVisible();
            assertThat(bar).containsText(SHOWN + ".md:2:");
            assertThat(open.put()).containsText("Put in.");

            edited.save(edited.text());
            assertThat(bar).isHidden();
            assertThat(open.put()).hasCount(0);
        }
    }

    /** It came while the page that shows the first was on its way and followed nothing yet. */
    @Tag("slow")
    @Test
    void anEditRightAfterAnotherIsShownToo(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (Open open = Open.on(browser, folder)) {
            Page page = open.page();
            open.untilAsked(ASKING);
            List<Route> held = open.holdFollowing();
            edited.put("First.");
            assertThat(open.put()).containsText("First.");
            page.waitForCondition(() -> !held.isEmpty());
            edited.put("Second.");
            open.untilServed(SHOWN + ".html", "Second.");
            assertThat(open.put()).containsText("First.");
            open.release(held);
            assertThat(open.put()).containsText("Second.");
        }
    }

    /** It came between the page and its first question for edits. */
    @Test
    void anEditRightAfterAPageWasOpenedIsShown(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (Open open = Open.on(browser, folder)) {
            Page page = open.page();
            List<Route> held = open.holdFollowing();
            page.navigate(open.address());
            page.waitForCondition(() -> !held.isEmpty());
            edited.put("Put in.");
            open.untilServed(SHOWN + ".html", "Put in.");
            assertThat(open.put()).hasCount(0);
            open.release(held);
            assertThat(open.put()).containsText("Put in.");
        }
    }

    @Test
    void anEditIsShownWhereTheBrowserKeepsNothing(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (Open open = Open.on(browser, folder)) {
            Page page = open.page();
            page.addInitScript(
                    "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
            open.untilAsked(ASKING);
            edited.put("Put in.");
            assertThat(open.put()).containsText("Put in.");
        }
    }

    /** A file that is none of the corpus, or a save that changes nothing. */
    @Tag("slow")
    @Test
    void whatChangesNothingLeavesAnOpenPageAlone(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        Path other = Files.writeString(folder.resolve("interviews/other.md"), "# Other\n\nOne.\n");
        try (Open open = Open.on(browser, folder)) {
            Page page = open.page();
            List<String> fetched = new ArrayList<>();
            page.onRequest(
                    request -> {
                        if (request.url().equals(open.address())) {
                            fetched.add(request.url());
                        }
                    });
            open.untilAsked(ASKING);
            Files.writeString(folder.resolve("interviews/.other.md.swp"), "words");
            edited.save(edited.text());
            ask(page);
            Assertions.assertThat(fetched).hasSize(1);

            // Of this page, as it stands, nothing changes: it is the same bytes in another edition.
            Files.writeString(other, "# Other\n\nTwo.\n");
            open.untilServed("interviews/other.html", "Two.");
            page.waitForCondition(() -> fetched.size() == 2);
            ask(page);
            Assertions.assertThat(fetched).hasSize(2);
        }
    }

    private static void ask(Page page) {
        for (int i = 0; i < 3; i++) {
            page.waitForResponse(ASKING, () -> {});
        }
    }

    /** It was opened while the rest was being read, which was over when it began to follow. */
    @Test
    void aPageThatLacksTheRestIsFetchedOnceThatIsThere(Browser browser) throws IOException {
        try (Open open = Open.on(browser, Path.of("seeds"))) {
            Page page = open.page();
            String whole = open.context().request().get(open.address()).text();
            String early =
                    whole.replaceFirst(
                            "<main[^>]*>",
                            "$0<p class=\"byline\" role=\"status\">The rest follows</p>");
            page.route(
                    open.address(),
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("text/html")
                                            .setBody(early)),
                    new Page.RouteOptions().setTimes(1));
            page.navigate(open.address());
            assertThat(page.getByText("The rest follows")).isVisible();
            assertThat(page.getByText("The rest follows")).hasCount(0);
        }
    }

    @Test
    void anEditBehindAPageThatNobodySeesIsShownWhenItIsSeen(Browser browser, @TempDir Path folder)
            throws IOException {
        Edited edited = Edited.in(folder);
        try (Open open = Open.on(browser, folder)) {
            Page page = open.page();
            page.addInitScript(
                    "window.seen = false; Object.defineProperty(document, 'visibilityState', { get: () => seen ? 'visible' : 'hidden' })");
            open.untilAsked(FOLLOWING);
            edited.put("Put in.");
            open.untilServed(SHOWN + ".html", "Put in.");
            page.evaluate("() => { seen = true; }");
            assertThat(open.put()).containsText("Put in.");
        }
    }

    private static double top(Locator place) {
        return ((Number) place.evaluate("e => e.getBoundingClientRect().top")).doubleValue();
    }
}
