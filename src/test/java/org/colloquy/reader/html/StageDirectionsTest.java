package org.colloquy.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.model.recording.MediaRecording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked as a stage direction or a time, and that nothing else is. */
class StageDirectionsTest {

    private static String marked(String html, @Nullable InterviewRecording recording) {
        Document document = Jsoup.parseBodyFragment("<p>" + html + "</p>");
        document.outputSettings().prettyPrint(false);
        Element block = document.body().child(0);
        new StageDirections(new LinkReferences(), recording)
                .mark(block, TextNodes.of(block).text());
        return block.html();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[laughter]",
                "[Laughs]",
                "[he laughs]",
                "[the whole room applauds for long, and then some]",
                "(laughs)",
                "(laughs at four cups)",
                "(long pause)",
                "(nervous laughter)",
                "（笑）",
                "(全场笑)",
                "&lt;laughs&gt;",
                "[crosstalk]",
                "[cross-talk]",
                "[lacht]",
                "[박수]"
            })
    void aBracketThatSaysWhatIsHeardIsADirection(String bracket) {
        assertThat(marked("So " + bracket + " yes.", null))
                .isEqualTo("So <i>" + bracket + "</i> yes.");
    }

    @Test
    void bracketsThatDoNotCloseHideNone() {
        assertThat(marked("So (tea [laughs] [one (two (pause)[sighs]", null))
                .isEqualTo("So (tea <i>[laughs]</i> [one (two <i>(pause)</i><i>[sighs]</i>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the slaughter]",
                "(he laughs)",
                "(laughs at her four cups)",
                "(laughsome)",
                "(tea)",
                "&lt;tea&gt;",
                "[tea]",
                "[Break]",
                "(Break)",
                "laughs",
                "[laughs",
                "<code>[laughs]</code>",
                "<a href=\"x\">[laughs]</a>",
                "<kbd>(laughs)</kbd>"
            })
    void nothingElseIsADirection(String words) {
        String html = "So " + words + " yes.";
        assertThat(marked(html, null)).isEqualTo(html);
    }

    @Test
    void aWholeParagraphInSquareBracketsIsOneIfItBeginsWithACapital() {
        assertThat(marked("[Break]", null)).isEqualTo("<i>[Break]</i>");
        assertThat(marked("[Break] ", null)).isEqualTo("<i>[Break]</i> ");
        assertThat(marked("[break]", null)).isEqualTo("[break]");
        assertThat(marked("(Break)", null)).isEqualTo("(Break)");
        assertThat(marked("[Break].", null)).isEqualTo("[Break].");
        assertThat(marked("[Break] [Tea]", null)).isEqualTo("[Break] [Tea]");
    }

    @Test
    void aBracketIsNoLongerThanADirectionCanBe() {
        assertThat(marked("[laughs " + "x".repeat(153) + "]", null)).startsWith("<i>");
        assertThat(marked("[laughs " + "x".repeat(154) + "]", null)).startsWith("[");
    }

    @Test
    void allDirectionsOfABlockAreMarkedAlsoAcrossEmphasis() {
        assertThat(marked("(laughs) So [<b>loud</b> applause] (coughs)", null))
                .isEqualTo("<i>(laughs)</i> So <i>[<b>loud</b> applause]</i> <i>(coughs)</i>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[00:12:34] Tea   | `<time datetime=\"PT754S\">[00:12:34]</time> Tea`",
                "Tea [12:34]      | `Tea <time datetime=\"PT754S\">[12:34]</time>`",
                "[01:00:00]       | `<time datetime=\"PT3600S\">[01:00:00]</time>`",
                "[00:01.5] x      | `<time datetime=\"PT1S\">[00:01.5]</time> x`",
                "[tea, 12:34] x   | `[tea, <time datetime=\"PT754S\">12:34</time>] x`",
                "[12:34 tea] x    | `[<time datetime=\"PT754S\">12:34</time> tea] x`",
                "0:12:34 tea      | `<time datetime=\"PT754S\">0:12:34</time> tea`",
                "12:34 tea        | 12:34 tea",
                "at 0:12:34       | at 0:12:34",
                "(12:34) tea      | (12:34) tea",
                "[12:34 tea       | [12:34 tea",
                "12:34] tea       | 12:34] tea",
                "[a] 12:34 [b]    | [a] 12:34 [b]",
                "[a] 12:34]       | [a] 12:34]",
                "[12:345] x       | [12:345] x",
                "[1:2:12:34] x    | [1:2:12:34] x",
                "[12:3] x         | [12:3] x",
                "[a:b] x          | [a:b] x",
                "`[12:34][12:35]` | `<time datetime=\"PT754S\">[12:34]</time><time datetime=\"PT755S\">[12:35]</time>`",
                "`<code>[12:34]</code>` | `<code>[12:34]</code>`"
            })
    void aTimeStandsInSquareBracketsOrAtTheHead(String written, String marked) {
        assertThat(marked(written, null)).isEqualTo(marked);
    }

    @Test
    void aTimeInADirectionIsMarkedInsideOfIt() {
        assertThat(marked("So [laughter 00:12] yes", null))
                .isEqualTo("So <i>[laughter <time datetime=\"PT12S\">00:12</time>]</i> yes");
    }

    @Test
    void aBracketWithATimeIsNoLongerThanOthers() {
        assertThat(marked("[12:34 " + "x".repeat(153) + "]", null)).contains("<time");
        assertThat(marked("[12:34 " + "x".repeat(160) + "]", null)).doesNotContain("<time");
    }

    @Test
    void aTimeLeadsIntoTheRecordingIfThatCanBeEnteredThere() {
        InterviewRecording file =
                InterviewRecording.of(new MediaRecording("https://tea.example/talk.mp3", false));
        assertThat(marked("[12:34] Tea", file))
                .isEqualTo("<a data-ref=\"0\"><time datetime=\"PT754S\">[12:34]</time></a> Tea");
        InterviewRecording page =
                InterviewRecording.of(new MediaRecording("https://tea.example/talk", false));
        assertThat(marked("[12:34] Tea", page))
                .isEqualTo("<time datetime=\"PT754S\">[12:34]</time> Tea");
        assertThat(marked("So [laughter 00:12] yes", file))
                .isEqualTo(
                        "So <i>[laughter <a data-ref=\"0\"><time datetime=\"PT12S\">00:12</time></a>]</i> yes");
    }

    @Test
    void whatHasNoSignOfEitherHasNeither() {
        assertThat(mayBeIn("Tea: at noon.")).isFalse();
        assertThat(mayBeIn("Tea at 12:30.")).isTrue();
        assertThat(List.of("[laughs]", "(laughs)", "（笑）", "<laughs>"))
                .allMatch(StageDirectionsTest::mayBeIn);
        assertThat(StageDirections.mayHaveTimes("1: 2 :3 x:4 5:x :6 7:")).isFalse();
        assertThat(StageDirections.mayHaveTimes("x: 0:9")).isTrue();
    }

    private static boolean mayBeIn(String words) {
        return StageDirections.mayHaveTimes(words) || StageDirections.mayHaveDirections(words);
    }
}
