package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three houses with three identities: dark logo, a serif of their own, right to left. */
class HousesTest extends BrowserTest {
    private static final String TALK = "interviews/a.html";

    HousesTest() {
        super(Houses.harbour());
    }

    private static TestSite served(Path folder) {
        return ServedSites.of(folder);
    }

    /**
     * Looks at a page in both widths and schemes; returns what axe finds and what fails to load.
     */
    private List<String> faults(TestSite site) {
        List<String> found = new ArrayList<>();
        Page page = context(window(DESKTOP)).newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        found.add(message.text());
                    }
                });
        page.navigate(site.at(TALK));
        for (int width : USUAL_WIDTHS) {
            found.addAll(Axe.faultsAt(page, width));
        }
        page.setViewportSize(SMALLEST, 844);
        if (!evaluated(page, "() => document.documentElement.scrollWidth <= innerWidth")) {
            found.add("scrolls sideways");
        }
        return found;
    }

    @Test
    void aHouseHasItsLogosColoursAndMenu() {
        assertThat(faults(site())).isEmpty();
        Page page = open(window(DESKTOP).setColorScheme(ColorScheme.DARK), TALK);
        assertThat(page.locator(".site .on-dark").isVisible()).isTrue();
        assertThat(page.locator(".site .on-light").isVisible()).isFalse();
        page.locator("button[popovertarget=display]").click();
        page.locator("#theme-light").check();
        assertThat(page.locator(".site .on-dark").isVisible()).isFalse();
        assertThat(page.locator(".site .on-light").isVisible()).isTrue();
        assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(244, 247, 248)");
        assertThat(page.locator("#q1-p1").isVisible()).as("its sheet hides nothing").isTrue();
        assertThat(page.locator(".site nav a").allInnerTexts())
                .endsWith("The keeper", "Our institute", "Search");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".site .on-light").isVisible()).isTrue();
        assertThat(page.locator(".site nav").isVisible()).isFalse();
    }

    @Test
    void theLogoStandsOnTheFirstPageOfWhatIsPrintedAcross() {
        Page page = open(window(DESKTOP), "glossary/pilot.html");
        try (Paper paper = Paper.of(page, "A4")) {
            assertThat(paper.lines().stream().filter(Paper.Line::isHeading).findFirst())
                    .hasValueSatisfying(title -> assertThat(title.sheet()).isZero());
        }
    }

    @Test
    void aLongMenuGoesOnBelowItselfAndNothingElseDoes() {
        Page page = open(window(DESKTOP), TALK);
        page.evaluate(
                "() => { const menu = document.querySelector('.site nav ul'); menu.append(...[...menu.children].map(one => one.cloneNode(true))); }");
        for (int width : List.of(1152, 1280, DESKTOP)) {
            page.setViewportSize(width, 900);
            BoundingBox name = page.locator(".site-name").boundingBox();
            BoundingBox display = page.locator("button[popovertarget=display]").boundingBox();
            assertThat(display.y).as("at %d", width).isLessThan(name.y + name.height);
            assertThat(display.x).as("at %d", width).isGreaterThan(name.x + name.width);
        }
    }

    @Tag("slow")
    @Test
    void aHouseReadsInItsOwnSerif() {
        TestSite site = served(Houses.press());
        assertThat(faults(site)).isEmpty();
        Page page = open(window(DESKTOP), site, TALK);
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        "async () => { await document.fonts.ready; return [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('\"', '')).sort(); }"))
                .map(String::valueOf)
                .contains("house-text", "house-titles")
                .doesNotContain("Source Serif 4");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('h1')).fontFamily"))
                .asString()
                .startsWith("house-titles, house-text");
        assertThat(page.request().get(site.at("previews/a.png")).status()).isEqualTo(200);
    }

    @Test
    void aHouseIsWrittenFromRightToLeft() {
        TestSite site = served(Houses.fromRightToLeft());
        assertThat(faults(site)).isEmpty();
        Page page = open(window(DESKTOP), site, TALK);
        assertThat(page.evaluate("() => document.documentElement.dir")).isEqualTo("rtl");
        assertThat(page.locator(".site-name").boundingBox().x)
                .isGreaterThan(page.locator(".site nav").boundingBox().x);
    }
}
