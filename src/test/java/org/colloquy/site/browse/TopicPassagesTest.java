package org.colloquy.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.text.path.SitePaths;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passages about a topic on its page. */
class TopicPassagesTest {
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();
    private static final String HEADER = "locator,tags,title,synopsis,keywords\n";

    @TempDir private Path folder;

    private CorpusFolderBuilder files() {
        return new CorpusFolderBuilder(folder);
    }

    private SiteEdition site() {
        return new SiteEdition(files().read(), TEMPLATES);
    }

    private static Document page(SiteEdition site, String address) {
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    private void talk(String name, String front, String rows) {
        String turns =
                IntStream.rangeClosed(1, 130)
                        .mapToObj(
                                i ->
                                        "**%s:** They said so, number %d.\n\n"
                                                .formatted(i % 2 == 0 ? "Ben" : "Ada", i))
                        .collect(Collectors.joining());
        files().file("interviews/" + name + ".md", "---\n" + front + "\n---\n\n" + turns)
                .file("interviews/" + name + ".segments.csv", HEADER + rows);
    }

    @Test
    void passagesStandByInterviewInTheOrderOfTheText() {
        talk(
                "a",
                "title: On pots\ndate: 2001",
                "9,Tea; milk,,Of <b>cups</b>,\"leaf, cup\"\n2,tea,Second,,\n");
        talk("b", "title: On kettles\ntags: [tea]", "5,milk,,,\n7,tea,,,\n");
        Document tea = page(site(), "topics/tea.html");
        assertThat(tea.select(".axis-h a").eachText())
                .containsExactlyInAnyOrder("On pots", "On kettles");
        assertThat(tea.select(".axis-h:contains(pots) .count").eachText()).containsExactly("2001");
        assertThat(tea.select(".axis:has(.axis-h:contains(pots)) .passage-t").eachText())
                .containsExactly("Second", "They said so, number 9.");
        assertThat(tea.select(".passage-t").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "../interviews/a.html#t2",
                        "../interviews/a.html#t9",
                        "../interviews/b.html#t7");
        assertThat(tea.select(".passage-first").eachText())
                .containsExactly("They said so, number 2.");
        assertThat(tea.select(".passage-about").eachText()).containsExactly("Of <b>cups</b>");
        assertThat(tea.select(".passage-words").eachText()).containsExactly("leaf, cup");
        assertThat(tea.select(".entry h3").eachText()).containsExactly("On kettles");
        assertThat(tea.select(".sect:has(.passages) > h2").text()).isEqualTo("Passages 3");
        assertThat(page(site(), "topics/milk.html").select(".passage-t").eachText())
                .containsExactlyInAnyOrder("They said so, number 9.", "They said so, number 5.");
    }

    /** A passage that has but its place has nothing else, and nothing empty. */
    @Test
    void nothingIsEmptyWhereAPassageHasOnlyATopic() {
        talk("a", "title: On pots", "9,tea,,,\n");
        SiteEdition site = site();
        for (String address : List.of("topics/tea.html", "interviews/a.html")) {
            Document page = page(site, address);
            assertThat(page.select(".passages li")).hasSize(1);
            assertThat(
                            page.select(".passages a, .passages p, .passages span").stream()
                                    .filter(element -> element.text().isBlank()))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void eachPassageStandsOnOneOfThePages() {
        talk(
                "a",
                "title: On pots\ntags: tea",
                IntStream.rangeClosed(1, 120)
                        .mapToObj(i -> i + ",tea,Passage " + i + ",,\n")
                        .collect(Collectors.joining()));
        SiteEdition site = site();
        List<String> all = new ArrayList<>();
        for (String address :
                List.of("topics/tea.html", SitePaths.topic("tea", 2), SitePaths.topic("tea", 3))) {
            List<String> here = page(site, address).select(".passage-t").eachText();
            assertThat(here).hasSizeBetween(1, InterviewLists.PER_PAGE);
            all.addAll(here);
        }
        assertThat(all)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 120).mapToObj(i -> "Passage " + i).toList());
    }
}
