package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the house: how they look, and how they are found on a server and in files. */
class HousePagesTest extends OwnSiteTest {
    @TempDir private static Path exported;

    @Override
    TestSite serve(Path folder) throws IOException {
        write(
                folder.resolve("interviews/a.md"),
                """
                ---
                title: A potter
                interviewees: [Ada Sample]
                date: 2024-05-01
                ---
                ## Who keeps the kettle?

                The kettle is kept by the potter.
                """);
        write(folder.resolve("glossary.md"), "## Kettle\n\nA pot with a lid.\n");
        write(
                folder.resolve("pages/about.md"),
                """
                ---
                menu: header
                ---
                # About us

                We write of kettles.[^1]

                ## Where to find us

                Above the pottery, where a kettle and a lid hang.

                | Day | Open |
                |---|---|
                | Monday | all day long |

                [^1]: Not of lids.
                """);
        write(
                folder.resolve("pages/rights.md"),
                "# Rights\n\nQuote us, and keep our words as they are.\n");
        TestSite.export(folder, exported.resolve("site"), null);
        return TestSite.serve(folder);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    @Tag("slow")
    @Test
    void haveNoFaults() {
        List<String> found = new ArrayList<>();
        for (String address :
                List.of("pages/about.html", "search.html?q=kettle", "pages/rihgts.html")) {
            Page page = open(window(DESKTOP), address);
            for (int width : new int[] {DESKTOP, SMALLEST}) {
                found.addAll(Axe.faultsInBothSchemes(page, width));
            }
            closeWindows();
        }
        assertThat(found).isEmpty();
    }

    @Test
    void areFoundOnAServerAndWhileOneTypes() {
        Page page = open(window(DESKTOP), "search.html?q=kettle");
        assertResults(page);
        page = open(window(DESKTOP), "search.html");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("righ");
        assertThat(page.locator(".soon a")).hasText("RightsPages of this site");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Rights");
    }

    @Test
    void areFoundInFiles() {
        Page page = context(window(PHONE)).newPage();
        String root = exported.resolve("site").toUri().toString();
        page.navigate(root + "search.html?q=kettle");
        assertResults(page);
        page.navigate(root + "search.html?q=rights");
        assertThat(page.locator(".own-pages")).hasText("Rights");
        assertThat(page.locator(".sect h2")).hasText("No passages found");
        page.navigate(root + "search.html?q=kettle%20person:ada");
        assertThat(page.locator(".hit")).hasCount(1);
        assertThat(page.locator(".own-pages")).hasCount(0);
        // A word that only a page of the house has is not proposed.
        page.navigate(root + "search.html?q=potteri");
        assertThat(page.locator(".sect h2")).hasText("No results");
        assertThat(page.locator(".lede b")).hasText("potter");
    }

    private static void assertResults(Page page) {
        assertThat(page.locator(".own-pages a")).hasText("About us");
        assertThat(page.locator(".own-pages mark").first()).hasText("kettle");
        assertThat(page.locator(".hit mark").first()).hasText("kettle");
        assertThat(page.locator(".chosen")).containsText("in 1 interview");
        page.locator(".own-pages a").click();
        assertThat(page.locator("h2#where-to-find-us")).isInViewport();
    }
}
