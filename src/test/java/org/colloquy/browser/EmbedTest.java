package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages as they stand in the frame of another site. */
class EmbedTest extends BrowserTest {
    private static final String TALK =
            """
            # A talk

            Before.

            ## Why tea?

            It warms.

            It cools.

            ## And milk?

            White.
            """;

    @TempDir private Path folder;

    EmbedTest() {
        super(SEEDS);
    }

    private TestSite talk() throws IOException {
        Files.writeString(folder.resolve("talk.md"), TALK);
        Files.writeString(folder.resolve("colloquy.yaml"), "embed-hosts: news.example\n");
        return TestSite.published(folder, "https://interviews.example/");
    }

    /** A frame is narrow: a reader without a mouse gets at all columns, too. */
    @Test
    void aWideTableIsReachedByKeyboard() throws IOException {
        String row = "| Abcdefghijklm ".repeat(12) + "|\n";
        Files.writeString(
                folder.resolve("tables.md"),
                "# Tables\n\n## How many?\n\n" + row + "|---".repeat(12) + "|\n" + row);
        try (TestSite site = talk()) {
            Page page = context(window(PHONE)).newPage();
            page.setViewportSize(600, 600);
            page.navigate(site.at("embed/tables/q1.html"));
            page.keyboard().press("Tab");
            assertThat(page.locator(".scrolls")).isFocused();
            assertThat(evaluated(page.locator(".scrolls"), "e => e.scrollWidth > e.clientWidth"))
                    .isTrue();
            assertThat(Axe.faults(page)).isEmpty();
        }
    }

    @Test
    void anAddressChoosesWhatIsShown() throws IOException {
        try (TestSite site = talk()) {
            Page page = context(window(PHONE)).newPage();
            page.navigate(site.at("embed/talk.html"));
            assertThat(page.locator(".para:visible")).hasCount(4);
            page.navigate(site.at("embed/talk.html#q1"));
            assertThat(page.locator(".para:visible"))
                    .hasText(new String[] {"It warms.", "It cools."});
            page.navigate(site.at("embed/talk.html?r=x#q1-p2"));
            assertThat(page.locator(".para:visible")).hasText(new String[] {"It cools."});
            assertThat(page.locator("h2:visible")).hasText("Why tea?");
            assertThat(
                            page.getByText("Read in context")
                                    .locator("visible=true")
                                    .getAttribute("href"))
                    .endsWith("/interviews/talk.html?r=x#q1-p2");
            assertThat(Axe.faultsInBothSchemes(page, PHONE)).isEmpty();
            page.navigate(site.at("embed/talk/q1.html"));
            assertThat(Axe.faultsInBothSchemes(page, PHONE)).isEmpty();
        }
    }

    @Test
    void aTurnUnderNoHeadingLeadsToItsPlace() throws IOException {
        Files.writeString(
                folder.resolve("turns.md"),
                "# Turns\n\n**Ada Sample:** It rang.\n\n**Bruno Case:** It did.\n\nAnd how.\n\n**Ada Sample:** Well.\n");
        try (TestSite site = talk()) {
            Page page = context(window(PHONE)).newPage();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            for (String place : List.of("t2", "t2-p2")) {
                page.navigate("about:blank");
                page.navigate(site.at("embed/turns.html?r=x#" + place));
                assertThat(page.locator(".para:visible")).hasCount(1);
                Locator there = page.getByText("Read in context").locator("visible=true");
                assertThat(there).hasCount(1);
                assertThat(there.getAttribute("href"))
                        .endsWith("/interviews/turns.html?r=x#" + place);
            }
            page.navigate(site.at("embed/turns.html"));
            assertThat(page.getByText("Read in context").locator("visible=true")).hasCount(1);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void aFrameSaysWhenItsWordsHaveChanged() throws IOException {
        try (TestSite site = talk()) {
            Page page = context(window(DESKTOP)).newPage();
            page.navigate(site.at("embed/talk/q1.html"));
            String digest = page.locator("article").getAttribute("data-digest");
            assertThat(page.locator("[data-changed]")).isHidden();
            page.navigate(site.at("embed/talk/q1.html?v=" + digest));
            assertThat(page.locator("[data-changed]")).isHidden();
            page.navigate(site.at("embed/talk/q1.html?v=000000000000"));
            assertThat(page.locator("[data-changed]")).isVisible();
            page.navigate(site.at("embed/talk.html?v=" + digest + "#q1"));
            assertThat(page.locator("[data-changed]")).isHidden();
        }
    }
}
