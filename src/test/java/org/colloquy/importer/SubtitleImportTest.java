package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.importer.markdown.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WebVTT and SubRip: who speaks, when, and in how many paragraphs. */
class SubtitleImportTest {
    @TempDir private Path dir;

    private Import vtt(String cues) throws IOException {
        return Import.of(dir, "talk.vtt", "WEBVTT\n\n" + cues);
    }

    private Import srt(String cues) throws IOException {
        return Import.of(dir, "talk.srt", cues);
    }

    @Test
    void captionsOfOneVoiceAreOneTurnFromTheFirstTime() throws IOException {
        assertThat(
                        vtt("""
                                        00:01.000 --> 00:02.000
                                        <v Ida Quill>Who greased

                                        00:02.000 --> 00:03.000
                                        <v Ida Quill>the gates?

                                        00:03.000 --> 00:04.900
                                        <v Ada Sample>Nobody.
                                        """)
                                .body())
                .containsExactly(
                        "**Ida Quill:** [00:00:01] Who greased the gates?",
                        "**Ada Sample:** [00:00:03] Nobody.");
    }

    @Test
    void twoVoicesOfOneCaptionAreTwoTurns() throws IOException {
        assertThat(
                        vtt("""
                            00:01.000 --> 00:02.000
                            <v Ida Quill>Who?</v> <v Ada Sample>I.</v>

                            00:03.000 --> 00:04.000
                            <v Ida Quill>When?</v>
                            """)
                                .body())
                .containsExactly(
                        "**Ida Quill:** [00:00:01] Who?",
                        "**Ada Sample:** [00:00:01] I.",
                        "**Ida Quill:** [00:00:03] When?");
    }

    /** Marks of style are left out and counted; what is said in angles is said. */
    @Test
    void marksAreLeftOutAndWordsInAnglesStay() throws IOException {
        Import done =
                vtt(
                        "00:01.000 --> 00:02.000\n<v Ada Sample><i>No</i> <00:01.500><c.loud>never</c> <coughs> &lt;so&gt;.\n");
        assertThat(Import.words(done.interview())).endsWith("No never <coughs> <so>.");
        assertThat(done.said()).contains("4 marks of style inside captions");
    }

    @Test
    void aMarkThatNoWordsFollowEndsTheWordBeforeIt() throws IOException {
        Import done =
                vtt(
                        "00:01.000 --> 00:05.000\n<v Ada Sample><00:01.000>No.<00:01.400> <00:02.000>Never<00:02.600> <00:02.700>once.<00:03.200></v>\n");
        assertThat(done.timed())
                .containsExactly("No 1000-1400", "Never 2000-2600", "once 2700-3200");
    }

    @Test
    void aNameBehindTheSignOfAChangeIsALabel() throws IOException {
        assertThat(
                        srt("""
                                        1
                                        00:00:01,000 --> 00:00:02,000
                                        >> Ida Quill: Who greased it?

                                        2
                                        00:00:02,000 --> 00:00:03,000
                                        >> Ada Sample: Nobody.

                                        3
                                        00:00:03,000 --> 00:00:04,000
                                        Not one.
                                        """)
                                .body())
                .containsExactly(
                        "**Ida Quill:** [00:00:01] Who greased it?",
                        "**Ada Sample:** [00:00:02] Nobody. Not one.");
    }

    /** A change of speaker without a name is not taken for the one before going on. */
    @Test
    void aChangeWithoutANameIsOfAnUnknownSpeaker() throws IOException {
        Import done =
                srt(
                        "1\n00:00:01,000 --> 00:00:02,000\n>> Who greased it?\n\n2\n00:00:02,000 --> 00:00:03,000\n>> Nobody.\n");
        assertThat(done.body())
                .containsExactly(
                        "**Unknown Speaker:** [00:00:01] Who greased it?",
                        "**Unknown Speaker:** [00:00:02] Nobody.");
        assertThat(done.said()).contains("2 changes of speaker have no name");
        assertThat(done.details().speakers()).isEmpty();
    }

    /** Where no voice is named, names before a colon are, if they are read as labels. */
    @Test
    void namesBeforeAColonAreLabels() throws IOException {
        assertThat(
                        srt("""
                                        1
                                        00:00:01,000 --> 00:00:02,000
                                        IDA QUILL: Who greased it?

                                        2
                                        00:00:02,000 --> 00:00:03,000
                                        ADA SAMPLE: Nobody.

                                        3
                                        00:00:03,000 --> 00:00:04,000
                                        IDA QUILL: Why?

                                        4
                                        00:00:04,000 --> 00:00:05,000
                                        ADA SAMPLE: No tallow.
                                        """)
                                .body())
                .containsExactly(
                        "**IDA QUILL:** [00:00:01] Who greased it?",
                        "**ADA SAMPLE:** [00:00:02] Nobody.",
                        "**IDA QUILL:** [00:00:03] Why?",
                        "**ADA SAMPLE:** [00:00:04] No tallow.");
    }

    @Test
    void withoutAnyNamesParagraphsHaveTimes() throws IOException {
        String sentence =
                "The gates were greased at night, by hand, and nobody ever thought of the cold. ";
        Import done =
                srt(
                        "1\n00:00:01,000 --> 00:00:09,000\n%s%s\n\n2\n00:00:12,000 --> 00:00:14,000\nThen came steam.\n"
                                .formatted(sentence, sentence.strip()));
        assertThat(done.body())
                .containsExactly(
                        "[00:00:01] " + sentence + sentence.strip(), "[00:00:12] Then came steam.");
    }

