package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.ManyInterviews;
import org.colloquy.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe finds: A, AA, AAA and best practice, with no rule off and no element left out. */
class AccessibilityTest extends BrowserTest {
    private static final int[] WIDTHS = {DESKTOP, TABLET, PHONE, SMALLEST};
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final String UNKNOWN = "interviews/nothing-here.html";
    private static final String SINGLE = SEED.replace(".html", "/q4.html");

    AccessibilityTest() {
        super(SEEDS);
    }

    @Test
    void aFaultWouldBeFound() {
        Page page = open(window(DESKTOP), SEED);
        page.evaluate("() => { document.querySelector('.dek').style.color = '#6b6b6b'; }");
        assertThat(Axe.faults(page))
                .singleElement()
                .asString()
                .contains("violation | color-contrast-enhanced | .dek");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SEED,
                "interviews/korea-us-china-tech-competition/q4.html",
                "index.html",
                "glossary.html",
                "glossary/chip4.html",
                "people.html",
                "people/baek-seoin.html",
                "people/chaeri-park.html",
                UNKNOWN
            })
    void pagesOfTheSeedHaveNoFaults(String address) {
        Page page = open(window(DESKTOP), address);
        List<String> found = new ArrayList<>();
        for (int width : WIDTHS) {
            check(page, width, found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void longListsHaveNoFaults() throws IOException {
        try (TestSite site = TestSite.serve(Corpora.sixtyInterviews())) {
            List<String> found = new ArrayList<>();
            for (String address :
                    List.of(
                            "index.html",
                            "index/2.html",
                            "people.html",
                            "people/maro-tellick.html",
                            "questions.html",
                            "questions/what-is-the-bell-good-for.html",
                            "glossary/bell.html",
                            "topics.html",
                            "topics/the-bell.html")) {
                Page page = context(window(DESKTOP)).newPage();
                page.navigate(site.at(address));
                for (int width : WIDTHS) {
                    check(page, width, found);
                }
            }
            assertThat(found).isEmpty();
        }
    }

    @Test
    void translationsAndWaysToReadOnHaveNoFaults(@TempDir Path dir) throws IOException {
        try (TestSite site = TestSite.serve(ManyInterviews.write(dir, 8, 1))) {
            List<String> found = new ArrayList<>();
            for (String address : List.of("talk-00006/with-es.html", "talk-00005.html")) {
                Page page = context(window(DESKTOP)).newPage();
                page.navigate(site.at("interviews/" + address));
                for (int width : List.of(DESKTOP, PHONE)) {
                    check(page, width, found);
                }
            }
            assertThat(found).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SEED, "interviews/korea-us-china-tech-competition/q4.html"})
    void anOpenNoteHasNoFaults(String address) {
        List<String> found = new ArrayList<>();
        for (int width : WIDTHS) {
            Page page = open(window(width), address);
            page.locator("#q4-p2 [data-term]").first().click();
            assertThat(page.locator(".note:popover-open")).isVisible();
            check(page, width, found);
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#toc", "#display", "#keys-list"})
    void openSheetsAndPanelsHaveNoFaults(String panel) {
        List<String> found = new ArrayList<>();
        for (int width : WIDTHS) {
            Page page = open(window(width), SEED);
            if (panel.equals("#keys-list")) {
                page.keyboard().press("?");
            } else if (width != DESKTOP || !panel.equals("#toc")) {
                page.locator("[popovertarget='" + panel.substring(1) + "']").click();
            }
            assertThat(page.locator(panel)).isVisible();
            check(page, width, found);
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#place-menu", "#cite-dialog"})
    void whatOpensToCiteHasNoFaults(String opened) {
        List<String> found = new ArrayList<>();
        for (int width : WIDTHS) {
            Page page = open(window(width), SEED);
            page.locator("#q5-p2 .pn").click();
            if (opened.equals("#cite-dialog")) {
                page.locator("#place-menu [data-do=cite]").click();
            }
            assertThat(page.locator(opened)).isVisible();
            check(page, width, found);
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SEED, "interviews/korea-us-china-tech-competition/q4.html"})
    void howToCiteOpenedHasNoFaults(String address) {
        List<String> found = new ArrayList<>();
        Page page = open(window(DESKTOP), address);
        page.evaluate(
                "() => document.querySelectorAll('#cite details').forEach(d => { d.open = true; })");
        for (int width : WIDTHS) {
            check(page, width, found);
        }
        assertThat(found).isEmpty();
    }

    static Stream<String> shapes() throws IOException, InterruptedException {
        try (TestSite site = TestSite.serve(Corpora.SHAPES)) {
            return Crawl.of(site).addresses().stream()
                    .filter(address -> address.matches("(?:interviews|people)/[^/]+"));
        }
    }

    @Test
    void interviewsOfEveryShapeHaveNoFaults() throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        try (TestSite site = TestSite.serve(Corpora.SHAPES)) {
            for (String address : shapes().toList()) {
                Page wide = context(window(DESKTOP)).newPage();
                wide.navigate(site.at(address));
                found.addAll(Axe.faults(wide));
                Page narrow = context(window(PHONE).setColorScheme(ColorScheme.DARK)).newPage();
                narrow.navigate(site.at(address));
                found.addAll(Axe.faults(narrow));
                closeWindows();
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesWithTargets")
    void targetsOutsideRunningTextAreLargeEnoughForAFinger(String address) {
        Page page = open(phone(PHONE), address);
        Object small =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('a, button, input, summary, label')]
                          .filter(e => e.checkVisibility() && !e.closest('.vh') && !e.matches('.skip'))
                          .filter(e => !e.closest('.para, dd, .senses, .terms p, .dek, .preface, .byline, .kicker, .run, h1, h2, h3')
                            || e.matches('.pn, .qn, .at a'))
                          .map(e => [e, e.matches('input') ? e.closest('label') ?? e : e])
                          .map(([e, t]) => [e, t.getBoundingClientRect()])
                          .filter(([e, r]) => r.height < 23.5 || r.width < 23.5)
                          .map(([e, r]) => `${e.outerHTML.slice(0, 90)}: ${r.width.toFixed(1)} × ${r.height.toFixed(1)}`)
                        """);
        assertThat((List<?>) small).isEmpty();
    }

    static List<String> pagesWithTargets() {
        return List.of(
                SEED,
                SINGLE,
                "index.html",
                "glossary.html",
                "glossary/chip4.html",
                "people.html",
                "people/baek-seoin.html",
                UNKNOWN);
    }

    private static void check(Page page, int width, List<String> found) {
        page.setViewportSize(width, page.viewportSize().height);
        for (ColorScheme scheme : SCHEMES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            found.addAll(Axe.faults(page));
        }
    }
}
