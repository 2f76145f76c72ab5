package org.colloquy.site.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.SiteEditionTest;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of people whom only labels name, and their bylines and citations. */
class LabelledPeoplePagesTest {
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();
    private static final String BASE = "https://interviews.example/";

    @TempDir Path dir = Path.of("");

    private SiteEdition site() throws IOException {
        return new SiteEdition(new CorpusReader().read(dir).withBaseUrl(BASE), TEMPLATES);
    }

    private static Document html(SiteEdition site, String address) {
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    private static String byline(SiteEdition site, String address) {
        return html(site, address).expectFirst(".masthead .byline > span").text();
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void talk(String name, List<String> front, List<String> speakers) throws IOException {
        String turns =
                IntStream.range(0, 2 * speakers.size())
                        .mapToObj(i -> speakers.get(i % speakers.size()))
                        .map("**%s:** A gate, and a few words more."::formatted)
                        .collect(Collectors.joining("\n\n"));
        String head = String.join("\n", front);
        write(
                "interviews/" + name + ".md",
                "---\ntitle: Talk %s\ndate: 2020-05-02\n%s\n---\n\n%s\n"
                        .formatted(name, head, turns));
    }

    @Test
    void namesLeadToAPageWithEachInterview() throws IOException {
        write("glossary.md", "## gate\n\nA door.\n");
        talk("a", List.of(), List.of("Ada Sample", "Ben Specimen", "Host"));
        talk("b", List.of("interviewers: [Ida Quill]"), List.of("Ida Quill", "ADA SAMPLE"));
        SiteEdition site = site();
        assertThat(byline(site, "interviews/a.html")).isEqualTo("With Ada Sample and Ben Specimen");
        assertThat(html(site, "interviews/a.html").select(".byline a").eachAttr("href"))
                .containsExactly("../people/ada-sample.html", "../people/ben-specimen.html");
        assertThat(byline(site, "interviews/b.html"))
                .isEqualTo("Interview by Ida Quill, with ADA SAMPLE");
        assertThat(html(site, "index.html").select(".entry .by").eachText())
                .containsExactly(
                        "With Ada Sample and Ben Specimen",
                        "Interview by Ida Quill, with ADA SAMPLE");
        Document ada = html(site, "people/ada-sample.html");
        assertThat(ada.select("#speaks h3").eachText()).containsExactly("Talk a", "Talk b");
        assertThat(ada.select("#speaks .by").eachText())
                .containsExactly("With Ben Specimen", "Interview by Ida Quill");
        assertThat(ada.select(".used li").eachText()).containsExactly("gate 4");
        assertThat(ada.text()).doesNotContain("ADA SAMPLE");
        assertThat(html(site, "people.html").select(".who").eachText())
                .containsExactly("Ida Quill", "Ada Sample", "Ben Specimen");
        assertThat(html(site, "people.html").select(".where").eachText())
                .containsExactly(
                        "asks questions in 1 interview",
                        "speaks in 2 interviews",
                        "speaks in 1 interview");
        SiteEditionTest.assertLinksResolve(site);
    }

    @Test
    void theyAreCitedInTheOrderOfTheText() throws IOException {
        talk("a", List.of(), List.of("Ben Specimen", "Ada Sample"));
        talk("b", List.of("interviewees: [Ada Sample]"), List.of("Ida Quill", "Ada Sample"));
        SiteEdition site = site();
        Document page = html(site, "interviews/a.html");
        assertThat(page.expectFirst("#cite [data-form=note]").wholeText())
                .startsWith("Ben Specimen and Ada Sample, “Talk a,” 2 May 2020");
        assertThat(page.expectFirst("#cite [data-form=bibtex]").wholeText())
                .contains("author = {{Ben Specimen} and {Ada Sample}}", "note = {Interview}");
        assertThat(page.expectFirst("script[type=application/ld+json]").data())
                .contains(
                        "\"author\":[{\"@type\":\"Person\",\"name\":\"Ben Specimen\",\"url\":\""
                                + BASE
                                + "people/ben-specimen.html\"}");
        Document other = html(site, "interviews/b.html");
        assertThat(other.expectFirst("#cite [data-form=bibtex]").wholeText())
                .contains("author = {{Ada Sample}}", "note = {Interview, with Ida Quill}");
        assertThat(site.page("feed.xml").orElseThrow().text())
                .contains("<name>Ben Specimen</name>", "<contributor>", "<name>Ida Quill</name>");
        assertThat(site.page("interviews/a.json").orElseThrow().text())
                .containsPattern("\"name\" : \"Ben Specimen\",\\s+\"id\" : \"ben-specimen\"")
                .containsPattern("\"interviewers\" : \\[ \\]");
    }

    @Test
    void ofManyAFewAreNamed() throws IOException {
        List<String> names =
                IntStream.rangeClosed('A', 'Z')
                        .mapToObj(c -> "%cda Sample%c".formatted(c, c + 32))
                        .toList();
        talk("a", List.of(), names);
        talk("b", List.of("interviewees: [Zora Last]"), names.subList(0, 6));
        SiteEdition site = site();
        assertThat(byline(site, "interviews/a.html"))
                .isEqualTo(
                        "With Ada Samplea, Bda Sampleb, Cda Samplec, Dda Sampled, Eda Samplee and"
                                + " 21 others");
        assertThat(byline(site, "interviews/b.html"))
                .startsWith("Zora Last, with Ada Samplea, Bda")
                .endsWith("Eda Samplee and Fda Samplef");
        assertThat(
                        html(site, "interviews/a.html")
                                .expectFirst("#cite [data-form=bibtex]")
                                .wholeText())
                .contains("{Eda Samplee} and others}");
        assertThat(html(site, "people.html").select(".who")).hasSize(27);
    }

    @Test
    void thoseWhomFrontMatterLetsSpeakStandInTheLineToo() throws IOException {
        talk(
                "a",
                List.of("interviewees: [Zora Last]", "speakers: [Zora Last, Ida Quill, '@ada']"),
                List.of("Ida Quill", "Zora Last"));
        assertThat(byline(site(), "interviews/a.html"))
                .isEqualTo("Zora Last, with Ida Quill and @ada");
    }

    @Test
    void namesAreWordsWhateverTheyAre() throws IOException {
        talk(
                "a",
                List.of(),
                List.of("Ada & Sample", "O'Ada “Sam” Sample", "白瑞仁", "Constructor Proto"));
        SiteEdition site = site();
        assertThat(byline(site, "interviews/a.html")).contains("O'Ada “Sam” Sample, 白瑞仁 and");
        assertThat(html(site, "interviews/a.html").select(".byline script")).isEmpty();
        SiteEditionTest.assertLinksResolve(site);
    }
}
