package org.colloquy.site.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.timing.InterviewTimes;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteFiles;
import org.colloquy.site.asset.Page;
import org.colloquy.site.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayerTimesTest {
    private static final String TALK =
            """
            ---
            title: A talk
            media: %s
            ---

            ## Tea

            **Ada Byron:** Tea  and
            milk?

            **Ben Okri:** No.

            ## Cups

            **Ada Byron:** Cups?
            """;

    @TempDir private Path folder;

    private Corpus corpus(String media) throws IOException {
        Files.writeString(folder.resolve("a.md"), TALK.formatted(media));
        Files.write(folder.resolve("talk.mp3"), new byte[] {1});
        Files.write(folder.resolve("b.mp3"), new byte[] {1});
        return new CorpusReader().read(folder);
    }

    private static TimedStretch said(
            String place, int start, int end, long from, long to, TimePrecision precision) {
        return new TimedStretch(Locator.ofId(place).orElseThrow(), start, end, from, to, precision);
    }

    private static Interview timed(Corpus corpus, TimedStretch... stretches) {
        return corpus.interviews()
                .get(0)
                .timed("t", interview -> new InterviewTimes(List.of(stretches)));
    }

    @Test
    void passagesStandByTheirBeginningsAndEstimatedWordsAreLeftOut() throws IOException {
        Interview interview =
                timed(
                        corpus("talk.mp3"),
                        said("t1-p1", 0, 3, 5000, 5400, TimePrecision.WORD),
                        said("t1-p1", 4, 7, 5400, 5500, TimePrecision.ESTIMATED),
                        said("t1-p1", 8, 13, 5500, 6000, TimePrecision.WORD),
                        said("t2-p1", 0, 3, 1000, 2000, TimePrecision.CUE));
        assertThat(PlayerTimes.script(interview))
                .isEqualTo(
                        "colloquy.times({\"passages\":["
                                + "[\"t2-p1\",1000,2000,3,\"~0.3.0.rs\"],"
                                + "[\"t1-p1\",5000,6000,13,\"0.3.0.b4 5.5.2s.dw\"]],"
                                + "\"chapters\":[[\"s1\",5000]]});\n");
    }

    @Test
    void anInterviewWithoutTimesHasNone() throws IOException {
        assertThat(PlayerTimes.script(timed(corpus("talk.mp3"))))
                .isEqualTo("colloquy.times({\"passages\":[],\"chapters\":[]});\n");
    }

    @Test
    void onlyARecordingThatPagesMayPlayHasAPlayer() throws IOException {
        assertThat(addresses("talk.mp3")).anyMatch(PlayerTimesTest::isOfTimes);
        assertThat(addresses("https://pot.example/talk.mp3"))
                .noneMatch(one -> one.endsWith(".js") && one.startsWith("interviews/"));
        Files.writeString(folder.resolve("colloquy.yaml"), "media-hosts: [pot.example]\n");
        assertThat(addresses("https://pot.example/talk.mp3")).anyMatch(PlayerTimesTest::isOfTimes);
        assertThat(addresses("https://youtu.be/abc")).noneMatch(PlayerTimesTest::isOfTimes);
    }

    private static boolean isOfTimes(String address) {
        return address.matches("interviews/a\\.times-[0-9a-f]{8}\\.js");
    }

    private List<String> addresses(String media) throws IOException {
        return new SiteFiles(corpus(media)).addresses().toList();
    }

    @Test
    void nothingElseHasTimes() throws IOException {
        Corpus corpus = corpus("talk.mp3");
        PlayerTimesSource source = new PlayerTimesSource(corpus);
        String address = PlayerTimes.address(corpus.interview("a").orElseThrow());
        assertThat(source.paths()).contains(address);
        assertThat(source.page(address).map(Page::type)).hasValue(Page.SCRIPT);
        for (String path :
                List.of(
                        address.replace("/a.", "/b."),
                        "interviews/a.times-01234567.js",
                        "interviews/a.times.js",
                        "interviews/a.js",
                        "interviews/.times-01234567.js",
                        address.substring("interviews/".length()))) {
            assertThat(source.page(path)).as(path).isEmpty();
        }
    }

    @Test
    void thePageNamesThePartsByTheirBeginnings() throws IOException {
        Corpus corpus = corpus("[{file: b.mp3, start: 60}, {file: talk.mp3, start: -1.5}]");
        Optional<PlayerView> view =
                PlayerView.of(corpus, corpus.interviews().get(0), "../", Messages.of(corpus, "en"));
        assertThat(view.orElseThrow().parts())
                .isEqualTo("-1500 ../files/talk.mp3 60000 ../files/b.mp3");
        assertThat(view.get().sounds())
                .extracting(PlayerView.SoundView::name)
                .containsExactly("Recording, part 1", "Recording, part 2");
        assertThat(view.get().film()).isFalse();
    }
}
