package org.colloquy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, numbers and lines that have little room. */
class NarrowPlacesTest extends BrowserTest {
    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String TALK =
            """
            ---
            title: A talk
            date: 2019
            %s
            ---
            **%s:** [00:00:05] Where was the ledger kept in the winter of 1963?

            **Wilhelmina Longname-Placeholder:** [00:01:10] By the water.

            [00:02:20]

            And nowhere else.

            **%s:** [00:10:00] And then?
            """;

    NarrowPlacesTest() {
        super(Corpora.TRANSCRIPTS);
    }

    @Test
    void theTableOfSpeakersFitsAPhoneWithTextTwiceAsLarge() {
        BrowserContext context = context(window(PHONE));
        Page page = context.newPage();
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", 32);
        JsonObject sent = new JsonObject();
        sent.add("fontSizes", sizes);
        context.newCDPSession(page).send("Page.setFontSizes", sent);
        page.navigate(site().at("interviews/bell.html"));
        layOut(page);
        assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
    }

    @Test
    void aPassageThatIsOnlyATimeHasItsNumberForItself(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("talk.md"),
                TALK.formatted("tags: [tides]", "Ida Asker", "Ida Asker"));
        try (TestSite site = TestSite.serve(folder)) {
            Page page = open(window(DESKTOP), site, "interviews/talk.html");
            Object apart =
                    page.evaluate(
                            """
                            () => {
                              const [above, below] = ['#t2-p2', '#t2-p3'].map(id => document.querySelector(`${id} .pn`).getBoundingClientRect());
                              return below.top - above.bottom;
                            }
                            """);
            assertThat(((Number) apart).doubleValue()).isPositive();
        }
    }

    @Test
    void aLineOfAConcordanceFromRightToLeftStaysInTheWindow(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("talk.md"),
                "---\ntitle: حديث\nlanguage: ar\n---\n## لمن كان الدفتر؟\n\nكان للربابنة في عام 1963 وحتى الآن.\n");
        Files.writeString(
                folder.resolve("other.md"),
                "---\ntitle: A talk\n---\n## When?\n\nIn the winter of 1963.\n");
        try (TestSite site = TestSite.serve(folder)) {
            Page page = open(window(TABLET), site, "search.html?q=1963&view=concordance");
            assertThat(page.locator(".kwic li").count()).isEqualTo(2);
            assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
        }
    }

    @Test
    void aTableBesideItsTranslationKeepsItsWordsWhole(@TempDir Path folder) throws IOException {
        String table =
                "\n| Year | Keeper | What the clerk had to say of the winter at great length |\n|---|---|---|\n| 1961 | Quill | It was cold, and nobody came to see why the bell had been rung. |\n";
        Files.writeString(folder.resolve("talk.md"), "---\ntitle: A talk\n---\n## When?\n" + table);
        Files.writeString(
                folder.resolve("talk.de.md"),
                "---\ntitle: Ein Gespräch\nlanguage: de\ntranslation-of: talk.md\n---\n## Wann?\n"
                        + table);
        try (TestSite site = TestSite.serve(folder)) {
            for (int width : List.of(DESKTOP, PHONE)) {
                Page page = open(window(width), site, "interviews/talk.de/with-en.html");
                assertThat(
                                page.locator("td")
                                        .first()
                                        .evaluate(
                                                "td => { const all = document.createRange(); all.selectNodeContents(td); return all.getClientRects().length; }"))
                        .isEqualTo(1);
                assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
                assertThat(page.locator("h2 a").first().getAttribute("aria-label"))
                        .isEqualTo("Frage 1 (Deutsch)");
                assertThat(Axe.faultsAt(page, width)).isEmpty();
            }
        }
    }
}