    /** Live captions show each line once more; said twice by somebody, it stays twice. */
    @Test
    void whatRollingCaptionsRepeatIsLeftOut() throws IOException {
        String[] lines = {"one two", "three four", "five six", "seven eight", "nine ten"};
        StringBuilder cues = new StringBuilder();
        for (int i = 0; i + 1 < lines.length; i++) {
            cues.append(
                    "%d\n00:00:%02d,000 --> 00:00:%02d,000\n%s\n%s\n\n"
                            .formatted(i + 1, i, i + 1, lines[i], lines[i + 1]));
        }
        Import done = srt(cues.toString());
        assertThat(Import.words(done.interview()))
                .endsWith("one two three four five six seven eight nine ten");
        assertThat(done.said()).contains("6 words that 3 captions repeat from the one before");
    }

    @Test
    void whatSomebodySaysTwiceStaysTwice() throws IOException {
        Import done =
                srt(
                        """
                        1
                        00:00:01,000 --> 00:00:02,000
                        No.

                        2
                        00:00:02,000 --> 00:00:03,000
                        No.

                        3
                        00:00:03,000 --> 00:00:04,000
                        It was night.

                        4
                        00:00:04,000 --> 00:00:05,000
                        We slept.
                        """);
        assertThat(Import.words(done.interview())).endsWith("No. No. It was night. We slept.");
    }

    /** Times that cannot be read are said, and no word is lost by them. */
    @Test
    void wordsBelowATimeThatCannotBeReadAreKept() throws IOException {
        Import done =
                srt(
                        "1\n00:00:xx --> 00:00:02,000\nKept.\n\n2\n00:00:03,000 --> 00:00:04,000\nToo.\n\nAnd this.\n");
        assertThat(Import.words(done.interview())).contains("Kept.", "Too.", "And this.");
        assertThat(done.said())
                .contains(
                        "2: warning: bad-time: the time cannot be read; the words below it are kept")
                .contains("9: warning: bad-time: these words have no time; they are kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:01.000 --> 00:02.000",
                "00:00:01,000 --> 00:00:02,000",
                "0:00:01.0 --> 0:00:02.0 align:start"
            })
    void timesOfEitherKindAreReadInBoth(String timing) throws IOException {
        String cue = timing + "\n>> Ada Sample: Words.\n";
        assertThat(vtt(cue).body()).containsExactly("**Ada Sample:** [00:00:01] Words.");
        assertThat(Import.of(dir.resolve("srt"), "talk.srt", "1\n" + cue).body())
                .containsExactly("**Ada Sample:** [00:00:01] Words.");
    }

    @Test
    void theHeaderGivesTitleAndLanguage() throws IOException {
        Import done =
                Import.of(
                        dir,
                        "x.vtt",
                        "WEBVTT - Die Tore\nLanguage: de\n\n00:01.000 --> 00:02.000\n<v Ada Sample>Niemand.\n");
        assertThat(done.details().title()).isEqualTo("Die Tore");
        assertThat(done.details().language()).isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NOTE only this\n", "00:01.000 --> 00:02.000\n\n"})
    void aFileWithoutWordsIsRefused(String cues) throws IOException {
        Import done = vtt(cues);
        assertThat(done.said()).contains("error: not-imported: ").doesNotContain("\n1: error");
        assertThat(done.markdown()).isEmpty();
    }

    /** A program that names the speaker in every caption does not say that somebody begins anew. */
    @Test
    void captionsThatAllHaveANameAreJoinedAsOneVoiceIs() throws IOException {
        assertThat(
                        vtt("""
                            1
                            00:01.000 --> 00:02.000
                            Ida Quill: Who greased the gates?

                            2
                            00:02.000 --> 00:03.000
                            Ada Sample: Nobody did.

                            3
                            00:03.000 --> 00:04.000
                            Ada Sample: Not for years.

                            4
                            00:04.000 --> 00:05.000
                            Ida Quill: And then?

                            5
                            00:05.000 --> 00:06.000
                            Ada Sample: They stuck.
                            """)
                                .body())
                .containsExactly(
                        "**Ida Quill:** [00:00:01] Who greased the gates?",
                        "**Ada Sample:** [00:00:02] Nobody did. Not for years.",
                        "**Ida Quill:** [00:00:04] And then?",
                        "**Ada Sample:** [00:00:05] They stuck.");
    }

    /** A place on the screen or a style may stand before a dash. */
    @Test
    void dashesBehindMarkupPartTwoSpeakers() throws IOException {
        assertThat(
                        srt("""
                            1
                            00:00:01,000 --> 00:00:02,000
                            {\\an8}- Who greased the gates?
                            <font color="#ffff00"><i>- Nobody did.</i></font>
                            """)
                                .body())
                .containsExactly(
                        "**Unknown Speaker:** [00:00:01] Who greased the gates?",
                        "**Unknown Speaker:** [00:00:01] Nobody did.");
    }

    /** A label that is read with the time behind it is read all the same. */
    @Test
    void aTimeBehindALabelIsNoPartOfItsName() throws IOException {
        Import done =
                srt(
                        """
                        1
                        00:00:01,000 --> 00:00:03,000
                        >> IDA QUILL: WHO ARE YOU?

                        2
                        00:00:03,100 --> 00:00:06,000
                        >> ADA SAMPLE: I KEEP THE LIGHT.
                        >> IDA QUILL: SINCE WHEN?

                        3
                        00:00:06,100 --> 00:00:09,000
                        >> ADA SAMPLE: SINCE THE FLOOD.

                        4
                        00:00:09,100 --> 00:00:12,000
                        >>> NOW TO THE WEATHER.
                        """);
        assertThat(done.said()).doesNotContain("read-otherwise");
        assertThat(done.body()).endsWith("**Unknown Speaker:** [00:00:09] NOW TO THE WEATHER.");
    }
}
