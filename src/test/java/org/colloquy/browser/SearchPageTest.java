package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a search in a browser, with script and without. */
class SearchPageTest extends BrowserTest {
    private static final List<String> PAGES =
            List.of(
                    "search.html",
                    "search.html?q=technology",
                    "search.html?q=%22control+tower%22+by%3Ainterviewee",
                    "search.html?q=korea&view=concordance&by=right",
                    "search.html?q=contrl+towr+%28x");

    SearchPageTest() {
        super(SEEDS);
    }

    /** Who speaks and when are apart; the words stand as they are written. */
    @Test
    void theConcordanceSetsApartWhatIsApart() {
        Page page = open(window(DESKTOP), "search.html?q=Korea&view=concordance");
        Object found =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('.kwic li')].map(line => {
                          const [left, mark, ...by] = ['.left', 'mark', '.by > span', 'time', 'cite']
                            .map(part => line.querySelector(part)?.getBoundingClientRect());
                          const [name, time, cite] = by;
                          const apart = cite.left - time.right;
                          return apart > 8 && (!name || Math.abs(time.left - name.right - apart) < 1)
                            && Math.abs(mark.left - left.right) < 1;
                        })
                        """);
        assertThat((List<?>) found).isNotEmpty().allMatch(Boolean.TRUE::equals);
    }

    @Tag("slow")
    @Test
    void hasNoFaultsAndFitsTheScreen() {
        List<String> found = new ArrayList<>();
        for (String address : PAGES) {
            int usual = USUAL_WIDTHS[PAGES.indexOf(address) % 2];
            for (int width : Axe.ALL_VIEWS ? USUAL_WIDTHS : new int[] {usual}) {
                Page page = open(window(width), address);
                found.addAll(Axe.faultsAt(page, width));
                page.setViewportSize(SMALLEST, 800);
                Object wide =
                        page.evaluate(
                                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(wide).as(address).isEqualTo(0);
                closeWindows();
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void worksWithoutScript() {
        Page page = open(without(), "index.html");
        page.locator(".quick input").fill("“one-team strategy”");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit mark")).hasText("one-team strategy");
        page.locator("a:text('Concordance')").click();
        assertThat(page.locator(".kwic mark")).hasText("one-team strategy");
        page.goBack();
        page.locator(".hit .pn").click();
        assertThat(page.locator("#q5-p1")).isInViewport();
    }

    private static Browser.NewContextOptions without() {
        return window(DESKTOP).setJavaScriptEnabled(false);
    }

    @Test
    void showsNothingOfAnotherEditionBesideResults() {
        List<String> asked = new ArrayList<>();
        Page page = open(window(DESKTOP), "search.html?q=chip4");
        page.route(
                "**/search.json*",
                route -> {
                    asked.add(route.request().url());
                    route.fulfill(new Route.FulfillOptions().setStatus(404).setBody("{}"));
                });
        page.locator("#q").fill("chip4 korea");
        assertThat(page.locator(".soon li")).containsText("reload this page");
        assertThat(page.locator(".soon a")).hasCount(0);
        assertThat(asked).singleElement().asString().matches(".*&edition=[0-9a-f]{16}");
        // The empty page shows nothing of an edition.
        page.navigate(page.url().replaceFirst("\\?.*", ""));
        page.locator("#q").fill("korea");
        assertThat(page.locator(".soon li")).containsText("reload this page");
        assertThat(asked.get(1)).doesNotContain("edition");
    }

    @Test
    void aQuestionThatIsFoundWhileOneTypesIsShownOnce() {
        Page page = open(window(DESKTOP), "search.html");
        page.locator("#q").fill("standard setter");
        Locator question =
                page.locator(".soon a")
                        .filter(new Locator.FilterOptions().setHasText("Is China aiming"));
        assertThat(question.first()).hasAttribute("href", Pattern.compile(SEED + "#q4:.*"));
        assertThat(question.first().locator(".num")).isEmpty();
        assertThat(question.first().locator("mark").first()).isVisible();
    }

    @Test
    void showsWhatIsFoundWhileOneTypes() {
        Page page = open(window(DESKTOP), "search.html");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("R&D cent");
        assertThat(page.locator(".soon a")).hasCount(1);
        assertThat(page.locator(".status")).hasText("1 passage");
        assertThat(page.locator(".soon mark").first()).hasText("centered");
        assertThat(page.locator(".soon mark").nth(1)).hasText("R&D");
        assertThat(page.locator(".soon a")).containsText("SK hynix");
        assertThat(Axe.faults(page)).isEmpty();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".soon a")).isFocused();
        assertThat(page.locator(".soon a"))
                .hasAttribute("href", Pattern.compile("#q6-p1:~:text=.*,centered,.*"));
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#q")).isFocused();
        page.locator("#q").fill("");
        assertThat(page.locator(".soon")).isHidden();
        page.locator("#q").fill("<img src=x onerror=alert(1)> chip4");
        page.waitForTimeout(600);
        assertThat(page.locator(".find img")).hasCount(0);
    }

    @Test
    void theLinkLandsOnTheWords() {
        Page page = open(window(DESKTOP), "search.html?q=kakaotalk");
        page.locator(".hit .pn").click();
        assertThat(page.locator("#q5-p3")).isInViewport();
        assertThat(page.url()).endsWith("#q5-p3:~:text=KakaoTalk");
    }

    @Test
    void aPassageLeadsWhereItsNumberDoesWhereverAFingerPressesIt() {
        Page page = open(phone(PHONE), "search.html?q=kakaotalk");
        page.locator(".hit mark").tap();
        assertThat(page.locator("#q5-p3")).isInViewport();
        assertThat(page.url()).endsWith("#q5-p3:~:text=KakaoTalk");
        page.navigate(site().at("search.html?q=korea&view=concordance"));
        page.locator(".kwic .right").first().tap();
        page.waitForURL("**/interviews/**");
        page.navigate(site().at("glossary/chip4.html"));
        page.locator(".kwic .right").first().tap();
        page.waitForURL("**/interviews/**");
    }

    @Test
    void aMouseSelectsWordsOfAPassage() {
        Page page = open(window(DESKTOP), "search.html?q=kakaotalk");
        page.locator(".hit mark").dblclick();
        page.waitForTimeout(300);
        assertThat(page).hasURL(site().at("search.html?q=kakaotalk"));
        assertThat(page.evaluate("() => getSelection().toString().trim()")).isEqualTo("KakaoTalk");
    }

    @Test
    void firstResultsAreInTheirLanguage(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("talk.md"),
                "---\ntitle: 港の話\nlanguage: ja\n---\n**記者：** 1963年はどうでしたか。\n\n**佐藤：** 冬は寒かったです。\n");
        try (TestSite site = TestSite.serve(folder)) {
            Page page = open(window(DESKTOP), site, "search.html");
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().type("1963");
            assertThat(page.locator(".soon a")).hasAttribute("lang", "ja");
            assertThat(page.locator(".soon a")).hasAttribute("dir", "auto");
        }
    }
}
