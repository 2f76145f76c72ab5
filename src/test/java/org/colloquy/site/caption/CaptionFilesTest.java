package org.colloquy.site.caption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.colloquy.importer.TranscriptImporter;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.SiteFiles;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Captions as files of the site. */
class CaptionFilesTest {
    private static final String TALK =
            """
            ---
            title: The light
            ---
            Ada Byron: When did the last pilot leave, and who took "the boat" <out> then?

            Ben Quill: Nobody did. We kept R&D going --> for a year; then it was over. It was a
            long time, and the harbour lay there with its lamps out.

            And that was that.

            Ada Byron: Thank you.
            """;

    @TempDir private Path folder = Path.of("set by JUnit");
    @TempDir private Path other = Path.of("set by JUnit");

    private static Page page(Corpus corpus, String address) {
        return new SiteEdition(corpus, new TemplateRenderer()).page(address).orElseThrow();
    }

    @Test
    void eachInterviewWithTimesHasItsCaptionsInThreeFormats() throws IOException {
        Files.writeString(folder.resolve("untimed.md"), "Just a text without times.\n");
        Corpus all = TimedTalk.byWord(folder, "talk", TALK);
        Corpus corpus =
                all.withInterviews(
                        all.interviews().stream()
                                .map(i -> i.slug().equals("talk") ? i : untimed(i))
                                .toList());
        SiteFiles files = new SiteFiles(corpus);
        Map<String, String> types =
                Map.of(
                        "interviews/talk.vtt", "text/vtt;charset=utf-8",
                        "interviews/talk.srt", "application/x-subrip;charset=utf-8",
                        "interviews/talk.transcript.json", "application/json");
        assertThat(files.addresses().filter(a -> a.matches(".*\\.(vtt|srt|transcript\\.json)")))
                .containsExactlyInAnyOrderElementsOf(types.keySet());
        types.forEach(
                (address, type) -> {
                    assertThat(page(corpus, address).type()).isEqualTo(type);
                    assertThat(new String(files.bytes(address), UTF_8))
                            .isEqualTo(page(corpus, address).text());
                });
        assertThat(new SiteEdition(corpus, new TemplateRenderer()).page("interviews/untimed.vtt"))
                .isEmpty();
        assertThat(new SiteEdition(corpus, new TemplateRenderer()).page("interviews/.vtt"))
                .isEmpty();
    }

    private static Interview untimed(Interview interview) {
        return interview.timed("", none -> InterviewTimes.NONE);
    }

    @Test
    void anotherInterviewOfTheSameNameStandsThere() throws IOException {
        Files.writeString(folder.resolve("talk.transcript.md"), "Another text.\n");
        Corpus corpus = TimedTalk.byWord(folder, "talk", TALK);
        assertThat(new SiteFiles(corpus).addresses())
                .doesNotHaveDuplicates()
                .contains("interviews/talk.transcript.json", "interviews/talk.vtt");
        assertThat(page(corpus, "interviews/talk.transcript.json").text())
                .contains("\"slug\" : \"talk.transcript\"");
        assertThat(files(corpus, "talk"))
                .containsSubsequence("Markdown", "WebVTT", "SRT", "JSON")
                .doesNotContain("JSON for podcasts");
    }

    /** Of each tape the captions count from its own beginning; a name that is taken is left. */
    @Test
    void eachPartOfARecordingHasItsOwn() throws IOException {
        Files.writeString(folder.resolve("talk.part1.md"), "Another text.\n");
        Files.write(folder.resolve("a.mp3"), new byte[] {0});
        Files.write(folder.resolve("b.mp3"), new byte[] {0});
        String media = "media: [a.mp3, {file: b.mp3, start: 4}]\n---\nAda";
        Corpus corpus = TimedTalk.byWord(folder, "talk", TALK.replace("---\nAda", media));
        String whole = page(corpus, "interviews/talk.vtt").text();
        String second = page(corpus, "interviews/talk.part2.vtt").text();
        assertThat(whole).contains("00:00:00.000 --> 00:00:05.100\n", "pilot");
        assertThat(second)
                .startsWith("WEBVTT\n\n00:00:00.000 --> 00:00:01.100\n<v Ada Byron>boat\" &lt;<")
                .contains("00:00:14.000 --> 00:00:14.700\n<v Ada Byron>Thank <00:00:14.400>you.");
        assertThat(new SiteFiles(corpus).addresses().filter(a -> a.contains(".part")))
                .contains("interviews/talk.part1.html", "interviews/talk.part2.vtt")
                .doesNotHaveDuplicates();
        assertThat(
                        new SiteEdition(corpus, new TemplateRenderer())
                                .page("interviews/talk.part3.vtt"))
                .isEmpty();
        Document shown = Jsoup.parse(page(corpus, "interviews/talk.html").text());
        assertThat(shown.select(".tools a[href$=.mp3]").eachText())
                .containsExactly("Recording, part 1", "Recording, part 2");
    }

    @Test
    void thePageLinksThem() throws IOException {
        Corpus corpus = TimedTalk.byWord(folder, "talk", TALK);
        assertThat(files(corpus, "talk"))
                .containsSubsequence("Markdown", "WebVTT", "SRT", "JSON for podcasts", "JSON");
        Document page = Jsoup.parse(page(corpus, "interviews/talk.html").text());
        assertThat(page.select(".files a").eachAttr("href"))
                .contains("../interviews/talk.vtt", "../interviews/talk.transcript.json");
        Corpus untimed =
                corpus.withInterviews(
                        corpus.interviews().stream().map(CaptionFilesTest::untimed).toList());
        assertThat(files(untimed, "talk"))
                .contains("Markdown", "JSON")
                .doesNotContain("WebVTT", "SRT");
    }

