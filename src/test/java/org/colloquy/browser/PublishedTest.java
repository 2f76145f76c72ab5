package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Test;

/** A site that knows where it is published: what its pages say to machines disturbs no reader. */
class PublishedTest extends BrowserTest {
    private static final String WATCH =
            "addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective))";

    PublishedTest() {
        super(SEEDS);
    }

    @Test
    void thePolicyReportsNoData() {
        List<String> said = new ArrayList<>();
        try (TestSite site = TestSite.published(SEEDS, "https://interviews.example/")) {
            Page page = context(window(DESKTOP)).newPage();
            page.addInitScript(WATCH);
            page.onConsoleMessage(message -> said.add(message.text()));
            for (String address : List.of(SEED, SEED.replace(".html", "/q5.html"), "index.html")) {
                page.navigate(site.at(address));
                settle(page);
                assertThat(
                                page.evaluate(
                                        "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').text)['@context']"))
                        .isEqualTo("https://schema.org");
            }
        }
        assertThat(said).isEmpty();
    }

    @Test
    void aScriptInThePageWouldBeReported() {
        List<String> said = new ArrayList<>();
        Page page = open(window(DESKTOP), SEED);
        page.onConsoleMessage(message -> said.add(message.text()));
        page.evaluate(
                "() => { const s = document.createElementNS('http://www.w3.org/1999/xhtml', 'script'); try { s.append('1'); document.head.append(s); } catch {} }");
        page.waitForCondition(() -> !said.isEmpty());
    }
}
