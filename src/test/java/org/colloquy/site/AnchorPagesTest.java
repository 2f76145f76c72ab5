package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the links of recorded anchors lead on the pages. */
class AnchorPagesTest {
    private static final String RECORD =
            """
            # Colloquy anchors, version 1
            form: questions
            dialect: headings

            q1 | live | Why kettles? | 2 000000000001 | AAAA
            q1-p1 | withdrawn 2025-03-04: at her request
            q1-p2 | live, edited 2025-03-04 | Nobody knows. | 2 000000000002 | AAAA
            q1-p3 | merged into q1-p2 2025-03-05
            q2 | withdrawn 2025-03-06: asked twice
            q2-p1 | merged into q1-p1 2025-03-06
            q3 | merged into q4 2025-03-06
            q4 | live | Who made the lids? | 4 000000000003 | AAAAAAAA
            q4-p1 | live | They did. | 2 000000000004 | AAAA
            """;

    @TempDir private Path folder;
    private SiteEdition site;

    @BeforeEach
    void anInterview() throws IOException {
        Files.writeString(
                folder.resolve("new name.md"),
                """
                ---
                title: T
                date: 2024
                aliases: [Old Name.md, interviews/older.html]
                ---

                ## Why kettles?

                Nobody knows.

                ## And between?

                This.

                ## Who made the lids?

                They did.
                """);
        Files.writeString(folder.resolve("new name.anchors"), RECORD);
        site = new SiteEdition(new CorpusReader().read(folder), new TemplateRenderer());
    }

    private Document page(String address) {
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    @Test
    void whatIsPutInBetweenIsNumberedAsInAStatute() {
        Document page = page("interviews/new-name.html");
        assertThat(page.select("[data-question]").eachAttr("data-question"))
                .containsExactly("q1", "q1a", "q4");
        assertThat(page.select(".toc .num").eachText()).containsExactly("1", "1a", "4");
        assertThat(page.select("#q1a-p1 .pn").text()).isEqualTo("1a.1");
        assertThat(page.select("#cite summary").eachText()).contains("Paragraph 1a.1");
        assertThat(site.addresses()).contains("interviews/new-name/q1a.html");
    }

    @Test
    void theLinkOfAWithdrawnPassageLandsOnALineThatSaysSo() {
        Document page = page("interviews/new-name.html");
        assertThat(page.select("article #q1-p1[data-generated]").text())
                .isEqualTo("1.1 Withdrawn on 4 March 2025: at her request.");
        assertThat(page.select("#q2").text())
                .isEqualTo("2 Withdrawn on 6 March 2025: asked twice.");
        assertThat(page.select("#q1 #q1-p1, #q1 #q2")).hasSize(2);
    }

    @Test
    void theLinkOfAMergedPassageLeadsToItsHeir() {
        Document page = page("interviews/new-name.html");
        assertThat(page.select("#q1-p2 #q1-p3[data-generated]").text()).isEmpty();
        assertThat(page.select("#q1-p2 #q1-p3")).hasSize(1);
        assertThat(page.select("#q1-p1 #q2-p1")).hasSize(1);
        assertThat(page.select("#q4 #q3")).hasSize(1);
    }

    @Test
    void everyIdIsThereOnce() {
        assertThat(page("interviews/new-name.html").select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void correctionsNameTheirDayAndPassages() {
        assertThat(page("interviews/new-name.html").select(".corrections p").eachText())
                .containsExactly(
                        "Corrected on 6 March 2025: 2 (withdrawn), 2.1 (merged), 3 (merged).",
                        "Corrected on 5 March 2025: 1.3 (merged).",
                        "Corrected on 4 March 2025: 1.1 (withdrawn), 1.2.");
    }

    @Test
    void pagesOfOldAddressesLeadOn() {
        assertThat(site.moved("interviews/old-name.html")).contains("interviews/new-name.html");
        assertThat(site.moved("interviews/older.json")).contains("interviews/new-name.json");
        assertThat(site.moved("interviews/old-name/q4.html"))
                .contains("interviews/new-name/q4.html");
        assertThat(site.moved("interviews/new-name/q3.html"))
                .contains("interviews/new-name/q4.html");
        assertThat(site.moved("interviews/new-name/q2.html"))
                .contains("interviews/new-name.html#q2");
        assertThat(site.moved("interviews/nobody.html")).isEmpty();
        assertThat(site.moved("interviews/new-name/q9.html")).isEmpty();
    }

    @Test
    void theModelTellsWhatTheRecordSays() {
        JsonNode history =
                JsonMapper.shared()
                        .readTree(site.page("interviews/new-name.json").orElseThrow().text())
                        .get("history");
        assertThat(history.get("recorded").asBoolean()).isTrue();
        assertThat(history.get("corrections").get(2).toString())
                .isEqualTo(
                        """
                        {"date":"2025-03-04","changes":[\
                        {"id":"q1-p1","locator":"1.1","kind":"withdrawn"},\
                        {"id":"q1-p2","locator":"1.2","kind":"edited"}]}""");
        assertThat(history.get("retired").get(0).toString())
                .isEqualTo(
                        """
                        {"id":"q1-p1","locator":"1.1","date":"2025-03-04","reason":"at her request"}""");
        assertThat(history.get("merged").toString())
                .contains(
                        """
                        {"id":"q3","locator":"3","into":"q4"}""");
    }
}
