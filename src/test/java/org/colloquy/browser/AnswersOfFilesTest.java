package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the search of a copy of files shows what it finds: as a server does. */
class AnswersOfFilesTest extends BrowserTest {
    private static final String SHOWN =
            """
            () => [...document.querySelectorAll('.masthead > .fine, .definition, .hit, .sect')]
              .map(part => part.textContent.replace(/\\s+/g, ''))
            """;

    @TempDir private static Path folder;

    AnswersOfFilesTest() {
        super(SEEDS);
    }

    @BeforeAll
    static void write() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("a.md"),
                "# A\n\n## Why?\n\nThe quay of HBT\n" + "lengthened\n".repeat(60) + "The end.\n");
        Files.writeString(
                corpus.resolve("glossary.md"),
                "## Harbour Board of Trade (HBT)\n\nIt keeps the quay.\n");
        TestSite.export(corpus, folder.resolve("site"), null);
    }

    private static Object files(Page page, String query) {
        ask(page, folder.resolve("site").toUri().toString(), query);
        page.locator(".status:not(:empty)").waitFor();
        return page.evaluate(SHOWN);
    }

    private static void ask(Page page, String root, String query) {
        page.navigate(root + "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    @Test
    void areThoseOfAServer() {
        try (TestSite site = TestSite.serve(folder.resolve("corpus"))) {
            Page page = context(window(DESKTOP)).newPage();
            for (String query : new String[] {"quay", "HBT", "zzzz qqqq"}) {
                ask(page, site.root().toString(), query);
                Object served = page.evaluate(SHOWN);
                assertThat(files(page, query)).as(query).isEqualTo(served);
            }
        }
    }

    @Test
    void areCutAtWordsAndLeadOn() {
        Page page = context(window(DESKTOP)).newPage();
        files(page, "quay");
        assertThat(page.locator(".hit")).containsText(" lengthened …");
        files(page, "HBT");
        assertThat(page.locator(".definition")).containsText("HBT Harbour Board of Trade");
        files(page, "zzzz qqqq");
        page.locator(".onward a").click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.url()).endsWith("/index.html");
    }
}
