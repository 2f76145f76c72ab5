package org.colloquy.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.colloquy.importer.markdown.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text: its labels, its times, what the page around it left in it, and what it is about. */
class TextImportTest {
    private static final String TALK =
            """
            Ida Quill: Who greased the gates?

            Ada Sample: Nobody did, for years.

            Ida Quill: And who was meant to?

            Ada Sample: My uncle, by the book.
            """;

    @TempDir private Path dir;

    private Import of(String text) throws IOException {
        return Import.of(dir, "talk.txt", text);
    }

    @Test
    void labelsBecomeTurns() throws IOException {
        assertThat(of(TALK).body())
                .containsExactly(
                        "**Ida Quill:** Who greased the gates?",
                        "**Ada Sample:** Nobody did, for years.",
                        "**Ida Quill:** And who was meant to?",
                        "**Ada Sample:** My uncle, by the book.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"●", "◯", "►", "☆"})
    void aShapeBeginsAParagraphAndAZeroGoesOn(String shape) throws IOException {
        String said = "Ida Quill: Who?\n\nAda Sample: It was so, in the year 二〇\n〇八 it was.\n";
        String text = said + shape + "Bo Reed: Yes.\n\n" + TALK;
        assertThat(of(text).body())
                .startsWith(
                        "**Ida Quill:** Who?",
                        "**Ada Sample:** It was so, in the year 二〇〇八 it was.",
                        "**Bo Reed:** Yes.");
    }

    /** Who asks in most turns is the interviewer, and the guess is said. */
    @Test
    void whoAsksIsTheInterviewer() throws IOException {
        Import done = of(TALK);
        assertThat(Import.names(done.details().interviewers())).containsExactly("Ida Quill");
        assertThat(Import.names(done.details().interviewees())).containsExactly("Ada Sample");
        assertThat(done.said())
                .contains("guessed: interviewer \"Ida Quill\", from who asks in the text")
                .contains("guessed: interviewee \"Ada Sample\", from who answers in the text");
    }

    /** Where both ask, or three speak, nobody is said to be the interviewer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Quill: Who?\n\nAda Sample: Why me?\n\nIda Quill: Why not?\n\nAda Sample: When, then?\n",
                "Ida Quill: Who?\n\nAda Sample: I.\n\nBo Reed: And I.\n\nIda Quill: Why?\n\nAda Sample: So.\n\nBo Reed: Yes.\n"
            })
    void otherwiseAllAreSpeakers(String text) throws IOException {
        Import done = of(text);
        assertThat(done.details().interviewers()).isEmpty();
        assertThat(Import.names(done.details().speakers())).contains("Ida Quill", "Ada Sample");
        assertThat(done.said()).contains("guessed: speakers \"Ida Quill\", \"Ada Sample\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[00:01:05] Ada Sample: Words.",
                "Ada Sample [00:01:05]: Words.",
                "Ada Sample: [00:01:05] Words."
            })
    void aTimeStandsBehindTheLabel(String line) throws IOException {
        String other = line.replace("Ada Sample", "Ida Quill").replace("01:05", "02:00");
        assertThat(
                        of(line
                                        + "\n\n"
                                        + other
                                        + "\n\n"
                                        + line.replace("01:05", "03:00")
                                        + "\n\n"
                                        + other.replace("02:00", "04:00")
                                        + "\n")
                                .body())
                .first()
                .isEqualTo("**Ada Sample:** [00:01:05] Words.");
    }

    /**
     * Lines that were broken to a width are one paragraph again, without the hyphen of a division.
     */
    @Test
    void linesOfAParagraphAreJoined() throws IOException {
        assertThat(of("The gates were\ngreased at night,\nby hand.\n\nThen came steam.\n").body())
                .containsExactly("The gates were greased at night, by hand.", "Then came steam.");
    }

    @Test
    void signsOfMarkdownStayWords() throws IOException {
        Import done =
                of(
                        "1. It was *not* so.\n\n# Not a heading, though_it_looks so <b>.\n\n> Nor that.\n");
        assertThat(Import.words(done.interview()))
                .isEqualTo(
                        "1. It was *not* so. # Not a heading, though_it_looks so <b>. > Nor that.");
    }

    /** Questions without labels are headings, and what follows is their answers. */
    @Test
    void questionsThatStandAloneAreHeadings() throws IOException {
        Import done =
                of(
                        """
                        Ada Sample is a keeper of locks. She was interviewed by Ida Quill.

                        Who greased the gates?

                        Nobody did, for years.

                        And who was meant to?

                        My uncle, by the book.

                        Why did he not?

                        He had no tallow.
                        """);
        assertThat(done.body())
                .contains("## Who greased the gates?", "## And who was meant to?")
                .contains("Nobody did, for years.");
        assertThat(Import.names(done.details().interviewers())).containsExactly("Ida Quill");
        assertThat(Import.names(done.details().interviewees())).containsExactly("Ada Sample");
        assertThat(done.said())
                .contains("interviewer \"Ida Quill\", from the introduction")
                .contains("interviewee \"Ada Sample\", from the introduction");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Interviewed by Ida Quill.|Ida Quill",
                "Interviewed by Ida Quill. The gates were shut.|Ida Quill",
                "Interview by I. J. Quill, in May.|I. J. Quill",
                "An interview by Ida van Quill.|null",
                "Interviewed by Ida M. Quill Jr. in May.|Ida M. Quill Jr."
            })
    void theNameOfWhoAsksEndsBeforeTheFullStop(String introduction, String name)
            throws IOException {
        Import done =
                of(
                        "Ada Sample is a keeper of locks, and has been one for most of her life. %s\n\nWho greased the gates?\n\nNobody did.\n\nAnd who was meant to?\n\nMy uncle.\n\nWhy did he not?\n\nNo tallow.\n"
                                .formatted(introduction));
        List<String> names = Import.names(done.details().interviewers());
        assertThat(names.isEmpty() ? "null" : names.get(0)).isEqualTo(name);
    }

    /** Who has written Markdown already keeps its signs. */
    @Test
    void aTextOfMarkdownKeepsItsSigns() throws IOException {
        Import done =
                of(
                        "# Gates\n\n**Ida:** Who *greased* them?\n\n**Ada:** Nobody.\n\n**Ida:** Why?\n\n**Ada:** So.\n");
        assertThat(done.said()).contains("guessed: markup \"Markdown\", from its signs; they stay");
        assertThat(done.markdown()).contains("**Ida:** Who *greased* them?");
        assertThat(done.amiss()).isEmpty();
    }

    @Test
    void aHeadOfKeysGoesIntoTheFrontMatter() throws IOException {
        Import done =
                of(
                        """
                        Title: The gates
                        Date: 4 May 1998
                        Publication: Lock News
                        Interviewer: Ida Quill
                        Interviewee: Ada Sample

                        """
                                + TALK);
        assertThat(done.details().title()).isEqualTo("The gates");
        assertThat(
                        String.valueOf(
                                done.details().date() == null ? null : done.details().date().iso()))
                .isEqualTo("1998-05-04");
        assertThat(done.details().publication()).isEqualTo("Lock News");
        assertThat(Import.names(done.details().interviewers())).containsExactly("Ida Quill");
        assertThat(done.body()).hasSize(4);
    }

    @Test
    void titleSubtitleAndDateAreTakenFromTheHead() throws IOException {
        Import done =
                of(
                        "The gates of the long canal\n\nHow they were kept\n\nPublished on May 4, 1998\n\n"
                                + TALK);
        assertThat(done.details().title()).isEqualTo("The gates of the long canal");
        assertThat(done.details().subtitle()).isEqualTo("How they were kept");
        assertThat(
                        String.valueOf(
                                done.details().date() == null ? null : done.details().date().iso()))
                .isEqualTo("1998-05-04");
        assertThat(done.said())
                .contains("guessed: title \"The gates of the long canal\", from the first line")
                .contains("guessed: subtitle \"How they were kept\", from the second line")
                .contains("guessed: date \"1998-05-04\", from a line above the text");
    }

    /** Words of the page around the text are left out at its head and foot, each by name. */
    @Test
    void aHeadWhoseLinesStandTogetherIsTakenApart() throws IOException {
        Import done = of("The Gates of Low Water\nPublished 14 March 2025\n\n" + TALK);
        assertThat(done.details().title()).isEqualTo("The Gates of Low Water");
        assertThat(Objects.requireNonNull(done.details().date()).iso()).isEqualTo("2025-03-14");
        assertThat(done.body()).first().isEqualTo("**Ida Quill:** Who greased the gates?");
    }

    @Test
    void linesOfAHeadWithoutADateAreOneParagraph() throws IOException {
        Import done = of("The Gates\nof Low Water\n\n" + TALK);
        assertThat(done.body()).first().isEqualTo("The Gates of Low Water");
    }

    @Test
    void wordsOfThePageAreLeftOutAtHeadAndFoot() throws IOException {
        Import done =
                of(
                        "Skip to content\n\nShare on Pigeon\n\n"
                                + TALK
                                + "\nRelated articles\n\nBack to top\n");
        assertThat(done.body()).hasSize(4);
        assertThat(done.said().lines().filter(line -> line.contains("a word of the page")))
                .hasSize(4);
    }

    /** In between the same word may be an answer. */
    @Test
    void theSameWordsStayInTheMiddle() throws IOException {
        Import done =
                of(
                        TALK
                                + "\nIda Quill: What did the sign say?\n\nHome\n\nAda Sample: That was all.\n");
        assertThat(done.body()).contains("Home");
        assertThat(done.said()).doesNotContain("a word of the page");
    }

    @Test
    void numbersOfPagesThatCountOnAreLeftOut() throws IOException {
        Import done = of("One line.\n\n1\n\nTwo lines.\n\n2\n\nThree lines.\n\nPage 3 of 3\n");
        assertThat(done.body()).containsExactly("One line.", "Two lines.", "Three lines.");
        assertThat(done.said().lines().filter(line -> line.contains("a page number"))).hasSize(3);
    }

    @Test
    void numbersOfPagesBetweenDashesAreLeftOut() throws IOException {
        Import done = of("One line.\n\n - 1 -\n\nTwo lines.\n\n– 2 –\n\nThree lines.\n\n[3]\n");
        assertThat(done.body()).containsExactly("One line.", "Two lines.", "Three lines.");
        assertThat(done.said().lines().filter(line -> line.contains("a page number"))).hasSize(3);
    }

    @Test
    void whoSpeaksBesideLettersNeitherAsksNorAnswersTheInterview() throws IOException {
        Import done =
                of(
                        """
                        Q.  Who greased the gates?
                        A.  Nobody did, for years.
                            MR. HOLT:  Objection.
                            THE WITNESS:  Do I answer?
                        Q.  Go on.
                        A.  My uncle was meant to.
                            MR. HOLT:  Objection.
                            THE WITNESS:  Again?
                        Q.  Yes.
                        A.  He never did.
                        """);
        assertThat(done.body()).contains("**MR. HOLT:** Objection.");
        assertThat(done.details().interviewers()).isEmpty();
        assertThat(done.details().interviewees()).isEmpty();
    }

    @Test
    void twoNumbersBetweenDashesAreEnough() throws IOException {
        assertThat(of("One line.\n\n- 1 -\n\nTwo lines.\n\n- 2 -\n\nThree lines.\n").body())
                .containsExactly("One line.", "Two lines.", "Three lines.");
    }

    @Test
    void numbersOfPagesBesideTheirHeadAreNoWordsOfATurn() throws IOException {
        Import done =
                of(
                        """
                        QUILL                              1

                        Ida Quill: Who greased the gates?

                        2               Gates at Night

                        Ada Sample: Nobody did, for years.

                        QUILL                              3

                        Ida Quill: And who was meant to?

                        4               Gates at Night

                        QUILL                              5

                        Ada Sample: My uncle.

                        6               Gates at Night
                        """);
        assertThat(done.body())
                .containsExactly(
                        "**Ida Quill:** Who greased the gates?",
                        "**Ada Sample:** Nobody did, for years.",
                        "**Ida Quill:** And who was meant to?",
                        "**Ada Sample:** My uncle.");
        assertThat(done.said().lines().filter(line -> line.contains("the head of the page")))
                .hasSize(6);
    }

    /** Lines of a table may end with numbers too. */
    @Test
    void wordsBesideNumbersThatDoNotCountOnStay() throws IOException {
        assertThat(of(TALK + "\nLamps   4\n\nLamps   9\n\nLamps   2\n").body())
                .endsWith("Lamps 4", "Lamps 9", "Lamps 2");
    }

    @Test
    void numbersThatDoNotCountOnAreWords() throws IOException {
        assertThat(of("One line.\n\n7\n\nTwo lines.\n\n3\n\nThree lines.\n\n11\n").body())
                .contains("7", "3", "11");
    }

    @ParameterizedTest
    @CsvSource({
        "1998-05-04 gate talk.txt, Gate talk, 1998-05-04",
        "gate_talk-19980504.txt, Gate talk, 1998-05-04",
        "gate talk.txt, Gate talk, null",
        "gate 1998-13-04.txt, Gate 1998 13 04, null"
    })
    void theNameOfTheFileGivesWhatNothingElseDoes(String name, String title, String date)
            throws IOException {
        Import done = Import.of(dir, name, TALK);
        assertThat(done.details().title()).isEqualTo(title);
        assertThat(
                        String.valueOf(
                                done.details().date() == null ? null : done.details().date().iso()))
                .isEqualTo(date);
        assertThat(done.said()).contains("guessed: title \"" + title + "\", from the file's name");
    }

    /** What is written is read as it is meant: no problem, and no word more or less. */
    @Test
    void whatLooksLikeALabelAndIsNoneStaysInItsParagraph() throws IOException {
        Import done = of(TALK + "\nOne thing: it never rained.\n");
        assertThat(done.amiss()).isEmpty();
        assertThat(Import.words(done.interview())).endsWith("One thing: it never rained.");
    }

    @Test
    void aSlipOfThePenIsNobodysName() throws IOException {
        Import done =
                of(
                        TALK
                                + """

                                Ada Sample: He was afraid of the lamp.

                                Ida Quil: And then?

                                Ada Sample: Never.

                                Ida Quill: Why not?
                                """);
        assertThat(done.details().speakers().isEmpty()).isTrue();
        assertThat(done.details().interviewers().get(0).name()).isEqualTo("Ida Quill");
        assertThat(done.said())
                .contains("note: label-slip: \"Ida Quil\" is read as a slip for \"Ida Quill\"");
        assertThat(done.markdown()).contains("**Ida Quil:** And then?");
    }

    @Test
    void aDoubtAboutTheReadingIsToldAndItsColonsStay() throws IOException {
        Path answers = Path.of("src/test/resources/golden/interviews");
        String text = Files.readString(answers.resolve("several-answer-plain-questions.md"));
        Import done = of(text.replace("# ", "").replace("\\*", "*"));
        assertThat(done.markdown()).contains("Abel:").contains("Neil:").doesNotContain("&#");
        assertThat(done.said())
                .containsOnlyOnce("warning: perhaps-misread: check will say of line 11: 3 para")
                .doesNotContain("read-otherwise");
    }

    @Test
    void aTextOfNothingButATitleIsRefused() throws IOException {
        Import done = of("Published\n\nMay 4, 1998\n");
        assertThat(done.said())
                .endsWith("error: not-imported: there is nothing in this file but a title");
        assertThat(done.markdown()).isEmpty();
    }

    @Test
    void aHeadThatComesBackOnEachPageIsNoWordOfATurn() throws IOException {
        Import done =
                of(
                        """
                        Ida Quill: Who greased the gates?

                        1
                        \fHarbour Archive   Quill

                        Ada Sample: Nobody did, for years.

                        2
                        \fHarbour Archive   Quill

                        Ida Quill: And who was meant to?

                        Ada Sample: My uncle.

                        3
                        """);
        assertThat(done.body())
                .containsExactly(
                        "**Ida Quill:** Who greased the gates?",
                        "**Ada Sample:** Nobody did, for years.",
                        "**Ida Quill:** And who was meant to?",
                        "**Ada Sample:** My uncle.");
        assertThat(done.said()).contains("dropped: left out: a line that comes back on each page");
    }

    /** An answer that is given twice is no head of a page. */
    @Test
    void wordsThatComeBackBesideOnePageNumberStay() throws IOException {
        Import done = of(TALK + "\n1\n\nHarbour Archive\n\n2\n\nQuill\n\n3\n");
        assertThat(done.body()).endsWith("Harbour Archive", "Quill");
    }

    @Test
    void aShortDepositionHasNumbersToo() throws IOException {
        String[] said = {
            "Q.  Who greased them?",
            "A.  Nobody did, for",
            "    years.",
            "Q.  Was it dry?",
            "A.  It was.",
            "Q.  And cold?",
            "A.  It was cold.",
            "Q.  Every day?",
            "A.  Yes."
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < said.length; i++) {
            text.append(" %d        %s%n".formatted(i + 1, said[i]));
        }
        Import done = of(text.toString());
        assertThat(done.body())
                .startsWith("**Q:** Who greased them?", "**A:** Nobody did, for years.")
                .endsWith("**Q:** Every day?", "**A:** Yes.");
    }

    /** Otter, Google Meet and Teams put lines around what is said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gates\nTue, Mar 12, 2024 10:15AM • 24:05\n\nSUMMARY KEYWORDS\ngates, grease\n\nSPEAKERS\nIda Quill, Ada Sample\n\n%s\nTranscribed by https://otter.ai\n",
                "Gates\nMarch 12, 2024\nAttendees\nIda Quill, Ada Sample\nTranscript\n%sThis editable transcript was computer generated and might contain errors. People can also change the text after it was created.\n",
                "Gates\n12 March 2024\n\nIda Quill started transcription\n\n%s\nIda Quill stopped transcription\n"
            })
    void linesOfTheProgramAreNotSaid(String text) throws IOException {
        Import done = of(text.formatted(TALK));
        assertThat(done.body())
                .containsExactly(
                        "**Ida Quill:** Who greased the gates?",
                        "**Ada Sample:** Nobody did, for years.",
                        "**Ida Quill:** And who was meant to?",
                        "**Ada Sample:** My uncle, by the book.");
        assertThat(done.said())
                .contains("left out: a line of the program that wrote the talk down");
        assertThat(done.details().title()).isEqualTo("Gates");
        assertThat(done.markdown()).contains("date: '2024-03-12'");
    }

    /** Captions that are copied from the page of a recording have times on lines of their own. */
    @Test
    void timesOnLinesOfTheirOwnAreNoWords() throws IOException {
        Import done = of("0:00\nwelcome to the gates\n0:03\nthey were\n\n1:02:09\nnever oiled\n");
        assertThat(done.body())
                .containsExactly("[00:00:00] welcome to the gates they were never oiled");
        assertThat(done.beside(".times")).contains("never oiled | 1:02:09.000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before.\n0:00\nOne.\n0:03\nTwo.\n0:05\nThree.\n",
                "0:00\nOne.\n0:03\nTwo.\n0:01\nThree.\n",
                "0:00\n0:03\nTwo.\n0:05\nThree.\n"
            })
    void otherTimesAreWords(String text) throws IOException {
        assertThat(of(text).markdown()).contains("0:03");
    }

    /** Whether the hyphen belongs to the word, no rule can tell; an editor can. */
    @Test
    void wordsDividedAtTheEndsOfLinesAreSaid() throws IOException {
        Import done = of(TALK + "\nIda Quill: A sur-\nveyor of a self-\ngoverning parish?\n");
        assertThat(done.said())
                .contains(
                        "9: note: divided-words: 2 words are divided at the end of a line, here first");
        assertThat(of(TALK + "\nIda Quill: Yes -\nand Anglo-\nSaxon?\n").said())
                .doesNotContain("divided-words");
    }
}
