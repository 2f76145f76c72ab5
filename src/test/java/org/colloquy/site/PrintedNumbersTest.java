package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What paper numbers is what it lists. */
class PrintedNumbersTest {
    private static final String LINKED = "interviews/korea-us-china-tech-competition";

    private static Document page(Path folder, String address) throws IOException {
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), new TemplateRenderer());
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    @Test
    void eachTermOfTheListIsNumberedOnceInItsOrder() throws IOException {
        for (String address : List.of(LINKED + ".html", LINKED + "/q5.html")) {
            Document page = page(Path.of("seeds"), address);
            assertThat(page.select("article [data-n]"))
                    .as(address)
                    .hasSameSizeAs(page.select("#terms .terms > li"));
            assertThat(page.select("article [data-term]:not([data-again])").eachAttr("data-term"))
                    .as(address)
                    .isEqualTo(page.select("[data-definition]").eachAttr("data-definition"));
        }
    }

    /** A section of a transcript may be printed alone, with the numbers of the whole. */
    @Test
    void eachSectionOfATranscriptNumbersItsTerms(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("glossary.md"), "## Weir\n\nA wall.\n\n## Lock\n\nA gate.\n");
        Files.writeString(
                folder.resolve("talk.md"),
                """
                # Talk

                A weir stands here.

                ## One

                **Ada Sample:** The lock, and the weir's wall.

                **Ben Example:** The lock.

                ## Two

                **Ada Sample:** A weir.

                **Ben Example:** The lock.
                """);
        Document page = page(folder, "interviews/talk.html");
        assertThat(numbers(page, "#intro")).containsExactly("n1");
        assertThat(numbers(page, "#s1")).containsExactly("n2", "o1");
        assertThat(numbers(page, "#s2")).containsExactly("o1", "o2");
        assertThat(page.select("#terms li > p dfn").eachText()).containsExactly("Weir", "Lock");
        assertThat(page.expectFirst("#t1 .para").wholeText()).contains("the weir's wall.");
        assertThat(page.expectFirst("#t1 i[data-o]").nextSibling()).hasToString(" wall.");
    }

    private static Stream<String> numbers(Document page, String part) {
        return page.select(part + " [data-n], " + part + " [data-o]").stream()
                .map(e -> e.hasAttr("data-n") ? "n" + e.attr("data-n") : "o" + e.attr("data-o"));
    }
}
