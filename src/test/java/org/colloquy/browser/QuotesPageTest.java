package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.serve.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that checks quotations, on a server and from a disk. */
class QuotesPageTest extends BrowserTest {
    private static final Path CORPUS = Path.of("src/test/resources/quotations");
    private static final String DRAFT =
            """
            “I did like the oil, but I liked the silence after the burner was lit,” said Halloran.
            “They found the channel by the light, and not one of them touched the rocks,” said Ines Varga.

            > A machine can fail quietly, while a dark tower is noticed by everybody at once.
            > — Tomas Halloran

            He had “211 … and we never agreed about the other three”, and ‘a cup of tea’.
            「很难想象没有人会来」 “河上的船和现在有什么不一样”

            “It was in 1987, on a morning when the fog did not lift until noon. She wants to study the currents, and I hope she will measure them.”

            Tomas Halloran, interviewed by Ines Varga, “The last light on the mole,” 4 March 2021.
            “The last light on the mole,” said Halloran.
            """;

    private static final List<String> VERDICTS =
            List.of(
                    "altered",
                    "other-speaker",
                    "exact",
                    "shortened",
                    "not-found",
                    "not-found",
                    "exact",
                    "joined",
                    "title",
                    "not-found");

    @TempDir private static Path folder;

    QuotesPageTest() {
        super(CORPUS);
    }

    private static Object check(Page page) {
        page.locator("#text").fill(DRAFT);
        page.locator(".check button").click();
        page.locator(".verdict").nth(VERDICTS.size() - 1).waitFor();
        return page.evaluate(
                "() => [...document.querySelectorAll('.verdict')].map(v => v.dataset.verdict)");
    }

    @Test
    void aServerSaysWhatIsKnownAndLeadsToTheWords() {
        Page page = open(window(DESKTOP), "quotes.html");
        assertThat(check(page)).isEqualTo(VERDICTS);
        assertThat(evaluated(page, "() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        page.locator("[data-verdict=exact] .read").first().click();
        assertThat(page.locator(".receipt [role=status]")).containsText("Unchanged");
    }

    @Test
    void anAnswerHasNoFaultsAndFitsAPhone() {
        Page page = open(window(DESKTOP), "quotes.html");
        check(page);
        assertThat(Axe.faultsAt(page, PHONE)).isEmpty();
        assertThat(evaluated(page, "() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Tag("slow")
    @Test
    void hasNoFaultsInBothSchemes() {
        Page page = open(window(DESKTOP), "quotes.html");
        assertThat(Axe.faultsInBothSchemes(page, DESKTOP)).isEmpty();
        check(page);
        assertThat(Axe.faultsInBothSchemes(page, DESKTOP)).isEmpty();
        assertThat(Axe.faultsInBothSchemes(page, PHONE)).isEmpty();
    }

    @Test
    void aCopyOfFilesSaysTheSame() {
        TestSite.export(CORPUS, folder, null);
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(folder.resolve("quotes.html").toUri().toString());
        assertThat(check(page)).isEqualTo(VERDICTS);
        assertThat(page.locator(".answer .said"))
                .hasText("Checked without a server: earlier editions are not looked at.");
        assertThat(page.locator(".verdict").first()).hasCSS("border-top-width", "0px");
        assertThat(page.locator(".difference").first())
                .hasText(
                        "I did Missing: not like the oil, but I liked the silence after the burner was lit");
    }

    @Test
    void aCopyOfFilesTakesANameWithAFullStopAsAWhole() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("named"));
        Files.writeString(
                corpus.resolve("talk.md"),
                """
                ---
                title: On bells
                interviewers: [Jon Sample]
                interviewees: [Ida St. Moor]
                ---
                **Jon Sample:** We hung the second bell when the river had gone down.

                **Ida St. Moor:** Nobody rang it after the autumn in which the ferry closed.
                """);
        Path site = folder.resolve("named-site");
        TestSite.export(corpus, site, null);
        Page page = context(window(DESKTOP)).newPage();
        page.navigate(site.resolve("quotes.html").toUri().toString());
        page.locator("#text")
                .fill("“We hung the second bell when the river had gone down,” Ida St. Moor said.");
        page.locator(".check button").click();
        assertThat(page.locator(".verdict")).hasAttribute("data-verdict", "other-speaker");
    }
}
