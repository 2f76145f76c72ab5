package org.colloquy.site.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.model.timing.TimePrecision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaptionFormatTest {

    private static CaptionWords word(String text, long from, long to) {
        return new CaptionWords(text, from, to, TimePrecision.WORD);
    }

    private static final Caption TEA =
            Caption.of(
                    new SpokenPassage(
                            "Ada Byron",
                            List.of(
                                    word("Tea, ", 754_500, 754_800),
                                    word("or ", 755_000, 755_100),
                                    new CaptionWords(
                                            "rather ", 755_100, 755_200, TimePrecision.ESTIMATED),
                                    word("ale?", 755_250, 756_000))));
    private static final Caption ANSWER =
            Caption.of(
                    new SpokenPassage(
                            null,
                            List.of(
                                    new CaptionWords(
                                            "Ale.", 3_600_000, 3_601_001, TimePrecision.CUE))));

    @Test
    void webVttNamesVoicesAndMoments() {
        assertThat(CaptionFormat.WEB_VTT.write(List.of(TEA, ANSWER)))
                .isEqualTo(
                        """
                        WEBVTT

                        00:12:34.500 --> 00:12:36.000
                        <v Ada Byron>Tea, <00:12:35.000>or rather <00:12:35.250>ale?</v>

                        01:00:00.000 --> 01:00:01.001
                        Ale.
                        """);
    }

    @Test
    void subRipNamesWhoBeginsToSpeak() {
        assertThat(CaptionFormat.SUB_RIP.write(List.of(TEA, TEA, ANSWER)))
                .isEqualTo(
                        """
                        1
                        00:12:34,500 --> 00:12:36,000
                        Ada Byron: Tea, or rather ale?

                        2
                        00:12:34,500 --> 00:12:36,000
                        Tea, or rather ale?

                        3
                        01:00:00,000 --> 01:00:01,001
                        Ale.
                        """);
    }

    @Test
    void aNameDoesNotKeepACaptionOnOneLine() {
        String text = "When did the last pilot leave the harbour, and who took the boat out then?";
        Caption asked =
                Caption.of(
                        new SpokenPassage(
                                "Ada Byron",
                                List.of(new CaptionWords(text, 0, 9, TimePrecision.WORD))));
        assertThat(CaptionFormat.SUB_RIP.write(List.of(asked)))
                .endsWith(
                        """
                        Ada Byron: When did the last pilot leave the harbour,
                        and who took the boat out then?
                        """);
    }

    @Test
    void podcastsHaveASegmentForEachWord() {
        JsonNode made =
                JsonMapper.shared().readTree(CaptionFormat.PODCAST.write(List.of(TEA, ANSWER)));
        assertThat(made.propertyNames()).containsExactly("version", "segments");
        assertThat(made.get("version").asString()).isEqualTo("1.0.0");
        assertThat(made.get("segments")).hasSize(5);
        assertThat(made.get("segments").get(3).toString())
                .isEqualTo(
                        "{\"speaker\":\"Ada Byron\",\"startTime\":755.25,\"endTime\":756.0,"
                                + "\"body\":\"ale?\"}");
        assertThat(made.get("segments").get(4).propertyNames())
                .containsExactly("startTime", "endTime", "body");
    }

    @Test
    void aCaptionThatCameAsSuchStaysOnOneLine() {
        String text = "When did the last pilot leave the harbour, and who took the boat out then?";
        Caption asked =
                Caption.of(
                        new SpokenPassage(
                                null, List.of(new CaptionWords(text, 0, 9, TimePrecision.CUE))));
        assertThat(CaptionFormat.WEB_VTT.write(List.of(asked))).endsWith("\n" + text + "\n");
        assertThat(CaptionFormat.SUB_RIP.write(List.of(asked))).endsWith("\n" + text + "\n");
    }

    @Test
    void nothingOfTheTextIsMarkup() {
        String text = "a --> b & <b>c</b> &amp; 00:01.000 --> 00:02.000";
        Caption hostile =
                Caption.of(
                        new SpokenPassage(
                                "A > B\n<v C>\n\n& D",
                                List.of(new CaptionWords(text, 0, 9, TimePrecision.CUE))));
        String vtt = CaptionFormat.WEB_VTT.write(List.of(hostile));
        assertThat(vtt.lines())
                .containsExactly(
                        "WEBVTT",
                        "",
                        "00:00:00.000 --> 00:00:00.009",
                        "<v A &gt; B &lt;v C&gt;  &amp; D>a --&gt; b &amp; &lt;b&gt;c&lt;/b&gt;"
                                + " &amp;amp; 00:01.000 --&gt; 00:02.000</v>");
        String srt = CaptionFormat.SUB_RIP.write(List.of(hostile));
        assertThat(srt.lines().filter(line -> line.contains("-->"))).hasSize(1);
        assertThat(srt.replace("\u2060", "").replaceAll("\\s+", " ")).contains(text);
        assertThat(srt.lines().filter(String::isBlank)).isEmpty();
        assertThat(
                        JsonMapper.shared()
                                .readTree(CaptionFormat.PODCAST.write(List.of(hostile)))
                                .at("/segments/0/body")
                                .asString())
                .isEqualTo(text);
    }

    @Test
    void momentsOnlyGoUpAndStayWithinTheCaption() {
        Caption odd =
                new Caption(
                        0,
                        1_000,
                        List.of(
                                new SpokenPassage(
                                        "Ada",
                                        List.of(
                                                word("a ", 0, 100),
                                                word("b ", 500, 600),
                                                word("c ", 500, 600),
                                                word("d", 1_000, 1_100))),
                                new SpokenPassage(
                                        "Ben",
                                        List.of(word("e ", 400, 450), word("f", 700, 800)))));
        assertThat(CaptionFormat.WEB_VTT.write(List.of(odd)))
                .endsWith(
                        """
                        <v Ada>a <00:00:00.500>b c d</v>
                        <v Ben>e <00:00:00.700>f</v>
                        """);
    }

    @Test
    void daysAreCountedInHours() {
        assertThat(CaptionClock.of(360_000_000L, '.')).isEqualTo("100:00:00.000");
    }
}
