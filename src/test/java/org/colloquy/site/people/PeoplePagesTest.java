package org.colloquy.site.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.SiteEditionTest;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of people, and that names lead to them. */
class PeoplePagesTest {
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();
    private static final String SEED = "interviews/korea-us-china-tech-competition";

    @TempDir Path dir = Path.of("");

    private static SiteEdition site(Path folder) throws IOException {
        return new SiteEdition(new CorpusReader().read(folder), TEMPLATES);
    }

    private static Document html(SiteEdition site, String address) {
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void talk(int year, String... people) throws IOException {
        write(
                "interviews/t%d.md".formatted(year),
                "---\ntitle: Talk of %d\ndate: %d-05-02\n%s\n---\n## Why?\n\nA gate, a gate; silt.\n"
                        .formatted(year, year, String.join("\n", people)));
    }

    private void glossary() throws IOException {
        write("glossary.md", "## gate\n\nA door.\n\n## silt\n\nMud.\n\n## door\n\nA gate.\n");
    }

    @Test
    void namesStandInTheOrderOfTheirFamilies() throws IOException {
        talk(
                2020,
                "speakers: [Zoe Aarhus, Alexander Sample, Alex Sample, Jan van Probe, Probe Ada]");
        write("people.md", "## Probe Ada {family=Probe}\n");
        Document list = html(site(dir), "people.html");
        assertThat(list.select("main li a").eachText())
                .containsExactly(
                        "Zoe Aarhus",
                        "Probe Ada",
                        "Alex Sample",
                        "Alexander Sample",
                        "Jan van Probe");
        assertThat(list.select("main li a b").eachText())
                .containsExactly("Aarhus", "Probe", "Sample", "Sample", "van Probe");
    }

    @Test
    void namesOnTheSeedsPagesLeadToPeople() throws IOException {
        SiteEdition site = site(Path.of("seeds"));
        Document whole = html(site, SEED + ".html");
        assertThat(whole.select(".masthead .byline a").eachAttr("href"))
                .containsExactly("../people/baek-seoin.html", "../people/chaeri-park.html");
        assertThat(whole.expectFirst(".byline > span").text())
                .isEqualTo("Baek Seoin, interviewed by Chaeri Park for DigiChina");
        assertThat(whole.select(".speaker[data-generated] > a").eachAttr("href"))
                .hasSize(6)
                .containsOnly("../people/baek-seoin.html");
        assertThat(whole.select("h2 .asker").eachText()).containsExactly("DigiChina:");
        assertThat(whole.select(".asker a"))
                .as("a publication is nobody, and a label is the interview's own")
                .isEmpty();
        assertThat(whole.select("#q1 .turn").eachAttr("data-speaker")).containsOnly("Baek Seoin");
        Document alone = html(site, SEED + "/q2.html");
        assertThat(alone.select(".byline a, .speaker a").eachAttr("href"))
                .containsExactly(
                        "../../people/baek-seoin.html",
                        "../../people/chaeri-park.html",
                        "../../people/baek-seoin.html");
        assertThat(html(site, "index.html").select(".byline a").eachAttr("href"))
                .containsExactly("people/baek-seoin.html", "people/chaeri-park.html");
        assertThat(html(site, "people/baek-seoin.html").select(".site nav [aria-current]").text())
                .isEqualTo("People");
        assertThat(site.page(SEED + ".json").orElseThrow().text())
                .containsPattern("\"name\" : \"Chaeri Park\",\\s+\"id\" : \"chaeri-park\"");
    }

    @Test
    void thePersonsPageSaysWhatThereIs() throws IOException {
        SiteEdition site = site(Path.of("seeds"));
        Document page = html(site, "people/baek-seoin.html");
        assertThat(page.select("h1").text()).isEqualTo("Baek Seoin");
        assertThat(page.select(".bio").text()).startsWith("As of April 2022, head of");
        assertThat(page.select(".dated li").eachText())
                .containsExactly(
                        "2022 Head of the Office of Science and Technology Diplomatic Policy"
                                + " Research, Science and Technology Policy Institute (STEPI)");
        assertThat(page.select("h2").eachText())
                .containsExactly("Roles at the time", "Answers", "Terms used");
        assertThat(page.select(".entry .by").text()).isEqualTo("Interviewed by Chaeri Park");
        assertThat(page.select(".entry .when").text()).isEqualTo("11 Apr 2022");
        assertThat(page.select(".used li").eachText()).contains("Chip4 2");
        assertThat(page.select(".used a[href='../glossary/kaist.html']"))
                .as("a term of the introduction, which nobody speaks")
                .isEmpty();
        Document asker = html(site, "people/chaeri-park.html");
        assertThat(asker.select("h2").eachText()).containsExactly("Asks");
        assertThat(asker.select(".side, .bar, .dated, .used")).isEmpty();
    }

    @Test
    void rolesAreDatedAndToldOnce() throws IOException {
        glossary();
        talk(1998, "interviewees: [{name: Ada Sample, role: Clerk}]");
        talk(2003, "interviewees: [{name: Ada Sample, role: Clerk}, Bruno Specimen]");
        talk(2011, "interviewers: [Ada Sample, Ida Interviewer]", "interviewees: [Li Shili]");
        talk(2014, "interviewees: [{name: Ada Sample, role: Judge, bio: She judges.}]");
        talk(2019, "speakers: [{name: Ada Sample, role: Clerk, url: 'javascript:alert(1)'}]");
        write(
                "interviews/undated.md",
                "---\ntitle: U\ninterviewees: [{name: Ada Sample, role: Guest}]\n---\nWords.\n");
        SiteEdition site = site(dir);
        Document page = html(site, "people/ada-sample.html");
        assertThat(page.select(".dated li").eachText())
                .containsExactly("1998–2003 Clerk", "2014 Judge", "2019 Clerk", "Guest");
        assertThat(page.select(".masthead .byline").text())
                .isEqualTo("Answers in 4 interviews, asks questions in 1, speaks in 1");
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Roles at the time",
                        "Interviews",
                        "Answers in 4 interviews",
                        "Asks",
                        "Speaks",
                        "Terms used");
        assertThat(page.expectFirst("h2:has(+ .picking)").text())
                .as("what is printed is no role")
                .isEqualTo("Interviews");
        assertThat(page.select("#answers h3").eachText())
                .containsExactly("Talk of 2014", "Talk of 2003", "Talk of 1998", "U");
        assertThat(page.select("#answers .by").eachText()).containsExactly("With Bruno Specimen");
        assertThat(page.select("#asks .by").eachText())
                .containsExactly("Interviews Li Shili, with Ida Interviewer");
        assertThat(page.select(".bio").text()).isEqualTo("She judges. As of 2 May 2014");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.select(".used li").eachText())
                .as("of two who answer nobody knows who speaks")
                .containsExactly("gate 4", "silt 2");
        assertThat(page.select(".used a").eachAttr("href"))
                .containsExactly("../glossary/gate.html", "../glossary/silt.html");
        assertThat(page.select(".toc a").eachAttr("href"))
                .containsExactly("#roles", "#answers", "#asks", "#speaks", "#words");
        assertThat(page.select("[data-part]").eachAttr("data-part"))
                .contains("--roles", "--answers", "--asks", "--speaks", "--words");
        SiteEditionTest.assertLinksResolve(site);
    }

    @Test
    void aNameWithoutAPageStaysWords() throws IOException {
        talk(2020, "interviewees: [Ada]", "interviewers: [AV, Ida Interviewer]");
        SiteEdition site = site(dir);
        Document page = html(site, "interviews/t2020.html");
        assertThat(page.select(".speaker").text()).isEqualTo("Ada");
        assertThat(page.select(".speaker a")).isEmpty();
        assertThat(page.select(".byline").text()).startsWith("Ada, interviewed by AV and Ida");
        assertThat(page.select(".byline a").eachText()).containsExactly("Ida Interviewer");
        assertThat(site.page("interviews/t2020.json").orElseThrow().text())
                .containsPattern("\"name\" : \"AV\",\\s+\"id\" : null");
        assertThat(site.page("people/ada.html")).isEmpty();
    }

    @Test
    void whoAsksLeadsToTheirPageByAnyOfTheirNames() throws IOException {
        write(
                "interviews/a.md",
                """
                ---
                title: T
                interviewers: [{name: Ida Interviewer, aliases: [II]}, AV]
                ---
                ## II: Why?

                So.

                ## How?

                So.

                ## AV: When?

                Now.

                ## Where?

                Here.
                """);
        SiteEdition site = site(dir);
        Document page = html(site, "interviews/a.html");
        assertThat(page.select("p.asker").eachText()).containsExactly("II", "AV");
        assertThat(page.select("p.asker a").eachAttr("href"))
                .containsExactly("../people/ida-interviewer.html");
        assertThat(page.select("h2 .asker a")).isEmpty();
        assertThat(page.select("#q2 .question").attr("data-speaker")).isEqualTo("II");
        assertThat(html(site, "interviews/a/q2.html").select("p.asker a").eachAttr("href"))
                .containsExactly("../../people/ida-interviewer.html");
    }

    @Test
    void namesakesHaveAPageEach() throws IOException {
        write("people.md", "## Jo Pell {#potter}\n\n## Jo Pell {#poet}\n");
        talk(2020, "interviewees: [{name: Jo Pell, id: poet}]");
        talk(2021, "interviewees: [{name: Jo Pell, id: potter}]");
        talk(2022, "interviewees: [Jo Pell]");
        SiteEdition site = site(dir);
        assertThat(html(site, "people.html").select(".who a").eachAttr("href"))
                .containsExactly("people/poet.html", "people/potter.html");
        assertThat(html(site, "people/poet.html").select("h3").eachText())
                .containsExactly("Talk of 2020");
        assertThat(html(site, "interviews/t2021.html").select(".byline a").attr("href"))
                .isEqualTo("../people/potter.html");
        assertThat(html(site, "interviews/t2022.html").select(".byline a")).isEmpty();
    }

    @Test
    void theListIsSortedAndHasLettersOnlyIfItIsLong() throws IOException {
        talk(2001, "interviewees: [{name: Zoë Last, role: Old}, ada first]");
        talk(2002, "interviewees: [{name: Zoë Last, role: New}, 한 파도, Vital Élan]");
        talk(2003, "interviewers: [Zoë Last]");
        Document few = html(site(dir), "people.html");
        assertThat(few.select(".who").eachText())
                .containsExactly("Vital Élan", "ada first", "Zoë Last", "한 파도");
        assertThat(few.select(".people li").get(2).text())
                .isEqualTo("Zoë Last New answers in 2 interviews, asks questions in 1");
        assertThat(few.select(".who [lang=ko]").eachText()).containsExactly("한", "파도");
        assertThat(few.select(".letter, .side, .bar")).isEmpty();
        for (int i = 0; i < 26; i++) {
            talk(1900 + i, "interviewees: [Jo " + (char) ('A' + i) + "erson]");
        }
        SiteEdition site = site(dir);
        Document many = html(site, "people.html");
        assertThat(many.select(".letter h2").eachText())
                .hasSize(27)
                .startsWith("A", "B")
                .endsWith("Z", "한");
        assertThat(many.select("#letter-e .who").eachText())
                .containsExactly("Jo Eerson", "Vital Élan");
        SiteEditionTest.assertLinksResolve(site);
    }

    @Test
    void hostileNamesAreWords() throws IOException {
        String name = "<script>alert(1)</script> \\\"onclick=x & ../../etc";
        write(
                "people.md",
                "## <b>Bold</b> & Co <script>alert(1)</script> {url=\"https://x.example/\\\"'>\"}\n\n<i>kept</i><script>x</script>\n");
        talk(
                2020,
                "interviewees: [\"" + name + "\", \"" + "Lo ng ".repeat(2000) + "\"]",
                "interviewers: [Bold & Co]");
        SiteEdition site = site(dir);
        List<String> addresses = site.addresses().filter(a -> a.startsWith("people")).toList();
        assertThat(addresses)
                .hasSize(4)
                .allMatch(address -> address.matches("people[^<>\"]*\\.html"));
        assertThat(addresses).noneMatch(address -> address.contains(".."));
        for (String address : addresses) {
            Document page = html(site, address);
            assertThat(page.select("body script:not([src]), [onclick], h1 b")).isEmpty();
        }
        SiteEditionTest.assertLinksResolve(site);
        for (String address :
                List.of("people/.html", "people/../index.html", "people/a/b.html", "people/x")) {
            assertThat(site.page(address)).as(address).isEmpty();
        }
    }

    @Test
    void aCorpusOfNobodyHasNoPeople() throws IOException {
        write("interviews/a.md", "# A\n\nWords.\n");
        SiteEdition site = site(dir);
        assertThat(site.page("people.html")).isEmpty();
        assertThat(site.addresses()).noneMatch(address -> address.startsWith("people"));
        assertThat(html(site, "index.html").select(".site nav a").eachText())
                .doesNotContain("People");
    }

    @Test
    void theMissingPageNamesTheNearestPeople() throws IOException {
        Document page =
                Jsoup.parse(
                        site(Path.of("seeds")).replies().missing("people/chaeri-prk.html").text());
        assertThat(page.select(".run a").eachAttr("href")).contains("../people/chaeri-park.html");
    }

    @Test
    void someoneOfManyInterviewsHasThemAll() throws IOException {
        for (int year : IntStream.range(1900, 2020).toArray()) {
            talk(year, "interviewees: [Ada Sample]");
        }
        SiteEdition site = site(dir);
        List<String> titles = new ArrayList<>();
        for (String page : List.of("", "/2", "/3")) {
            titles.addAll(
                    html(site, "people/ada-sample" + page + ".html")
                            .select("#answers .entry h3")
                            .eachText());
        }
        assertThat(titles).hasSize(120).doesNotHaveDuplicates();
    }
}
