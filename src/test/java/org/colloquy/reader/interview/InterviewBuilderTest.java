package org.colloquy.reader.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of nodes in their order, and which words count. */
class InterviewBuilderTest {
    @TempDir Path dir = Path.of("");

    private Interview interview(String markdown) {
        return folder(markdown).interview();
    }

    private CorpusFolderBuilder folder(String markdown) {
        return new CorpusFolderBuilder(dir).file("interviews/a.md", markdown);
    }

    private List<String> lines(String markdown) {
        return CorpusDump.of(folder(markdown).read()).stream()
                .filter(l -> l.matches("(?:section|question|turn|event|block|problem|see-also) .*"))
                .map(line -> line.replace("problem interviews/a.md ", ""))
                .toList();
    }

    @Test
    void theWordsOfTitlesHeadingsAndBlocksCountAndThoseOfNotesDoNot() {
        String body =
                """
                One two.

                ## The house

                - three four
                - five[^1]

                [^1]: None of these words.
                """;
        String front = "---\ntitle: A walk\nsubtitle: In two parts\n---\n\n";
        assertThat(interview(front + body).words()).isEqualTo(12);
        assertThat(interview("---\ntitle: A walk\n---\n\n" + body).words()).isEqualTo(9);
        assertThat(interview("---\nroom: 12\n---\n\n" + body).words())
                .as("a title that is made of the file's name is none of its words")
                .isEqualTo(7);
    }

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## The Pot: Why tea?//It warms.//## And cups?//They hold two.          | 12",
                "**Ada:** One two.//**Ben:** Three.//**Ada:** Four five.//**Ben:** Six. | 11",
                "**Ada:** One two.//**Break:** noon bell//**Ben:** Three.//**Ada:** Four.//**Ben:** Five. | 13",
                "Q: Why tea?//A: It warms.//Q: Why cups?//A: They hold.                 | 13",
                "**Why tea?**//It warms.//**Why cups?**//They hold.                     | 9"
            })
    void labelsCountAsTheyAreWritten(String body, int words) {
        String front = "---\ntitle: Tea\npublication: The Pot\n---\n\n";
        assertThat(interview(front + body.replace('/', '\n')).words()).isEqualTo(words);
    }

    @Test
    void aLabelWhoseWordsDoNotComeIsWords() {
        assertThat(lines("# T\n\nQ: Why?\n\nA:\n\nQ: How?\n\nA: So.\n\nQ: And?\n\nA:\n"))
                .containsExactly(
                        "question q1 \"Why?\" label \"Q:\" asker \"Q\" 1 block",
                        "block q1-p1 paragraph \"A:\"",
                        "question q2 \"How?\" label \"Q:\" asker \"Q\" 1 block",
                        "block q2-p1 paragraph label \"A: \" by \"A\" \"So.\"",
                        "question q3 \"And?\" label \"Q:\" asker \"Q\" 1 block",
                        "block q3-p1 paragraph \"A:\"");
    }

    @Test
    void aQuestionIsUnansweredIfNothingOfItsOwnStandsBelow() {
        assertThat(
                        lines(
                                """
                                # T

                                ## Why?

                                ## How?

                                ### In short

                                ## When?

                                ##

                                So.

                                ## Where?
                                """))
                .containsExactly(
                        "question q1 \"Why?\" 0 blocks",
                        "question q2 \"How?\" 1 block",
                        "block q2-p1 heading 1 \"In short\"",
                        "question q3 \"When?\" 1 block",
                        "block q3-p1 paragraph \"So.\"",
                        "question q4 \"Where?\" 0 blocks",
                        "3:1 warning unanswered",
                        "11:1 warning empty-heading",
                        "15:1 warning unanswered");
        assertThat(lines("# T\n\nQ: Why?\n\nQ: How?\n\nA: So.\n\nQ: And?\n"))
                .filteredOn(line -> line.contains("unanswered"))
                .hasSize(2);
    }

    @Test
    void whatStandsAloneBetweenTwoRulesIsAPullQuote() {
        assertThat(
                        lines(
                                "# T\n\nOne.\n\n---\n\nTwo *so*.\n\n---\n\nThree.\n\n---\n\n- Four\n\n---\n\nFive.\n\nSix.\n\n---\n"))
                .containsExactly(
                        "block p1 paragraph \"One.\"",
                        "block p2 quote \"Two so.\"",
                        "block p3 quote \"Three.\"",
                        "block p4 list \"Four\"",
                        "block p5 paragraph \"Five.\"",
                        "block p6 paragraph \"Six.\"");
    }

    @Test
    void anEventStandsBetweenTurnsAndBeforeThemItIsALabel() {
        assertThat(
                        lines(
                                """
                                # T

                                **Ada:** One.

                                **Break:** at *noon*

                                Two.

                                **Ben:** Three.

                                **Break:**

                                - four

                                **Ada:** Five.

                                **Break:**

                                ## Six

                                Seven.

                                **Ben:** Eight.
                                """))
                .containsExactly(
                        "turn t1 label \"Ada: \" by \"Ada\"",
                        "block t1-p1 paragraph \"One.\"",
                        "event label \"Break: \" by \"Break\" \"at noon\"",
                        "turn t1",
                        "block t1-p2 paragraph \"Two.\"",
                        "turn t2 label \"Ben: \" by \"Ben\"",
                        "block t2-p1 paragraph \"Three.\"",
                        "event label \"Break:⏎\" by \"Break\" \"\"",
                        "turn t2",
                        "block t2-p2 list \"four\"",
                        "turn t3 label \"Ada: \" by \"Ada\"",
                        "block t3-p1 paragraph \"Five.\"",
                        "event label \"Break:⏎\" by \"Break\" \"\"",
                        "section s1 \"Six\"",
                        "block s1-p1 paragraph \"Seven.\"",
                        "turn t4 label \"Ben: \" by \"Ben\"",
                        "block t4-p1 paragraph \"Eight.\"");
    }

    @Test
    void aLabelAtTheHeadOfAQuestionSaysWhoAsksUntilTheNext() {
        assertThat(
                        lines(
                                """
                                ---
                                title: T
                                interviewers: [Ada Sample, Ben Specimen]
                                ---

                                ## Why?

                                One.

                                ## Ada Sample:  *How* so?

                                Two.

                                ## *Ben Specimen:* And?

                                Three.

                                ## Ben Specimen: And?

                                Four.
                                """))
                .filteredOn(line -> line.startsWith("question "))
                .containsExactly(
                        "question q1 \"Why?\" 1 block",
                        "question q2 \"How so?\" label \"Ada Sample:\" asker \"Ada Sample\" 1 block",
                        "question q3 \"Ben Specimen: And?\" asker \"Ada Sample\" 1 block",
                        "question q4 \"And?\" label \"Ben Specimen:\" asker \"Ben Specimen\" 1 block");
    }

    @Test
    void aCrossReferenceBelongsToTheHeadingOrBlockThatBearsIt() {
        assertThat(
                        lines(
                                """
                                # T

                                ## Part[^a]

                                Words[^a].

                                ## Another

                                More.

                                [^a]: See also [part](#s1).
                                """))
                .filteredOn(line -> line.startsWith("see-also "))
                .containsExactly(
                        "see-also s1 to passage:a#s1 \"part\"",
                        "see-also s1 to passage:a#s1-p1 \"part\"",
                        "see-also s1-p1 to passage:a#s1 \"part\"");
    }

    @Test
    void aHeadingOfPicturesAloneStaysAsPictures() {
        assertThat(lines("# T\n\n## Why?\n\nSo.\n\n## ![](https://x.example/c.png)\n\nMore.\n"))
                .containsExactly(
                        "question q1 \"Why?\" 3 blocks",
                        "block q1-p1 paragraph \"So.\"",
                        "block q1-p2 heading 1 \"\"",
                        "block q1-p3 paragraph \"More.\"");
    }

    @Test
    void aLabelWhoseWordsDoNotComeStaysAboveTheNextHeading() {
        assertThat(lines("# T\n\nQ: Why?\n\nA: So.\n\nQ: How?\n\nA:\n\n## Part\n\nWords.\n"))
                .containsSubsequence(
                        "block q2-p1 paragraph \"A:\"",
                        "section s1 \"Part\"",
                        "block s1-p1 paragraph \"Words.\"");
    }

    @Test
    void aMarkInTheTitleIsMisplaced() {
        assertThat(lines("# T[^1]\n\nWords.\n\n[^1]: A note.\n"))
                .contains("1:4 warning misplaced-note", "5:1 warning unused-note");
    }

    /** Who speaks is told of each block: of what stands below an answer in bold nobody knows it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q: Why?//Or not?//A: So.//Yes.//Q: How?//A: No.        | Q A A A",
                "Q: Why?//A: So.//## Part//Words.//Q: How?//A: No.      | A null A",
                "Q: Why?//A: So.//Q: How?//No.//Never.//Q: Thank you!//It rained. | A null null Q Q",
                "Q: Why?//Or not?//A: So.//Q: How?//No.//Q: When?//A: Now.  | Q A null A",
                "**Ada:** So.//Yes.//**Ben:** No.//## Part//X.//**Ada:** Y.//**Ben:** Z. | Ada Ada Ben null Ada Ben",
                "**Why?**//So.//**How?**//No.                           | null null",
                "## Why?//Ada: So.//Ben: No.//## How?//Ada: Yes.//Ben: X.//Last. | Ada Ben Ada Ben Ben"
            })
    void theSpeakerOfABlockIsThatOfTheLabelAboveIt(String body, String speakers) {
        List<String> found =
                interview("---\ntitle: T\n---\n\n" + body.replace('/', '\n'))
                        .passages()
                        .map(passage -> String.valueOf(passage.speaker()))
                        .toList();
        assertThat(String.join(" ", found)).isEqualTo(speakers);
    }
}