    private static List<String> files(Corpus corpus, String slug) {
        return Jsoup.parse(page(corpus, "interviews/" + slug + ".html").text())
                .select(".files a")
                .eachText();
    }

    @Test
    void everyWordHasItsSpeakerAndItsTimes() throws IOException {
        Corpus corpus = TimedTalk.byWord(folder, "talk", TALK);
        JsonNode segments =
                JsonMapper.shared()
                        .readTree(page(corpus, "interviews/talk.transcript.json").text())
                        .get("segments");
        Interview talk = corpus.interviews().get(0);
        assertThat(segments).hasSize(talk.times().stretches().size());
        for (int i = 0; i < segments.size(); i++) {
            assertThat(segments.get(i).get("startTime").asDouble()).isEqualTo(i * 400 / 1000.0);
        }
        assertThat(body(segments)).isEqualTo(body(talk));
        assertThat(segments.get(0).get("speaker").asString()).isEqualTo("Ada Byron");
        assertThat(segments.get(20).get("speaker").asString()).isEqualTo("Ben Quill");
    }

    private static String body(JsonNode segments) {
        return StreamSupport.stream(segments.spliterator(), false)
                .map(one -> one.get("body").asString())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", "");
    }

    private static String body(Interview interview) {
        return interview
                .passages()
                .map(Passage::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", "");
    }

    @Test
    void placesAreCitedWithTheMomentAtWhichTheyBegin() throws IOException {
        Corpus corpus = TimedTalk.byPassage(folder, "talk", TALK);
        Document page = Jsoup.parse(page(corpus, "interviews/talk.html").text());
        assertThat(page.select(".pn").eachAttr("data-place"))
                .containsExactly(
                        "turn 1, at 0:00",
                        "turn 2, at 0:04",
                        "para. 2.2, at 0:08",
                        "turn 3, at 0:12");
        assertThat(page.select("#cite .places details p").eachText())
                .anyMatch(text -> text.contains("“The light,” para. 2.2, at 0:08, "))
                .anyMatch(text -> text.contains("para. 2.2, at 0:08]("))
                .anyMatch(text -> text.contains("note = {Interview, para. 2.2, at 0:08}"));
    }

    @Test
    void questionsAndSectionsAreCitedWithTheMomentOfTheirFirstWords() throws IOException {
        Corpus corpus =
                TimedTalk.byPassage(
                        folder,
                        "asked",
                        """
                        ---
                        title: Asked
                        ---
                        ## Harbours

                        ### When did it begin?

                        In spring.

                        ### And then?

                        It went on.
                        """);
        Document page = Jsoup.parse(page(corpus, "interviews/asked.html").text());
        assertThat(page.select(".qn, .pn").eachAttr("data-place"))
                .containsExactly(
                        "§1, at 0:00",
                        "q. 1, at 0:00",
                        "para. 1.1, at 0:00",
                        "q. 2, at 0:04",
                        "para. 2.1, at 0:04");
    }

    @Test
    void theBrowsersOwnPlayerHasTheCaptionsOfTheRecording() throws IOException {
        Files.writeString(folder.resolve("colloquy.yaml"), "media-hosts: [cdn.example]\n");
        Files.write(folder.resolve("talk.mp3"), new byte[] {0});
        Element film =
                player(
                        TALK.replaceFirst(
                                "---\n",
                                "---\nmedia: https://cdn.example/talk.mp4\nlanguage: fr\n"));
        assertThat(film.select("noscript video > track").outerHtml())
                .isEqualTo(
                        "<track kind=\"captions\" src=\"../interviews/talk.vtt\" srclang=\"fr\""
                                + " label=\"Français\">");
        assertThat(film.expectFirst("[data-listen]").attr("data-captions"))
                .isEqualTo("../interviews/talk.vtt");
        assertThat(film.select("[data-listen][data-film]")).hasSize(1);
        Element sound = player(TALK.replaceFirst("---\n", "---\nmedia: talk.mp3\n"));
        assertThat(sound.select("[data-film]")).isEmpty();
        assertThat(sound.select("noscript audio > track").attr("kind")).isEqualTo("metadata");
        assertThat(sound.select("[data-captions]")).isEmpty();
        Element late =
                player(TALK.replaceFirst("---\n", "---\nmedia: {file: talk.mp3, start: 10}\n"));
        assertThat(late.select("noscript audio")).hasSize(1);
        assertThat(late.select("track").attr("src")).isEqualTo("../interviews/talk.part1.vtt");
    }

    private Element player(String text) throws IOException {
        Corpus corpus = TimedTalk.byWord(folder, "talk", text);
        return Jsoup.parse(page(corpus, "interviews/talk.html").text()).body();
    }

    /** The importer's reader finds the words and speakers again that went out. */
    @ParameterizedTest
    @ValueSource(strings = {"vtt", "srt"})
    void captionsAreImportedWithEveryWord(String format) throws IOException {
        Corpus corpus = TimedTalk.byWord(folder, "talk", TALK);
        Path file =
                Files.writeString(
                        other.resolve("talk." + format),
                        page(corpus, "interviews/talk." + format).text());
        Path into = Files.createDirectory(other.resolve("into"));
        new TranscriptImporter(into, false).take(file);
        Interview again = new CorpusReader().read(into).interviews().get(0);
        Interview talk = corpus.interviews().get(0);
        assertThat(body(again).replace("\u2060", "")).isEqualTo(body(talk));
        assertThat(again.speakers().stream().map(s -> s.name() + " " + s.turns()))
                .containsExactly("Ada Byron 2", "Ben Quill 1");
    }
}
