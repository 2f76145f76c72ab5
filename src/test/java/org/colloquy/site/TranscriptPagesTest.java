package org.colloquy.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.text.path.SitePaths;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of interviews in turns. */
class TranscriptPagesTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpora/transcripts");
    private static final TemplateRenderer TEMPLATES = new TemplateRenderer();

    private static SiteEdition site() throws IOException {
        return new SiteEdition(new CorpusReader().read(CORPUS), TEMPLATES);
    }

    private static Document page(SiteEdition site, String address) {
        return Jsoup.parse(site.page(address).orElseThrow().text());
    }

    private static Document bell() throws IOException {
        return page(site(), "interviews/bell.html");
    }

    @Test
    void keepTheirWordsAndTheirLinks() throws IOException {
        SiteEdition site = site();
        for (Interview interview : site.corpus().interviews()) {
            Document page = page(site, SitePaths.interview(interview));
            assertThat(ArticleWords.of(page.expectFirst("article")))
                    .isEqualTo(ArticleWords.of(interview));
        }
        assertThat(ArticleWords.of(bell().expectFirst("article")))
                .contains(
                        "Ada Sample: [00:00:20] [laughs] Nobody", "and <applause> then [00:00:30]");
    }

    @Test
    void aListWithoutQuestionsCountsTurns() throws IOException {
        SiteEdition site = site();
        int turns = site.corpus().interviews().stream().mapToInt(Interview::turns).sum();
        assertThat(page(site, "index.html").body().text())
                .contains("%,d turns".formatted(turns))
                .doesNotContain("0 questions");
    }

    @Test
    void aTurnsFirstBlockBearsTheTurnsNumber() throws IOException {
        Document page = bell();
        Element turn = page.expectFirst("[data-turn=6]");
        assertThat(turn.id()).isEqualTo("t6");
        assertThat(turn.attr("data-speaker")).isEqualTo("Ada Sample");
        assertThat(turn.select("[id]").eachAttr("id"))
                .containsExactly("t6", "t6-p1", "t6-p2", "t6-p3");
        assertThat(turn.select(".pn").eachText()).containsExactly("6", "6.2", "6.3");
        assertThat(turn.select(".pn").eachAttr("href")).containsExactly("#t6", "#t6-p2", "#t6-p3");
        assertThat(turn.select(".pn").eachAttr("data-place"))
                .containsExactly("turn 6, at 1:40", "para. 6.2", "para. 6.3");
        assertThat(turn.select(".said").eachText()).containsExactly("Ada Sample:");
        Element apart = page.expectFirst("#t8");
        assertThat(apart.select(".pn").eachText()).containsExactly("8");
        assertThat(apart.expectFirst(".apart").text()).startsWith("8 Bruno Specimen:");
    }

    @Test
    void anEventHasNoNumberAndItsTurnGoesOnBehindIt() throws IOException {
        Document page = bell();
        assertThat(page.select(".event")).hasSize(1);
        assertThat(page.expectFirst(".event").text())
                .isEqualTo("Break: [00:03:40] The bell is rung.");
        assertThat(page.expectFirst(".event").hasClass("worded")).isTrue();
        assertThat(page.select(".event .pn, .event [id]")).isEmpty();
        assertThat(page.select("[data-turn]")).hasSize(120);
    }

    @Test
    void whoAsksIsLight() throws IOException {
        Document page = bell();
        assertThat(page.expectFirst("#t1 .said").hasClass("asks")).isTrue();
        assertThat(page.expectFirst("#t2 .said").hasClass("asks")).isFalse();
    }

    @Test
    void timesLeadIntoTheRecordingAndStandOnceAMinute() throws IOException {
        Document page = bell();
        assertThat(page.select("#s1 .clock:not(.again)").eachText())
                .startsWith("[00:00:00]", "[00:01:00]", "[00:02:00]");
        assertThat(page.select("#s1 .clock")).hasSize(40);
        assertThat(page.expectFirst("#t4 .clock").attr("datetime")).isEqualTo("PT60S");
        assertThat(page.expectFirst("#t4 .clock a").attr("href"))
                .isEqualTo("../files/interviews/tape.wav#t=60");
        assertThat(page.expectFirst("#t2-p1 > a > time").text()).isEqualTo("[00:00:30]");
        assertThat(page.expectFirst("#t2-p1 > a:has(time)").attr("href")).endsWith("tape.wav#t=30");
        assertThat(page.select("#toc .time").eachText())
                .containsExactly("00:00:00", "00:13:20", "00:26:40");
        assertThat(site().media("files/interviews/tape.wav")).isPresent();
        assertThat(page.select("#cite a").eachAttr("href"))
                .contains("../files/interviews/tape.wav");
    }

    @Test
    void stageDirectionsAreMarked() throws IOException {
        assertThat(bell().select("i").eachText())
                .containsExactly(
                        "[laughs]",
                        "(laughing)",
                        "<applause>",
                        "[A door opens; all wait until it is shut.]");
    }

    @Test
    void turnsStandInGroups() throws IOException {
        Document page = bell();
        assertThat(page.select(".group")).hasSize(3);
        assertThat(page.select(".group").stream().map(g -> g.select("[data-turn]").size()))
                .containsExactly(40, 40, 40);
    }

    @Test
    void eachSpeakerCanBeReadInFull() throws IOException {
        Document page = bell();
        assertThat(page.select(".who label").eachText())
                .containsExactly(
                        "Everyone 120 turns",
                        "Ida Interviewer 60 turns 7% words",
                        "Ada Sample 30 turns 48% words",
                        "Bruno Specimen 30 turns 46% words");
        assertThat(page.expectFirst("#t2").attr("data-who"))
                .isEqualTo(page.expectFirst(".who label:contains(Ada) input").attr("value"));
    }

    @Test
    void anyNumberOfSpeakersCanBeReadInFull(@TempDir Path folder) throws IOException {
        StringBuilder crowd = new StringBuilder("# Crowd\n\n");
        for (int i = 0; i < 30; i++) {
            char letter = (char) ('A' + i % 15);
            crowd.append("**%sda Sample:** Words.\n\n".formatted(letter));
        }
        Files.writeString(folder.resolve("crowd.md"), crowd);
        Document page =
                page(
                        new SiteEdition(new CorpusReader().read(folder), TEMPLATES),
                        "interviews/crowd.html");
        assertThat(page.select(".who input").eachAttr("value"))
                .hasSize(16)
                .doesNotHaveDuplicates()
                .startsWith("all", "0-0-1")
                .endsWith("0-1-5");
        assertThat(page.expectFirst("#t13").attr("data-who"))
                .isEqualTo(page.expectFirst(".who label:contains(Mda) input").attr("value"));
    }

    @Test
    void fewTurnsAreListedToBeCitedAndManyAreNot(@TempDir Path folder) throws IOException {
        Document few = page(site(), "interviews/flat.html");
        assertThat(few.expectFirst(".places > summary").text())
                .isEqualTo("Cite a turn or paragraph");
        assertThat(few.select(".places details").eachText()).hasSize(5);
        assertThat(few.select(".places details p").eachText().toString()).contains("turn 2", "#t2");

        StringBuilder long250 = new StringBuilder("# Long\n\n## One\n\n");
        for (int i = 0; i < 250; i++) {
            long250.append("**Ada Sample:** Yes.\n\n**Bruno Specimen:** No.\n\n");
        }
        Files.writeString(folder.resolve("long.md"), long250);
        SiteEdition site = new SiteEdition(new CorpusReader().read(folder), TEMPLATES);
        for (String address : List.of("interviews/long.html", "interviews/long/s1.html")) {
            Document many = page(site, address);
            assertThat(many.select(".places details")).as(address).hasSizeLessThan(2);
            assertThat(many.select("#cite").text()).contains("“turn 17”", "“#t17-p2”");
        }
    }

    @Test
    void definitionsThatLinksCarryAreTermsOfTheirInterview() throws IOException {
        SiteEdition site = site();
        Document page = page(site, "interviews/flat.html");
        assertThat(page.select("#t4 [data-term]").eachAttr("data-term"))
                .containsExactly("~gauge", "sluice", "gauge");
        assertThat(page.select("#t4 [data-term]").eachAttr("href"))
                .containsExactly(
                        "https://gauges.example/", "https://sluices.example/a(b)", "#term-gauge");
        assertThat(page.select("[id='note-~gauge'], #note-sluice, #note-gauge")).hasSize(3);
        assertThat(page.select("#terms .terms > li > p:first-child").eachText())
                .containsExactly(
                        "gauge A stick with marks on it. gauges.example",
                        "sluice A gate for water. sluices.example/a(b)",
                        "gauge What measures the tide.");
        assertThat(page.select("#terms .at").get(1).text()).isEqualTo("In 4.1");
        assertThat(site.page("glossary/sluice.html")).isEmpty();
        assertThat(page(site, "index.html").text()).contains("5 turns", "3 terms");
    }

    @Test
    void whereverOneInterviewHasNoTurnsNothingIsFoldable() throws IOException {
        Document seed =
                page(
                        new SiteEdition(new CorpusReader().read(Path.of("seeds")), TEMPLATES),
                        "interviews/korea-us-china-tech-competition.html");
        assertThat(seed.select(".who, .group, .utterance")).isEmpty();
        assertThat(seed.select("link[href$='transcript.css']")).isEmpty();
    }

    @Test
    void answersWithLabelsAreNotFoldable(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("asked.md"),
                "# Asked\n\nQ: Is it high?\n\nAda: It was.\n\nQ: And now?\n\nAda: Not yet.\n");
        Document page =
                page(
                        new SiteEdition(new CorpusReader().read(folder), TEMPLATES),
                        "interviews/asked.html");
        assertThat(page.select("[data-question]")).hasSize(2);
        assertThat(page.select(".who, [data-who]")).isEmpty();
    }
}
