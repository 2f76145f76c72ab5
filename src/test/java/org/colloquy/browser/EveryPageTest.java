package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.TestSite;
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
              if (h1 !== 1) faults.push(`${h1} h1`);
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

    EveryPageTest() {
        super(SEEDS);
    }

    static Stream<Path> corpora() {
        return Stream.of(
                SEEDS, Corpora.SHAPES, Corpora.LINKS, Corpora.BARE, Corpora.sixtyInterviews());
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void isSoundAndFitsTheSmallestScreen(Path corpus) throws IOException, InterruptedException {
        try (TestSite site = TestSite.serve(corpus)) {
            assertThat(faults(site)).isEmpty();
        }
    }

    private List<String> faults(TestSite site) throws IOException, InterruptedException {
        Crawl crawl = Crawl.of(site);
        List<String> faults = new ArrayList<>(crawl.broken());
        BrowserContext context = context(window(SMALLEST));
        Page page = context.newPage();
        List<String> now = new ArrayList<>();
        page.onConsoleMessage(message -> console(message, now));
        page.onPageError(error -> now.add(error));
        page.onRequest(request -> request(request, site, now));
        page.onRequestFailed(request -> failure(request, now));
        page.onResponse(response -> response(response, now));
        Stream.concat(crawl.addresses().stream().filter(EveryPageTest::differs), Stream.of(UNKNOWN))
                .forEach(
                        address -> {
                            now.clear();
                            page.navigate(site.at(address));
                            settle(page);
                            page.waitForFunction(PICTURES_SHOWN);
                            ((List<?>) page.evaluate(FAULTS)).forEach(f -> now.add((String) f));
                            now.forEach(fault -> faults.add(address + ": " + fault));
                        });
        return faults;
    }

    /** The sixty interviews of the long list are all alike: the first stands for them. */
    private static boolean differs(String address) {
        return !address.startsWith("interviews/talk-") || address.contains("talk-00");
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
