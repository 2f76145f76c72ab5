package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What axe finds on the page of several interviews. */
class PrintEditionTest extends BrowserTest {
    private static final int[] WIDEST_AND_NARROWEST = {1440, 320};

    PrintEditionTest() {
        super(Path.of("src/test/resources/translated"));
    }

    @Tag("slow")
    @Test
    void hasNoFaults() {
        List<String> found = new ArrayList<>();
        Page page = open(window(DESKTOP), "print.html");
        for (int width : WIDEST_AND_NARROWEST) {
            found.addAll(Axe.faultsAt(page, width));
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
        closeWindows();
        assertThat(found).isEmpty();
    }

    @Test
    void isChosenFromAList() {
        Page page = open(window(DESKTOP), "index.html");
        page.locator(".picking summary").click();
        assertThat(Axe.faultsInBothSchemes(page, 320)).isEmpty();
        Locator boxes = page.locator(".pick");
        String chosen = boxes.nth(1).getAttribute("value");
        boxes.nth(1).check();
        page.locator(".picking button").click();
        page.waitForURL("**/print.html?*");
        assertThat(slugs(page)).containsExactly(chosen);
        closeWindows();
    }

    @Test
    void isChosenByScriptWhereNoServerDoes() {
        Page page = open(window(DESKTOP), "print.html");
        List<String> all = slugs(page);
        page.route(
                "**/print.html?*",
                route -> {
                    String whole = route.request().url().replaceFirst("\\?.*", "");
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setResponse(page.context().request().get(whole)));
                });
        String one = all.get(all.size() - 1);
        page.navigate(site().at("print.html?i=" + one + "&chosen=1"));
        assertThat(slugs(page)).containsExactly(one);
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("html").getAttribute("data-url"))
                .isEqualTo(site().at("print.html?i=" + one).replaceFirst("^http://", ""));
        assertThat(page.locator(".contents li")).satisfies(li -> assertThat(li.count()).isOne());
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('.matter a[href^=\"#\"]')].every(a => document.getElementById(decodeURIComponent(a.hash.slice(1))))"))
                .isEqualTo(true);
        closeWindows();
    }

    private static List<String> slugs(Page page) {
        return page.locator("article.chapter").all().stream()
                .map(chapter -> chapter.getAttribute("data-interview"))
                .toList();
    }
}
