package org.colloquy.reader.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtFinderTest {
    private static final String PROSE = "The kettle stands on the stove and sings to itself.\n\n";

    @Test
    void aTextThatIsReadAsMeantRaisesNone() {
        assertThat(doubts("**Ada:** Tea?\n\n**Ben:** It is hot.\n\n".repeat(5))).isEmpty();
        assertThat(doubts("## Why tea?\n\nIt is hot.\n\n## Why milk?\n\nIt is white.\n\n"))
                .isEmpty();
        assertThat(doubts(PROSE.repeat(9))).isEmpty();
    }

    @Test
    void aTimeAloneAboveALabelLeavesNothingUnread() {
        String talk =
                "[00:00:01 - 00:00:04]\nAda: Tea?\n\n[00:00:05 - 00:00:09]\nBen: It is hot.\n\n";
        assertThat(doubts(talk.repeat(3))).isEmpty();
    }

    @Test
    void labelsBehindTheNumbersOfLinesAreNamed() {
        String lines =
                IntStream.rangeClosed(1, 24)
                        .mapToObj(i -> "%2d   %s%n")
                        .collect(Collectors.joining());
        Object[] words =
                IntStream.rangeClosed(1, 24)
                        .boxed()
                        .flatMap(
                                i ->
                                        Stream.of(
                                                i,
                                                List.of("Q. Why", "tea?", "A. It", "is.")
                                                        .get(i % 4)))
                        .toArray();
        String page = lines.formatted(words).replace("\r", "");
        assertThat(doubts(page))
                .singleElement()
                .asString()
                .contains("12 lines with a label")
                .contains("take the numbers out");
        assertThat(doubts(page.replace("Q. ", "").replace("A. ", ""))).as("no label").isEmpty();
        assertThat(doubts(page.lines().limit(9).collect(Collectors.joining("\n"))))
                .as("few lines")
                .isEmpty();
        assertThat(doubts(page.replaceAll("(?m)^ ?([0-9]+)", "1 $1")))
                .as("no numbers of lines")
                .isEmpty();
    }

    @Test
    void promptsInBoldBehindTheLastLabelAreNamed() {
        String talk = "**Ada:** Tea?\n\n**Ben:** It is hot.\n\n".repeat(3);
        String later = "**And milk?**\n\nNever.\n\n**Why not?**\n\nIt is cold.\n\n";
        assertThat(doubts(talk + later + "**Tell us of clay.**\n\nIt is wet.\n"))
                .singleElement()
                .asString()
                .contains("3 paragraphs in bold ask behind the last label");
        assertThat(doubts(talk + later)).isEmpty();
        assertThat(doubts(talk + later + "**Tell us.**\n\nNo.\n\n**Ada:** So.\n")).isEmpty();
        assertThat(doubts(talk + "**It is so.**\n\nYes.\n\n".repeat(3))).isEmpty();
    }

    @Test
    void boldLinesLikeThoseThatAskAreNamed() {
        String asked = "**Why %s?**\nIt is hot.\n\n";
        String other = "**About %s**\nIt is old.\n\n";
        String questions = asked.formatted("tea") + asked.formatted("so") + asked.formatted("not");
        assertThat(doubts(other.formatted("me") + questions + other.formatted("the mill")))
                .singleElement()
                .asString()
                .contains("2 more lines in bold stand above words like the 3 questions");
        assertThat(doubts(questions + other.formatted("me"))).isEmpty();
        String apart = questions.replace("**\n", "**\n\n");
        assertThat(doubts(apart + other.formatted("me") + other.formatted("the mill"))).isEmpty();
    }

    @Test
    void answersThatAreLeftBlankAreNamed() {
        String form = "**Q: Which mill?**\nA:\n\n";
        assertThat(doubts(form.repeat(3) + "# Then\n\n" + PROSE))
                .singleElement()
                .asString()
                .contains("nothing stands behind 3 of 3 labels that answer");
        assertThat(doubts(form.repeat(2) + form.strip() + " The old one.\n")).isEmpty();
        assertThat(doubts((form + "The old one.\n\n").repeat(3))).isEmpty();
    }

    @Test
    void numbersThatTakeTurnsAreNamed() {
        String talk = "**Why %s?**\n\n1: It is hot.\n\n2: It is not.\n\n";
        assertThat(doubts(talk.formatted("tea") + talk.formatted("cups") + talk.formatted("so")))
                .singleElement()
                .asString()
                .contains("6 paragraphs begin with \"1:\" or another of 2 numbers")
                .contains("speakers: ['1', '2']");
        String steps = "1: Heat it.\n\n2: Pour it.\n\n3: Drink it.\n\n";
        assertThat(doubts(steps + PROSE + steps)).isEmpty();
    }

    @Test
    void promptsThatAreOnlyListedAreNotNamed() {
        String listed = "1. Why tea?\n2. How hot?\n3. For whom?\n\n# Said\n\n";
        String said =
                "1. Why tea?\n\n   So.\n\n2. How hot?\n\n   Very.\n\n3. For whom?\n\n   Me.\n";
        assertThat(doubts(listed + said)).isEmpty();
    }

    @Test
    void listsBelowQuestionsAreNamedWhereTheyMayBeChoices() {
        String form = "**Q:** Which mill?\n\n- The old one\n- Both\n\n".repeat(3);
        assertThat(doubts(form))
                .singleElement()
                .asString()
                .contains("a list stands below each of the 3 questions");
        assertThat(doubts(form.replace("Both", "I like both."))).isEmpty();
        assertThat(doubts(form + "**A:** The new one, as I said.\n")).isEmpty();
    }

    @Test
    void linesInBoldAboveAnotherScriptAreNamed() {
        String lines = "**What do you mean?**\n什么意思\n\n**He is here.**\n他在这里\n\n";
        assertThat(doubts(lines.repeat(4)))
                .singleElement()
                .asString()
                .contains("8 lines in bold type stand above one in another script");
        assertThat(
                        doubts(
                                lines.replace("What do you mean", "什么意思")
                                        .replace("He is", "他")
                                        .repeat(4)))
                .isEmpty();
        assertThat(doubts(lines)).isEmpty();
    }

    @Test
    void fieldsAtTheHeadAreNamed() {
        assertThat(doubts("Colour: blue\nPlace: the kitchen\n\n" + PROSE.repeat(3)))
                .singleElement()
                .asString()
                .contains("looks like fields");
        assertThat(doubts("http://a.example/1\nhttps://a.example/2\n\n" + PROSE.repeat(3)))
                .isEmpty();
    }

    @Test
    void aLabelBetweenTwoWhoTakeTurnsWithoutItIsNamed() {
        String talk = "**Ada:** Tea?\n\n**Ben:** It is hot.\n\n".repeat(4);
        String stray = "**Ada:** Tea?\n\n**The Pot:** It is sold.\n\n**Ben:** No.\n\n";
        assertThat(doubts(talk + stray))
                .singleElement()
                .asString()
                .contains("\"The Pot\" stands once between two")
                .contains("not-speakers: ['The Pot']");
        assertThat(doubts(talk + stray.replace("sold.", "sold?"))).isEmpty();
        assertThat(doubts(talk + stray.replace("**Ben:** No.", "**Ada:** No."))).isEmpty();
        assertThat(doubts(talk.substring(0, talk.length() / 2) + stray)).isEmpty();
    }

    @Test
    void aLabelInTheFormOfEventsIsNamed() {
        String talk = "[Ada]: Tea?\n\n[Ben]: It is hot.\n\n[Cy]: So.\n\n".repeat(3);
        String stray = "**Music:** A tune.\n\n" + talk + "**The Pot:** A door.\n\n";
        String end = "[Ada]: So.\n\n[Ben]: Yes.\n\n**Outro:** A tune.\n\n";
        assertThat(doubts(stray + end))
                .singleElement()
                .asString()
                .contains("\"The Pot\" stands once, in the form of music")
                .contains("not-speakers: ['The Pot']");
        assertThat(doubts(stray.replace("**The Pot:**", "[The guest]:") + end)).isEmpty();
        assertThat(doubts(stray + end + "**The Pot:** It is mine.\n\n" + talk)).isEmpty();
        assertThat(doubts(stray.replace("[Ada]:", "**Ada:**") + end)).isEmpty();
    }

    @Test
    void aNameBeforeASentenceAboveTheFirstTurnIsNamed() {
        String above = "# A talk\n\n**Todd:** It has been fun. The doors open.\n\n";
        String talk =
                """
                ## Questions

                **Ada:** May I ask Todd of tea?

                **Ben:** It is hot.

                **Ada:** And of milk?

                **Ben:** It is white.

                """;
        assertThat(doubts(above + talk))
                .singleElement()
                .asString()
                .contains("\"Todd\" stands before a sentence above the first turn")
                .endsWith("paste into the front matter: speakers: ['Todd']");
        assertThat(doubts(above + talk.replace("ask Todd of", "ask of"))).isEmpty();
        assertThat(doubts(above.replace("open.", "open") + talk)).isEmpty();
        assertThat(doubts(above.replace("Todd", "Note") + talk.replace("Todd", "Note"))).isEmpty();
        assertThat(doubts(above.replace("**Todd:** It", "**Todd** has: it") + talk)).isEmpty();
        assertThat(doubts(above.replace("**Todd:**", "- **Todd:**") + talk)).isEmpty();
    }

    @Test
    void aQuestionInBoldWithoutTheLabelOfAllOthersIsNamed() {
        String talk =
                "**MO: Why tea?**\n\nJP: It is hot.\n\n**MO: And milk?**\n\nJP: It is white.\n\n";
        String bare = "**And sugar?**\n\nIt is sweet.\n\n";
        assertThat(doubts(talk.repeat(2) + bare + talk))
                .singleElement()
                .asString()
                .contains("this paragraph asks in bold like the 6 questions")
                .endsWith("paste {.question} after it");
        assertThat(doubts(talk + bare.replace("?**", "?** {.question}") + talk)).isEmpty();
        assertThat(doubts(talk + bare.replace("**And sugar?**", "**Sugar.**") + talk)).isEmpty();
    }

    @Test
    void aLabelWithinALineIsNamed() {
        String talk = "JP: It is hot.\n\nMO: Is it?\n\n".repeat(3);
        assertThat(doubts(talk + "JP: It is. MO: And milk? JP: White.\n\n"))
                .singleElement()
                .asString()
                .startsWith("\"MO:\" stands within a line");
        assertThat(doubts(talk + "JP: It is, as MO: says.\n\n")).isEmpty();
        assertThat(doubts(talk + "JP: It is. Note: And milk?\n\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=\"x.png\">\n", "<div>\nSo.\n", "<hr/>\n  "})
    void aLabelBelowATagIsNamed(String tag) {
        String talk = "**JP:** It is hot.\n\n**MO:** Is it?\n\n".repeat(3);
        assertThat(doubts(talk + tag + "**JP:** It is white.\n\n"))
                .singleElement()
                .asString()
                .startsWith("\"JP:\" stands below a tag, so it is HTML");
        assertThat(doubts(talk + tag + "**JP**: It is white.\n\n")).hasSize(1);
        assertThat(doubts(talk + tag + "**JPs:** It is white.\n\n")).isEmpty();
        assertThat(doubts(talk + tag + "\n**JP:** It is white.\n\n")).isEmpty();
        assertThat(doubts(talk + tag + "**Note:** It is white.\n\n")).isEmpty();
        assertThat(doubts(talk + "```\n**JP:** It is white.\n```\n\n")).isEmpty();
    }

    @Test
    void questionsInBoldAmongHeadingsThatAskAreNamed() {
        String asked = "## Why tea?\n\nIt is hot.\n\n## Why milk?\n\nIt is white.\n\n";
        String bold = "**And what do you say to sugar?**\n\nNothing at all.\n\n";
        assertThat(doubts(asked + bold + asked.replace("tea", "clay")))
                .singleElement()
                .asString()
                .contains("this paragraph asks in bold, and belongs to the answer")
                .endsWith("paste {.question} after it");
        assertThat(doubts(bold + asked + bold)).singleElement().asString().startsWith("2 para");
        assertThat(doubts(asked + bold.replace("?**", "?** {.question}"))).isEmpty();
        assertThat(doubts(asked + bold.replace("?**", ".**"))).isEmpty();
        assertThat(doubts(asked + "**Why?**\n\nI never asked.\n")).as("a word").isEmpty();
        assertThat(doubts(asked + "It was cold.\n\n" + bold.substring(0, bold.indexOf("No"))))
                .as("nobody answers")
                .isEmpty();
        assertThat(doubts(asked + bold.replace("\n\nN", " N"))).as("amid words").isEmpty();
        assertThat(doubts(PROSE + "## The kiln\n\n" + bold)).as("no heading asks").isEmpty();
    }

    @Test
    void longerParagraphsThatAskAmongPlainQuestionsAreNamed() {
        String plain =
                """
                Why do you make lids?

                They close.

                Who taught you?

                My aunt did.

                Is it hard?

                It is not.

                """;
        String longer =
                "You moved into the shed in March. Was it cold there?\n\nAt night it was.\n\n";
        assertThat(doubts(plain + longer)).isEmpty();
        assertThat(doubts(plain + longer + longer.replace("March", "May")))
                .singleElement()
                .asString()
                .contains("2 paragraphs of several sentences end with a question mark");
        assertThat(doubts(plain + longer.replace("?", ".").repeat(2))).isEmpty();
        assertThat(doubts(plain + longer.replace("?\n", "? {.question}\n").repeat(2))).isEmpty();
        assertThat(doubts(PROSE + longer.repeat(2))).as("nobody asks otherwise").isEmpty();
    }

    @Test
    void fewQuestionsInOneSectionOfAnEssayAreNamed() {
        String essay = "## The kiln\n\n" + PROSE.repeat(4) + "## The lids\n\n" + PROSE.repeat(4);
        String asked =
                """
                **Is your shed dry?**
                Then keep the clay there.

                **Does it lean?**
                Then move.

                **Are you cold?**
                Make a fire.

                """;
        assertThat(doubts(essay + "## Ask yourself\n\n" + asked))
                .singleElement()
                .asString()
                .contains("the 3 questions stand in one of 3 sections")
                .endsWith("dialect: prose");
        assertThat(doubts(essay + asked + "## The fire\n\n" + asked)).as("in two").isEmpty();
        assertThat(doubts(essay + "## Ask yourself\n\n" + asked.repeat(3))).as("many").isEmpty();
        assertThat(doubts(PROSE + "## A talk\n\n" + asked + "## Notes\n\n" + PROSE)).isEmpty();
        assertThat(doubts(essay + "## A talk\n\n" + asked.replace("**\n", "**\n\n**Jo Pell:** ")))
                .as("somebody answers by name")
                .isEmpty();
    }

    @Test
    void fewAskingHeadingsInOneSectionOfAnEssayAreNamed() {
        String essay = "## The kiln\n\n" + PROSE.repeat(5) + "## The lids\n\n" + PROSE.repeat(5);
        String asked =
                """
                ### Is your shed dry?

                Keep the clay there.

                ### Does it lean?

                Then move.

                """;
        assertThat(doubts(essay + "## What others ask\n\n" + asked))
                .singleElement()
                .asString()
                .contains("the 2 questions stand in one of 3 sections")
                .endsWith("dialect: prose");
        assertThat(doubts(essay + asked + "## The fire\n\n" + asked)).as("in two").isEmpty();
        String more = asked.replace("dry", "warm").replace("lean", "leak");
        String most = asked.replace("dry", "light").replace("lean", "burn");
        assertThat(doubts(essay + "## A talk\n\n" + asked + more + most)).as("many").isEmpty();
        assertThat(doubts(PROSE.repeat(9) + "## A talk\n\n" + asked + "## Notes\n\n" + PROSE))
                .as("two sections")
                .isEmpty();
        assertThat(doubts(PROSE.repeat(9) + asked)).as("no section").isEmpty();
        assertThat(doubts(essay.replace("##", "####") + "## A talk\n\n" + asked))
                .as("deeper headings")
                .isEmpty();
        String named =
                (asked + more)
                        .replace("Keep", "**Jo Pell:** Keep")
                        .replace("Then", "**Jo Pell:** Then");
        assertThat(doubts(essay + "## A talk\n\n" + named)).as("by name").isEmpty();
    }

    @Test
    void aTalkInAListOfHtmlIsNamed() {
        String lines =
                "<dt>Ada</dt>\n<dd>Is it hot?</dd>\n\n<dt>Ben</dt>\n<dd>It was hot at noon.</dd>\n\n";
        assertThat(doubts("<dl>\n" + lines.repeat(3) + "</dl>\n"))
                .singleElement()
                .asString()
                .contains("2 names come again in a list of HTML");
        assertThat(doubts("<dl>\n" + lines + "</dl>\n")).as("nobody comes again").isEmpty();
        assertThat(doubts("<dl>\n" + lines.replace("dt>", "li>").repeat(3) + "</dl>\n")).isEmpty();
        String sizes = "<dt>Lid</dt>\n<dd>12 cm</dd>\n<dt>Pot</dt>\n<dd>9 cm</dd>\n";
        assertThat(doubts(PROSE + "<dl>\n" + sizes.repeat(3) + "</dl>\n")).as("sizes").isEmpty();
    }

    @Test
    void aTalkInElementsThatSayWhoSpeaksIsNamed() {
        String lines =
                "<p><span class=\"speaker\">Mira</span>Tell me of it.</p>\n\n<p><span class=\"speaker\">Jo</span>It was hot at noon.</p>\n\n";
        assertThat(doubts(lines.repeat(3)))
                .singleElement()
                .asString()
                .contains("2 names come again in elements of HTML")
                .endsWith("**Mira:** words");
        assertThat(doubts(lines)).as("nobody comes again").isEmpty();
        assertThat(doubts(lines.replace("speaker", "kiln").repeat(3))).isEmpty();
    }

    @Test
    void aTalkInElementsWithLabelsIsNamed() {
        String lines =
                "<div><span class=\"asks\">LP :</span> Tell me of it.</div>\n<div>\n<strong>Jo Pell :</strong> It was hot.\n<br><br>\nAnd dry.\n</div>\n";
        assertThat(doubts("<div>\n" + lines.repeat(2) + "</div>\n"))
                .singleElement()
                .asString()
                .contains("2 names come again in elements of HTML");
        assertThat(doubts("<div>\n" + lines + "</div>\n")).as("nobody comes again").isEmpty();
        String sizes = "<b>Lid:</b> 12 cm<br>\n<b>Pot:</b> 9 cm<br>\n";
        assertThat(doubts("<div>\n" + sizes.repeat(3) + "</div>\n")).as("sizes").isEmpty();
    }

    @Test
    void aTalkInABlockOfCodeIsNamed() {
        String lines = "17:00 <ada> tea?\n17:01 <ben> it is hot\n".repeat(4);
        assertThat(doubts("```\n" + lines + "```\n"))
                .singleElement()
                .asString()
                .contains("8 lines in a block of code");
        assertThat(doubts(PROSE.repeat(9) + "```\n" + lines + "```\n")).isEmpty();
        assertThat(
                        doubts(
                                "```\nint tea = 1;\nint pot = 2;\n"
                                        + "pour(tea, pot);\n".repeat(9)
                                        + "```\n"))
                .isEmpty();
    }

    @Test
    void aTalkInParagraphsThatAreSetInIsNamed() {
        String talk = "    Ada: Tea?\n\n    Ben: It is hot.\n\n".repeat(3);
        assertThat(doubts(talk))
                .singleElement()
                .asString()
                .contains("6 paragraphs that are set in");
        assertThat(doubts("Part 1:\n\n" + talk + "Part 2:\n\n" + talk))
                .as("the headings are read as labels")
                .anyMatch(doubt -> doubt.contains("12 paragraphs that are set in"));
        assertThat(doubts(PROSE.repeat(9) + talk)).as("a part of the text").isEmpty();
        assertThat(doubts("    tea: 1;\n\n    pour(tea, pot);\n\n".repeat(9))).isEmpty();
        assertThat(doubts("    size: 1\n    lid: 2\n\n    tea: 4\n\n".repeat(3))).isEmpty();
    }

    @Test
    void aTalkInCellsBesideItsTranslationIsNamed() {
        String rows = "| **Ada:** Tea? | **Ada:** Tee? |\n| **Ben:** It is hot. | **Ben:** Ja. |\n";
        String table = "| English | German |\n|---|---|\n" + rows.repeat(3);
        assertThat(doubts(table)).singleElement().asString().contains("6 rows of a table");
        assertThat(doubts(PROSE.repeat(9) + table)).as("a part of the text").isEmpty();
        assertThat(doubts(table.replace(":**", ",").replace("**", ""))).isEmpty();
        assertThat(doubts("| Pot | Lid |\n|---|---|\n" + "| One: 4 cm | 2 cm |\n".repeat(6)))
                .isEmpty();
    }

    @Test
    void turnsThatAreBlanksToFillInAreNamed() {
        String form =
                "**Ada:** Tea?\n\n**You:** _______________\n\n**Ada:** Why?\n\n**You:** _______________\n\n**Ada:** Is it so?\n\n**You:** _______________\n\n";
        assertThat(doubts(form)).singleElement().asString().contains("3 of 6 turns are blanks");
        assertThat(doubts(form + "**Ada:** So.\n\n**Ben:** It is.\n\n".repeat(4)))
                .as("what is left out of a talk")
                .isEmpty();
        assertThat(doubts(form.replace("_______________", "…"))).as("silence").isEmpty();
    }

    @Test
    void aFewTurnsOfOneAmongOtherParagraphsAreNamed() {
        String day = "## Day\n\n**User:** asked for two lids.\n\n" + PROSE;
        String log = PROSE.repeat(7) + day + day.replace("two", "3") + day.replace("two", "4");
        assertThat(doubts(log)).anyMatch(doubt -> doubt.contains("3 labels introduce only"));
        assertThat(doubts(log + day.replace("User", "Ben").repeat(2)))
                .as("another answers")
                .noneMatch(doubt -> doubt.contains("labels introduce only"));
    }

    @Test
    void aFewTurnsOfOneAmongOtherWordsInTheirFormAreNamed() {
        String day =
                "## Day\n\n**User:** asked for %s.\n\n**%s:** made of clay.\n\n"
                        + "**%s:** not yet.\n\n"
                        + PROSE;
        String log =
                PROSE.repeat(4)
                        + day.formatted("two lids", "Lids", "Glaze")
                        + day.formatted("a large pot", "Pots", "Fire");
        assertThat(doubts(log)).anyMatch(doubt -> doubt.contains("2 labels introduce only"));
        assertThat(doubts(log.replaceAll("\\*\\*(\\w+):\\*\\* (?=made|not)", "$1 ")))
                .as("nobody but one who speaks")
                .noneMatch(doubt -> doubt.contains("labels introduce only"));
    }

    @Test
    void aTalkAboveAFewQuestionsIsNamed() {
        String talk = "Ada: Tea?\n\nBen: It is hot.\n\n".repeat(3);
        String essay = "## Next\n\n" + PROSE.repeat(9) + "**How is it made?**\n\nOf leaves.\n\n";
        String asked = essay + essay.replace("made", "kept");
        assertThat(doubts(talk + asked))
                .anyMatch(doubt -> doubt.contains("6 turns with labels stand above the first"));
        assertThat(doubts(asked + talk)).noneMatch(doubt -> doubt.contains("turns with labels"));
    }

    @Test
    void numberedQuestionsInHeadingsRaiseNone() {
        StringBuilder talk = new StringBuilder();
        for (int i = 1; i < 9; i++) {
            talk.append("### 问题" + i + "：什么是壶？ ###\n\n答：壶是热的。\n\n");
        }
        assertThat(doubts(talk.toString())).isEmpty();
    }

    @Test
    void headingsThatRepeatButForATimeAreNamed() {
        StringBuilder talk = new StringBuilder();
        for (int minute = 10; minute < 13; minute++) {
            String time = " - 22:" + minute;
            talk.append("## What is heard in the room").append(time).append(":04\n\nWind.\n\n");
            talk.append("## Whoever sits there").append(time).append(":09\n\nTea.\n\n");
        }
        String times = talk.toString();
        assertThat(doubts(times))
                .singleElement()
                .asString()
                .contains("same headings")
                .endsWith("label: '## What is heard in the room - 22:10:04' }");
        assertThat(doubts(times.replace("sits there -", "sits there").replace(":", "")))
                .as("no times")
                .isEmpty();
        assertThat(doubts(times.replaceAll("## W\\D* - (22:..)", "## $1")))
                .as("only times")
                .isEmpty();
    }

    @Test
    void fieldsInPartsAreNamed() {
        String parts =
                """
                ## 3

                **Added:** a lid for the kettle.

                **Mended:** the crack in the cup.

                ## 2

                **Added:** a spoon.

                **Mended:** the handle.

                **Removed:** the old stove.

                ## 1

                **Added:** all of it.
                """;
        assertThat(doubts(parts))
                .singleElement()
                .asString()
                .contains("the same 3 labels stand once in each part");
        assertThat(doubts(parts.replace("the crack in the cup.", "what?"))).isEmpty();
        assertThat(
                        doubts(
                                parts.replace("\n**Removed:**", "\n**Mended:**")
                                        .replace("## 2", "## 2\n\nWhat?")))
                .as("a field twice in a row, and somebody asks outside of them")
                .singleElement()
                .asString()
                .contains("the same 2 labels stand once in each part");
        assertThat(doubts(parts.replace("**Removed:**", "**Added:**"))).isEmpty();
        assertThat(doubts("## 4\n\n**Mended:** a lid of tin.\n\n" + parts))
                .as("the first part has one field only")
                .singleElement()
                .asString()
                .contains("the same 3 labels stand once in each part");
        String boiled = "**Boiled:** a pot of tea.\n\n";
        assertThat(doubts("## 5\n\n" + boiled + "## 4\n\n" + boiled + parts))
                .as("a part has none of the others' fields")
                .noneMatch(doubt -> doubt.contains("once in each part"));
    }

    @Test
    void labelsThatNameLanguagesAreNamed() {
        String pair = "**EN:** Is the kettle warm?\n\n**DE:** Ist der Kessel warm? Ja.\n\n";
        assertThat(doubts(pair.repeat(3)))
                .anyMatch(doubt -> doubt.contains("\"EN\" and \"DE\" name languages"));
        assertThat(doubts(pair.repeat(2))).noneMatch(doubt -> doubt.contains("languages"));
        String below = pair.replaceAll("\\*\\*[ED]", "- $0");
        assertThat(doubts(("**Question:**\n\n" + below + "**Answer:**\n\n" + below).repeat(3)))
                .as("a question in both, and its answer")
                .anyMatch(doubt -> doubt.contains("\"EN\" and \"DE\" name languages"));
        assertThat(doubts("**Q:** Tea?\n\n**A:** It is hot.\n\n**EN:** So.\n\n".repeat(6)))
                .noneMatch(doubt -> doubt.contains("languages"));
        assertThat(doubts(pair.repeat(3).replace("EN:", "NE:")))
                .as("initials")
                .noneMatch(doubt -> doubt.contains("languages"));
        assertThat(doubts(pair.repeat(3) + "**MK:** No.\n"))
                .as("a third speaks")
                .noneMatch(doubt -> doubt.contains("languages"));
        assertThat(doubts(pair.repeat(3) + "**DE:** No.\n"))
                .as("one speaks twice in a row")
                .noneMatch(doubt -> doubt.contains("languages"));
    }

    @Test
    void labelsAmongQuestionsAndAnswersAreNamed() {
        String asked = "**Question:** Why tea?\n\n**Answer:** It is hot.\n\n";
        String outcome = "**Outcome:** We had a pot of it, and two cups.\n\n";
        assertThat(doubts((asked + outcome).repeat(2) + asked))
                .singleElement()
                .asString()
                .contains("\"Outcome\" stands among labels")
                .contains("not-speakers: ['Outcome']");
        assertThat(doubts(asked.repeat(3))).isEmpty();
        assertThat(doubts((asked + outcome).repeat(2))).as("two say little").isEmpty();
        String proof = "**Proof:**\n![Lid](lid.jpg)\n\n";
        assertThat(doubts((proof + asked + proof).repeat(3)))
                .as("captions of pictures")
                .anyMatch(doubt -> doubt.contains("\"Proof\" stands among labels"));
        assertThat(doubts(asked.replace("Answer", "Ada").repeat(3) + "**Ben:** Or cold.\n"))
                .as("people answer")
                .isEmpty();
        assertThat(doubts((asked + "**Ben:** Or cold.\n\n**Cleo:** No.\n\n").repeat(3)))
                .as("others speak as often")
                .isEmpty();
    }

    @Test
    void fieldsAroundQuestionsAreNamed() {
        String plan =
                """
                ## %d

                **Reason:** the lid of kettle %d is gone.

                **Question:** Where was lid %d?

                **Signs:** a shelf, or shelf %d.

                """;
        String plans = parts(plan);
        assertThat(doubts(plans))
                .singleElement()
                .asString()
                .contains("in one order in each part, another before each question");
        assertThat(doubts(plans.replace("Signs", "Answer")))
                .as("somebody answers")
                .noneMatch(doubt -> doubt.contains("in one order"));
        assertThat(doubts(plans.replace("Reason", "Question")))
                .as("each part begins with a question")
                .noneMatch(doubt -> doubt.contains("in one order"));
        assertThat(doubts(plans.replace("**Signs:** a shelf, or shelf 2.\n", "")))
                .as("the order is kept in too few parts")
                .noneMatch(doubt -> doubt.contains("in one order"));
    }

    private static String parts(String part) {
        return IntStream.range(1, 4)
                .mapToObj(i -> part.formatted(i, i, i, i))
                .collect(Collectors.joining());
    }

    @Test
    void fieldsInOneOrderAreNamed() {
        String scene =
                """
                ## Scene %d

                **Place:** the kitchen of the mill, at night.

                **Action:** Mira looks for the lid %d.

                **Mira:** It is not here on shelf %d, nor there.

                **Light:** a lamp, and then %d lamps.

                **Mood:** cold, and %d times as slow.

                """;
        String asked = scene.replace("nor there.", "is it?");
        String play =
                IntStream.range(1, 4)
                        .mapToObj(i -> scene.formatted(i, i, i, i, i))
                        .collect(Collectors.joining());
        assertThat(doubts(play + asked.formatted(4, 4, 4, 4, 4).replace("Mira:", "Jo:")))
                .singleElement()
                .asString()
                .contains("stand in one order in each part, as fields do");
        String talk =
                """
                ## Round %d

                **Ada:** The lid is of tin %d.

                **Ben:** %s

                **Cleo:** Mine is of clay.

                """;
        String first = talk.formatted(1, 1, "And of wood?");
        String second = talk.formatted(2, 2, "And of stone?");
        assertThat(doubts(first + second + talk.formatted(3, 3, "Is it?")))
                .as("one of three asks in each round")
                .noneMatch(doubt -> doubt.contains("one order"));
        String turned = talk.replace("Ada", "Dan").replace("Ben", "Ada").replace("Dan", "Ben");
        assertThat(
                        doubts(
                                first
                                        + talk.formatted(2, 2, "Of wood.").repeat(2)
                                        + turned.formatted(3, 3, "Of tin.")))
                .as("somebody else begins the third round")
                .noneMatch(doubt -> doubt.contains("one order"));
    }

    @Test
    void sentencesThatSomebodyElseEndsAreNamed() {
        String begun =
                IntStream.range(0, 5)
                        .mapToObj(
                                i -> "**What I pour %d:**\n\nTea, and then milk.\n\n".formatted(i))
                        .collect(Collectors.joining());
        assertThat(doubts(PROSE + begun))
                .singleElement()
                .asString()
                .contains("5 paragraphs are set apart", "dialect: bold-paragraphs");
        assertThat(doubts(PROSE + begun.replace(":**", "...**"))).hasSize(1);
        assertThat(doubts(PROSE + begun.replace(":**", "**"))).isEmpty();
        assertThat(doubts(PROSE + begun.replace("\n\nTea", "\n\n- Tea"))).isEmpty();
        assertThat(doubts(PROSE.repeat(11) + begun)).isEmpty();
        assertThat(doubts(begun.substring(begun.length() / 5))).isEmpty();
    }

    @Test
    void promptsWithoutQuestionMarksAreNamed() {
        String prompts =
                "*And then you went up the hill %d*\n\nI did, with the dog.\n\n".repeat(6)
                        + "*Were you not afraid?*\n\nNever.\n\n";
        assertThat(doubts(prompts))
                .singleElement()
                .asString()
                .contains("7 paragraphs are set apart", "prompt: '*Why?*'");
        assertThat(doubts(prompts.replace("*", "**"))).asString().contains("prompt: '**Why?**'");
        assertThat(doubts(prompts.replace("?", ""))).as("none asks").isEmpty();
        assertThat(doubts(prompts.replace("And then you went up the", "The"))).isEmpty();
        assertThat(doubts(prompts.replace(" %d*", ":*"))).as("lead-ins").isEmpty();
        assertThat(doubts(prompts.replace("\n\nI did", "\n\n*I* did"))).hasSize(1);
        assertThat(doubts(prompts.replace("I did, with the dog.", "*I did, with the dog.*")))
                .isEmpty();
        assertThat(doubts(prompts + PROSE.repeat(30))).isEmpty();
        assertThat(doubts(prompts.replaceFirst("(?s)(?:\\*And.*?dog\\.\n\n){2}", ""))).isEmpty();
    }

    @Test
    void fieldsBesideATalkAreNamed() {
        String pots =
                """
                ## A lid

                The kettle has a lid that fits.

                **Weight:** high
                **Maker:** smith, potter

                ## A spout

                The kettle has a spout that pours.

                **Weight:** low
                **Maker:** smith

                ## A handle

                The kettle has a handle that stays cool.

                **Weight:** high
                **Maker:** potter

                ## The talk

                **Ada:** Why does it sing?
                **Ben:** It boils when it sings, and nobody minds.

                **Ada:** Who made it?
                **Ben:** My aunt made it when she was young.
                """;
        assertThat(doubts(pots))
                .singleElement()
                .asString()
                .contains("\"Weight\" and \"Maker\" stand before a few words each")
                .contains("not-speakers: ['Weight', 'Maker']");
        assertThat(doubts(pots.replace("low\n", "it is not that heavy.\n"))).isEmpty();
        assertThat(doubts(pots.replace("\n**Maker:**", "\n\n**Maker:**"))).isEmpty();
        assertThat(doubts(pots.replace("high\n", "high, as all\nof them say.\n"))).isEmpty();
    }

    @Test
    void labelsWithoutANameAreNamed() {
        String talk = "_Ada:_ Tea?\n\n_Ben:_ It is hot.\n\n_:_ And so it stays.\n\n".repeat(3);
        assertThat(doubts(talk))
                .singleElement()
                .asString()
                .contains("3 paragraphs begin with \"_:_\"");
        assertThat(doubts(talk.replace("_:_ And", "And"))).isEmpty();
        assertThat(doubts(talk.replaceFirst("_:_ And", "And").replaceFirst("_:_ And", "And")))
                .isEmpty();
        assertThat(doubts(talk.replace("_", "").replace("\n\n: And", "\n\n:: And"))).isEmpty();
        assertThat(doubts("_:_ is a sign.\n\n_:_ is another.\n\n")).isEmpty();
    }

    @Test
    void twoBeginningsThatAskAmongOthersAreNamed() {
        String talk =
                """
                **Why?** So.

                **And you left.** I did.

                **How?** By cart.

                **You never wrote.** Once.

                **That is sad.** It is.
                """;
        assertThat(doubts(talk))
                .singleElement()
                .asString()
                .contains("2 paragraphs are set apart and ask", "dialect: bold-paragraphs");
        assertThat(doubts(talk.replace("How?", "By cart."))).isEmpty();
    }

    @Test
    void aLabelWithTheSameWordsEachTimeIsNamed() {
        String refrain = "Chorus:\n\nPour, pour, my little brown pot.\n\n";
        String song =
                refrain
                        + "Solo:\n\nWho has drunk the tea?\n\n"
                        + refrain
                        + "Solo:\n\nWho has drunk the milk?\n\n"
                        + refrain;
        assertThat(doubts(song))
                .singleElement()
                .asString()
                .contains("the words behind \"Chorus\" are the same each time");
        assertThat(doubts(song.replace("Pour, pour, my little brown pot.", "Yes, more.")))
                .isEmpty();
        assertThat(doubts(song.replaceFirst("Pour", "Oh pour"))).isEmpty();
    }

    @Test
    void labelsThatTheTextHasAsWordsAreNamed() {
        String minutes =
                """
                The board met, and every action of last week was read out.

                Action: Jo buys a new lid for the pot.

                Decision: The old stove stays where it is.

                Action: Ida asks the smith about the crack.

                Decision: The next decision falls in spring.
                """;
        assertThat(doubts(minutes))
                .singleElement()
                .asString()
                .contains("all 4 labels are words that the text has elsewhere in small letters");
        assertThat(doubts(minutes.replace("stays where it is.", "stays?"))).isEmpty();
        assertThat(doubts(minutes.replace("next decision", "next one"))).isEmpty();
        assertThat(doubts(minutes.replace("Action:", "Guest:").replace("action", "guest")))
                .isEmpty();
    }

    @Test
    void labelsBeforeAWordOrTwoAreNamed() {
        String parts =
                IntStream.range(0, 3)
                        .mapToObj(i -> "## Pot " + i + "\n\n**Kind:** round pot\n\n" + PROSE)
                        .collect(Collectors.joining());
        assertThat(doubts(parts))
                .singleElement()
                .asString()
                .contains("3 labels stand before a few words each");
        assertThat(doubts(parts.replace("round pot", "It is round."))).isEmpty();
    }

    @Test
    void paragraphsThatAskInProseAreNamed() {
        String pair = "Where does the kettle stand?\n\n" + PROSE;
        assertThat(doubts(Dialect.PROSE, pair.repeat(6))).isEmpty();
        assertThat(doubts(PROSE.repeat(20) + pair.repeat(6)))
                .singleElement()
                .asString()
                .contains("6 paragraphs ask")
                .contains("dialect: plain-questions");
    }

    @Test
    void paragraphsThatAskAtTheirEndInProseAreNamed() {
        String asked = "You keep a kettle on the stove. Since when?\n\n";
        String other = "It sings, they say. Is that so?\n\n";
        String talk = (asked + PROSE + other + PROSE.repeat(2)).repeat(3);
        assertThat(doubts(PROSE.repeat(4) + talk))
                .singleElement()
                .asString()
                .contains("6 paragraphs end with a question mark")
                .endsWith("paste {.question}");
        assertThat(doubts(Dialect.PROSE, talk)).as("meant").isEmpty();
        assertThat(doubts((asked + PROSE.repeat(2)).repeat(4))).as("few").isEmpty();
        assertThat(doubts((asked + PROSE.repeat(2)).repeat(3) + "Can you tell us? Do.\n\n" + PROSE))
                .as("few, of which none that asks somebody to tell ends with it")
                .isEmpty();
        String told = asked + PROSE + "Tell me, can you tell us of it?\n\n" + PROSE.repeat(2);
        assertThat(doubts(PROSE + told.repeat(2)))
                .as("put to somebody")
                .singleElement()
                .asString()
                .contains("4 paragraphs end with a question mark");
        assertThat(doubts(PROSE + told.replace("You keep a", "A").repeat(2)))
                .as("some put to nobody")
                .isEmpty();
        assertThat(doubts((asked + PROSE.repeat(6)).repeat(6))).as("far apart").isEmpty();
        assertThat(doubts((asked + other).repeat(6))).as("nobody answers").isEmpty();
        assertThat(doubts((PROSE.strip() + " " + asked.strip() + " We do.\n\n").repeat(6)))
                .as("within paragraphs")
                .isEmpty();
        assertThat(doubts((PROSE.strip().repeat(12) + asked + PROSE).repeat(6)))
                .as("long paragraphs")
                .isEmpty();
    }

    @Test
    void anAnswerWithoutALabelBetweenTwoQuestionsOfOnePersonIsNamed() {
        String pair = "**Ida:** Is it hot?\n\n**Jo:** It was at noon.\n\n";
        String pairs =
                pair
                        + pair.replace("noon", "dawn").replace("hot", "cold")
                        + pair.replace("noon", "dusk").replace("hot", "damp");
        String without = "**Ida:** And at night?\n\nThen it was cold.\n\n";
        assertThat(doubts(pairs + without + pair))
                .singleElement()
                .asString()
                .contains("paste {.speaker=\"Jo\"} after it");
        assertThat(doubts(pairs + "**Ida:** And at night?\n\nOj: It was cold.\n\n" + pair))
                .as("a label amiss")
                .singleElement()
                .asString()
                .contains("if \"Oj:\" means Jo, write \"Jo:\"");
        assertThat(doubts(pairs + "**Ida:** And at night?\n\nJo; cold.\n\n" + pair))
                .as("another sign")
                .singleElement()
                .asString()
                .contains("if \"Jo;\" means Jo, write \"Jo:\"");
        assertThat(
                        doubts(
                                pairs
                                        + "**Ida:** And at night?\n\nThen it was cold. {.speaker=\"Jo\"}\n\n"
                                        + pair))
                .as("a mark says who speaks")
                .isEmpty();
        assertThat(doubts(pairs + pair + PROSE + pair)).as("an answer goes on").isEmpty();
        assertThat(doubts(pairs + without.replace("?", ".") + pair))
                .as("nothing is asked")
                .isEmpty();
        assertThat(doubts(pairs + "**Ida:** And then?\n\n" + pair)).as("nothing between").isEmpty();
        assertThat(doubts(pairs + without + pair + without + pair)).as("twice").isEmpty();
        assertThat(doubts(pairs.replace("dawn.", "dawn?") + without + pair))
                .as("both ask")
                .isEmpty();
        assertThat(doubts(pairs + "**Ari:** Cold.\n\n**Ari:** Hot.\n\n" + without + pair))
                .as("three")
                .isEmpty();
    }

    @Test
    void headingsThatAskAboveTurnsAreNamed() {
        String talk =
                IntStream.range(0, 4)
                        .mapToObj(
                                i ->
                                        "## Why tea "
                                                + i
                                                + "?\n\n**Ada:** So.\n\n**Ben:** Is it hot?\n\n")
                        .collect(Collectors.joining());
        assertThat(doubts(talk))
                .anyMatch(doubt -> doubt.contains("4 headings above the turns ask a question"));
    }

    @Test
    void turnsOfWhichNearlyAllAskAreNamed() {
        assertThat(doubts("**Ada:** Why?\n\n**Ben:** How?\n\n".repeat(4)))
                .singleElement()
                .asString()
                .contains("8 of 8 turns ask");
    }

    @Test
    void linesOfOneShapeThatAreNoLabelsAreNamed() {
        String items = "- tea: it is hot today.\n- milk: it is white today.\n\n";
        assertThat(doubts(PROSE.repeat(4) + items.repeat(4) + PROSE.repeat(90)))
                .allMatch(doubt -> doubt.contains("reading: { label: '- tea:' }"));
    }

    @Test
    void wordsThatStandBetweenTurnsAreNamed() {
        String smith = "the smith: So.\n\n";
        String talk = "Ada: Tea.\n\n" + smith + "Ada: Well.\n\nBen: So.\n\n";
        assertThat(doubts(talk + PROSE.repeat(3) + smith + talk.replace(smith, "") + smith))
                .singleElement()
                .asString()
                .startsWith("3 paragraphs between the turns begin with \"the smith\"")
                .endsWith("paste into the front matter: speakers: ['the smith']");
    }

    @Test
    void wordsThatProseHasBetweenTurnsAreNotNamed() {
        String talk = "Ada: Tea?\n\nBen: It is.\n\n" + PROSE;
        assertThat(doubts((talk + "For example: a pot.\n\n").repeat(3))).isEmpty();
        assertThat(doubts((talk + "Note: the smith is not here.\n\n").repeat(3))).isEmpty();
        assertThat(doubts(talk + "the smith: Why?\n\n" + talk.repeat(2))).isEmpty();
    }

    @Test
    void headingsThatAskAboveAllWordsAreNamed() {
        String title = "# Why tea?\n# Warum Tee?\n\n";
        assertThat(doubts(title + PROSE + "Is it hot?\n\nIt is hot. It sings.\n\n"))
                .singleElement()
                .asString()
                .contains("all headings that ask stand above the first words");
        assertThat(doubts(title + PROSE + "# And milk?\n\n" + PROSE)).isEmpty();
        assertThat(doubts("# Why tea?\n\n" + PROSE)).isEmpty();
    }

    @Test
    void aHeadingThatAloneAsksBesideAnotherIsNamed() {
        String essay = PROSE + "## The peak\n\n" + PROSE + "## Where to?\n\n" + PROSE;
        assertThat(doubts(essay))
                .singleElement()
                .asString()
                .startsWith("only this heading asks")
                .endsWith("paste into the front matter: dialect: prose");
        assertThat(doubts(essay.replace("The peak", "References"))).isEmpty();
        assertThat(doubts(essay.replace("The peak", "Introduction"))).isEmpty();
        assertThat(doubts(essay.replace("The peak", "Why tea?"))).isEmpty();
        assertThat(doubts(essay.replace("## The peak", "### The peak"))).isEmpty();
        assertThat(doubts(essay + "## And milk?\n\n" + PROSE)).isEmpty();
        assertThat(doubts(essay + PROSE.repeat(2))).isEmpty();
        assertThat(doubts(Dialect.HEADINGS, essay)).isEmpty();
    }

    @Test
    void boldTypeThatDoesNotEndWithItsParagraphIsNamed() {
        String talk =
                "**Why tea?**\n\nIt is hot.\n\n**And milk?**\n\nNever.\n\n**So?**\n\nYes.\n\n";
        String open = "**What do you\nneed?\n  \n**\n\nClay.\n\n";
        String tag = "<p class=\"q\"><strong>$1</strong></p>";
        String tagged = talk.replaceAll("\\*\\*(.*?)\\*\\*", tag);
        String openTag = tag.replace("$1", "It is new.\n\nWhat is it?") + "\n\nA pot.\n\n";
        assertThat(doubts(tagged + openTag))
                .anyMatch(doubt -> doubt.contains("the ** or </strong> that ends it stands"));
        assertThat(doubts(tagged + openTag.replace("\n\nWhat", " What"))).isEmpty();
        assertThat(doubts(talk + open))
                .singleElement()
                .asString()
                .startsWith("this paragraph begins in bold type like the questions");
        assertThat(doubts(talk + open + talk + open))
                .singleElement()
                .asString()
                .startsWith("2 paragraphs begin in bold type like the questions");
        assertThat(doubts(talk)).isEmpty();
        assertThat(doubts(talk + "**Note** it: 2 `**` 3.\n\n**To** be **or** not.\n\n")).isEmpty();
        assertThat(doubts("## Why tea?\n\nHot.\n\n## And milk?\n\n" + open)).isEmpty();
        assertThat(doubts("**Day:*11 May*\n\n" + talk)).isEmpty();
        assertThat(doubts(PROSE + open + PROSE)).isEmpty();
    }

    @Test
    void whoeverDeclaresADialectIsNotDoubted() {
        assertThat(doubts(Dialect.NAMES, "**Ada:** Why?\n\n**Ben:** How?\n\n".repeat(4))).isEmpty();
    }

    private static List<String> doubts(String text) {
        return doubts(null, text);
    }

    private static List<String> doubts(@Nullable Dialect declared, String text) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(), null, declared);
        ParsedTranscript read = TranscriptReader.read(text, hints, HeaderLines.none());
        return read.doubts().stream().map(ReadingDoubt::message).toList();
    }
}
