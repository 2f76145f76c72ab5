package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on each page of each corpus, at the smallest width. */
class EveryPageTest extends BrowserTest {
    static final String UNKNOWN = "interviews/nothing-here.html";

    private static final String FAULTS =
            """
            () => {
              const faults = [];
              const h1 = document.querySelectorAll('h1').length;
              const parts = document.querySelectorAll('.edition .contents li, .edition .part-title').length;
              if (h1 !== 1 + parts) faults.push(`${h1} h1`);
              const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
              faults.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `the id ${id} twice`));
              if (document.querySelector('[data-print=""]')) faults.push('a button that prints nothing');
              const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
              if (wide() > 0) faults.push(`${wide()} px too wide`);
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [sheet];
              if (wide() > 0) faults.push(`${wide()} px too wide with spaced text`);
              document.adoptedStyleSheets = [];
              return faults;
            }
            """;

    /** Pictures further down are fetched late; nothing of a page is left half-way. */
    private static final String PICTURES_SHOWN =
            """
            () => [...document.images].every(picture => {
              picture.loading = 'eager';
              return picture.complete;
            })
            """;

    /** Pages that come at the same time: most of what one takes is waiting. */
    private static final int WINDOWS = 6;

    EveryPageTest() {
        super(SEEDS);
    }

    static Stream<Path> corpora() {
        return Stream.of(SEEDS, Corpora.LINKS);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void isSoundAndFitsTheSmallestScreen(Path corpus) throws IOException, InterruptedException {
        assertThat(faults(ServedSites.of(corpus), EveryPageTest::isUsual)).isEmpty();
    }

    static Stream<Path> furtherCorpora() {
        return Stream.of(SEEDS, Corpora.BARE, Corpora.SHAPES, Corpora.sixtyInterviews());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("furtherCorpora")
    void soAreThoseOfFurtherCorpora(Path corpus) throws IOException, InterruptedException {
        assertThat(faults(ServedSites.of(corpus), EveryPageTest::differs)).isEmpty();
    }

    private List<String> faults(TestSite site, Predicate<String> looked)
            throws IOException, InterruptedException {
        Crawl crawl = Crawl.of(site);
        List<String> faults = new ArrayList<>(crawl.broken());
        BrowserContext context = context(window(SMALLEST));
        Deque<Watched> open = new ArrayDeque<>();
        for (String address : withUnknown(crawl.addresses(), looked)) {
            Watched window;
            if (open.size() < WINDOWS) {
                window = new Watched(context.newPage(), site);
            } else {
                window = open.remove();
                faults.addAll(window.faults());
            }
            window.visit(address);
            open.add(window);
        }
        open.forEach(window -> faults.addAll(window.faults()));
        return faults;
    }

    private static List<String> withUnknown(List<String> addresses, Predicate<String> looked) {
        return Stream.concat(addresses.stream().filter(looked), Stream.of(UNKNOWN)).toList();
    }

    /** A window, the page in it, and what has been amiss there since it was asked for. */
    private static final class Watched {
        private final Page page;
        private final TestSite site;
        private final List<String> now = new ArrayList<>();
        private String address = "";

        Watched(Page page, TestSite site) {
            this.page = page;
            this.site = site;
            page.onConsoleMessage(message -> console(message, now));
            page.onPageError(now::add);
            page.onRequest(request -> request(request, site, now));
            page.onRequestFailed(request -> failure(request, now));
            page.onResponse(response -> response(response, now));
        }

        /** Asks for a page, and does not wait for all of it. */
        void visit(String next) {
            address = next;
            now.clear();
            page.navigate(
                    site.at(next), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        }

        /** Returns what is amiss once all of the page is there. */
        List<String> faults() {
            page.waitForLoadState();
            settle(page);
            page.waitForFunction(PICTURES_SHOWN);
            ((List<?>) page.evaluate(FAULTS)).forEach(fault -> now.add((String) fault));
            return now.stream().map(fault -> address + ": " + fault).toList();
        }
    }

    /** The sixty interviews of the long list are all alike: the first stands for them. */
    private static boolean differs(String address) {
        return !address.startsWith("interviews/talk-") || address.contains("talk-00");
    }

    /** Of the hundred terms of the seed those of the first letters stand for all. */
    private static boolean isUsual(String address) {
        return differs(address) && !address.matches("glossary/[^abc].*");
    }

    private static void console(ConsoleMessage message, List<String> now) {
        boolean loud = message.type().equals("error") || message.type().equals("warning");
        if (loud && !message.location().contains(UNKNOWN)) {
            now.add("console: " + message.text());
        }
    }

    private static void request(Request request, TestSite site, List<String> now) {
        if (!request.url().startsWith(site.root().toString())) {
            now.add("another host: " + request.url());
        }
    }

    /** What the browser fetches last, and what a page asks while it is read, ends with the page. */
    private static void failure(Request request, List<String> now) {
        boolean ended = "net::ERR_ABORTED".equals(request.failure());
        if (!ended || !request.url().matches(".*/(icon\\.svg|healthz)")) {
            now.add("failed: " + request.url());
        }
    }

    private static void response(Response response, List<String> now) {
        if (response.status() >= 400 && !response.url().endsWith(UNKNOWN)) {
            now.add(response.status() + ": " + response.url());
        }
    }
}
