package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The corpus that means harm, as a browser takes it: nothing runs, and nothing is fetched. */
class HostilePagesTest extends BrowserTest {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile");

    /**
     * What the corpus calls wherever a script might run; pages that open are asked whether it did.
     */
    private static final String TRAP = "window.lost = () => { window.owned = true; };";

    private static final int ONE_OF = 13;

    private static final String OWNED =
            "() => window.owned === true || window.forged !== undefined"
                    + " || Object.prototype.forged !== undefined";

    private static final List<String> ASKED =
            List.of(
                    "search.html?q=snippetword",
                    "search.html?q=%3Cscript%3Elost()%3C/script%3E",
                    "search.html?q=%22%20onmouseover=%22lost()",
                    "interviews/missing/title-in-neat.html",
                    "interviews/missing/quotes-in-neat.html",
                    "%3Cscript%3Elost()%3C/script%3E.html",
                    "index.html#%3Cimg%20src=x%20onerror=lost()%3E",
                    "interviews/control.html#javascript:lost()");

    HostilePagesTest() {
        super(HOSTILE);
    }

    /** One page of thirteen; the long runs look at all. */
    @Test
    void runNothingAndFetchNothing() {
        List<String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(300);
        assertThat(
                        faults(
                                IntStream.range(0, pages.size())
                                        .filter(i -> i % ONE_OF == 0)
                                        .mapToObj(pages::get)))
                .isEmpty();
    }

    @Tag("slow")
    @Test
    void noneRunsOrFetchesAnything() {
        assertThat(faults(pages().stream())).isEmpty();
    }

    private List<String> pages() {
        return site().pages().stream().filter(HostilePagesTest::differs).toList();
    }

    private List<String> faults(Stream<String> pages) {
        List<String> faults = new ArrayList<>();
        BrowserContext context = context(window(DESKTOP));
        context.addInitScript(TRAP);
        Page page = context.newPage();
        List<String> now = new ArrayList<>();
        page.onDialog(dialog -> dialog(dialog, now));
        page.onConsoleMessage(message -> console(message, now));
        page.onPageError(now::add);
        page.onRequest(request -> request(request, site(), now));
        page.onPopup(popup -> now.add("window: " + popup.url()));
        Stream.concat(pages, ASKED.stream())
                .forEach(
                        address -> {
                            now.clear();
                            page.navigate(site().at(address));
                            page.mouse().move(300, 300);
                            if (evaluated(page, OWNED)) {
                                now.add("a script ran");
                            }
                            now.forEach(fault -> faults.add(address + ": " + fault));
                        });
        return faults;
    }

    /**
     * The pages of hundreds of tags, but for a number all alike: the first ten stand for them. A
     * print edition has what the pages of its interviews have: one of them stands for all.
     */
    private static boolean differs(String address) {
        return !address.matches("topics/(?:shown|tag)\\d{2,}\\.html|print/(?!titles\\.).*");
    }

    /** The last line of defence: what came through all others would still not run. */
    @Test
    void thePolicyStopsWhatWouldComeThrough() {
        Page page = open(window(DESKTOP), "interviews/control.html");
        List<String> elsewhere = new ArrayList<>();
        page.onResponse(
                response -> {
                    if (!response.url().startsWith(site().root().toString())) {
                        elsewhere.add(response.url());
                    }
                });
        Object ran =
                page.evaluate(
                        """
                        async () => {
                          const tries = [
                            () => { document.body.innerHTML += '<img src=x onerror="owned = 1">'; },
                            () => document.body.setAttribute('onclick', 'window.owned = 1'),
                            () => { document.createElement('script').text = 'window.owned = 1'; },
                                            () => document.body.append(Object.assign(
                              document.createElement('img'), {src: 'http://127.0.0.1:1/x.png'})),
                            () => document.body.append(Object.assign(
                              document.createElement('iframe'), {src: 'data:text/html,x'})),
                          ];
                          const stopped = [];
                          addEventListener('securitypolicyviolation',
                            event => stopped.push(event.effectiveDirective));
                          tries.forEach(attempt => { try { attempt(); } catch { } });
                          document.body.click();
                          const all = ['img-src', 'frame-src', 'require-trusted-types-for'];
                          for (let tries = 0; tries < 100; tries++) {
                            await new Promise(done => setTimeout(done, 300));
                            if (all.every(directive => stopped.includes(directive))) break;
                          }
                          return window.owned === undefined
                            && all.every(directive => stopped.includes(directive)) ? 'nothing'
                            : 'owned: ' + window.owned + ', stopped: ' + stopped;
                        }
                        """);
        assertThat(ran).isEqualTo("nothing");
        assertThat(elsewhere).isEmpty();
    }

    private static void dialog(Dialog dialog, List<String> now) {
        now.add("dialog: " + dialog.message());
        dialog.dismiss();
    }

    /** A page that is not there says so by its status; all else on the console is a fault. */
    private static void console(ConsoleMessage message, List<String> now) {
        boolean loud = message.type().equals("error") || message.type().equals("warning");
        if (loud && !message.text().contains("status of 404")) {
            now.add("console: " + message.text());
        }
    }

    private static void request(Request request, TestSite site, List<String> now) {
        if (!request.url().startsWith(site.root().toString())) {
            now.add("another host: " + request.url());
        }
    }
}
