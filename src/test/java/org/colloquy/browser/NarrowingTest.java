package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The field that narrows the list of interviews, and the list without it. */
class NarrowingTest extends BrowserTest {
    private static final String LIST = "index/by-title.html";

    NarrowingTest() {
        super(Corpora.sixtyInterviews());
    }

    private static void narrow(Page page) {
        page.locator("#narrow").fill("FéRRY tell");
        assertThat(page.locator("#narrow-count")).hasText("5 of 60 interviews");
        assertThat(page.locator("#narrowed h3")).hasCount(5);
        assertThat(page.locator("#listing")).isHidden();
    }

    @Test
    void itFindsInterviewsOfAllPagesByTheirWords() {
        Page page = open(window(DESKTOP), LIST);
        narrow(page);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#narrowed h3 a").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("article[data-interview]")).isVisible();
        page.goBack();
        assertThat(page.locator("#narrow")).hasValue("FéRRY tell");
        assertThat(page.locator("#narrowed h3")).hasCount(5);
        page.locator("#narrow").fill("nothing like it");
        assertThat(page.locator("#narrow-count")).hasText("No results");
        page.locator("#narrow").fill("");
        assertThat(page.locator("#narrow-count")).hasText("");
        assertThat(page.locator("#listing")).isVisible();
        assertThat(page.locator("#narrowed")).isHidden();
    }

    @Test
    void itLeadsToInterviewsFromTheFirstPageToo() {
        Page page = open(window(DESKTOP), "index.html");
        narrow(page);
        page.locator("#narrowed h3 a").first().click();
        assertThat(page.locator("article[data-interview]")).isVisible();
    }

    @Tag("slow")
    @Test
    void itWorksFromADisk(@TempDir Path folder) {
        TestSite.export(Corpora.sixtyInterviews(), folder.resolve("site"), null);
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(folder.resolve("site/" + LIST).toUri().toString());
        narrow(page);
    }

    @Test
    void withoutScriptTheListIsSortedByLinks() {
        Page page = open(window(PHONE).setJavaScriptEnabled(false), LIST);
        assertThat(page.locator("#narrow")).isHidden();
        page.locator(".sorts a", new Page.LocatorOptions().setHasText("person")).click();
        assertThat(page.locator("#letter-a .entry").first()).containsText("Jun Abernosk");
        page.locator(".sorts a", new Page.LocatorOptions().setHasText("series")).click();
        page.locator("#listing h2 a").first().click();
        assertThat(page.locator("h1")).hasText("At the quay");
    }
}
