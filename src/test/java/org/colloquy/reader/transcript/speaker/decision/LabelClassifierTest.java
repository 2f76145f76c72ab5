package org.colloquy.reader.transcript.speaker.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words before colons that are labels. A slash ends a line, two end a paragraph. */
class LabelClassifierTest {
    private static final String NOBODY = "";

    private static String said(String lines) {
        return said(lines, null);
    }

    private static String said(String lines, @Nullable Dialect declared, String... people) {
        List<Participant> known = List.of(people).stream().map(Participant::named).toList();
        DialectHints hints = new DialectHints(known, List.of(), List.of(), "The Outlet", declared);
        return LabelledText.of(lines.replace('/', '\n') + "\n", hints, 0).labels().stream()
                .map(said -> said.candidate().name())
                .collect(Collectors.joining(" "));
    }

    private static String words(int paragraphs) {
        return "//Words.".repeat(paragraphs);
    }

    @Test
    void whoIsKnownIsOneWhereverAndHoweverSeldom() {
        assertThat(said("Ada: 1." + words(9))).isEqualTo(NOBODY);
        assertThat(said("Ada: 1." + words(9), null, "Ada")).isEqualTo("Ada");
        assertThat(said("Words./Words./Ada: 1.", null, "Ada")).isEqualTo("Ada");
        assertThat(said("The Outlet: 1." + words(9))).isEqualTo("The Outlet");
        assertThat(said("Ada and Ben: 1." + words(9), null, "Ada", "Ben")).isEqualTo("Ada and Ben");
        assertThat(said("Ada and Ben: 1." + words(9), null, "Ada")).isEqualTo(NOBODY);
        assertThat(said("Ada: 1.", Dialect.PROSE, "Ada")).isEqualTo(NOBODY);
    }

    @Test
    void aShortNameInBracketsMakesAName() {
        assertThat(said("Tea Sample (XY): 1." + words(9) + "//XY: 2.")).isEqualTo("Tea Sample XY");
        assertThat(said("Tea Sample (XY): 1." + words(9))).isEqualTo(NOBODY);
        assertThat(said("Tea Sample (AS): 1." + words(9), null, "Ada Sample"))
                .isEqualTo("Tea Sample");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Q: Why?//A: So.; Q A",
                "Q: Why?//So.//Q: How?//Thus.; Q Q",
                "Why?//A: So.//How?//A: Thus.; A A",
                "Q: Why?//So.; ''",
                "Why?//A: So.; ''"
            })
    void aLetterIsOneWhereThereIsAnother(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "## Why?//A: So.//Tea: 1.//## How?//A: Thus.//Tea: 2.; A A",
                "## Why?//A: So.//Tea: 1.//## Pots//A: Thus.//Tea: 2.; A Tea A Tea",
                "## Why?//A: So.//Tea: 1.//## How?//A: Thus.//Tea: 2.//## Cups//## Pots; A A",
                "## Why?//A: So.//Tea: 1.//## How?//A: Thus.//Tea: 2.//## Cups//## Pots//## Mugs; A Tea A Tea",
                "## Why?//Q: So?//A: So.//Tea: 1.//## How?//A: Thus.//Tea: 2.; Q A Tea A Tea",
                "## Why?//A: So.//Tea: 1.//Ben: x.//## How?//Tea: 2.; Tea Ben Tea"
            })
    void whereHeadingsAskOnlyALetterAnswers(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada: 1.//Ben: 2.//Ada: 3.; Ada Ben Ada",
                "Ada: 1.//Words.//Ada: 3.; ''",
                "Ada: 1.//Note: 2.//Ada: 3.; ''",
                "Ada: 1.//Music: 2.//Ada: 3.; ''",
                "Ada: 1.//Words./Words./Ben: 2.//Ada: 3.; ''",
                "Words./Words./Ada: 1.//Ben: 2.//Words./Words./Ada: 3.//Ben: 4.; ''",
                "Words./Words./Ada: 1.//Words./Words./Ada: 3.//Words./Words./Ada: 3.; ''",
                "Note: 1.//Tip: 2.//Note: 3.//Tip: 4.; ''",
                "on tea: 1.//of it: 2.//on tea: 3.//of it: 4.; ''",
                "Host: Ada Sample//Guest: Ben Sample//Host: Ada Sample//Guest: Ben Sample; ''",
                "Host: Ada Sample//Host: Ben Sample//Ida: 1.//Ada: 2.//Ida: 3.//Ada: 4.; Ida Ada Ida Ada",
                "With: Ben Sample, Cleo Pell/Host: Ada Sample//**Host:** 1.//**Ben:** 2.//**Host:** 3.//**Ben:** 4.; Host Ben Host Ben",
                "With: a cold/Host: Tea, then//Ben: 2.//Host: 3.//Ben: 4.; Host Ben Host Ben",
                "(music)/Host: Ada Sample//Ben: 2.//Host: 3.//Ben: 4.; Host Ben Host Ben",
                "Who taught you, they asked me./Ida: Ada Sample/Ben: Who?/Ida: 3./Ben: 4.; Ida Ben Ida Ben",
                "Ben Sample (BS), Cleo Pell (CP)/Host: Ada Sample//Ben: 2.//Host: 3.//Ben: 4.; Ben Host Ben",
                "Host: 1.//Ben: 2./Host: Ada Sample//Ben: 4.//Host: 5.; Host Ben Host Ben Host",
                "Host: Ada Sample//Guest: Ben Sample//Host: Tea?//Guest: Tea.; Host Guest Host Guest",
                "Ada: 1.//Words.//Ada: 2.//Words.//Ada: 3.; Ada Ada Ada",
                "[0:01] Ada: 1.//Words.//[0:02] Ada: 2.; Ada Ada",
                "Upshot: 1.//Note: 2.//Tip: 3.//Upshot: 4.//Note: 5.//Upshot: 6.; ''",
                "Ada: 1.//Note: 2.//Ada: 3.//Note: 4.//Ada: 5.//Note: 6.; Ada Ada Ada",
                "Time: 1.//Note: 2.//Tip: 3.//Ada: 4.//Ada: 5.//Ada: 6.; Ada Ada Ada",
                "Ada: 1.//Note: 2.//Ada: 3.//Ada: 4.; Ada Ada Ada",
                "Ada: 1.//**Note:** 2.//Ada: 3.//**Tip:** 4.//Ada: 5.//**Tip:** 6.; Ada Ada Ada",
                "Ada: 1.//Ben: 2.//Tip: 3.//Ada: 4.//Ben: 5.//Tip: 6.//Tip: 7.//Tip: 8.; Ada Ben Ada Ben",
                "[0:01] Ada: 1.//Words.//Words./Words./[0:02] Ada: 2.; ''"
            })
    void aNameThatIsRepeatedIsOneIfOthersTakeTurnsOrItLeads(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({"12, true", "13, false"})
    void whoSpeaksAloneLeadsAFifthOfTheText(int others, boolean read) {
        assertThat(said("Ada: 1.//w.//Ada: 2.//Ada: 3." + words(others - 1)))
                .isEqualTo(read ? "Ada Ada Ada" : NOBODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada: 1.//Ben: 2.//w.//Ada: 3.//Ben: 4.; 35; true",
                "Ada: 1.//Ben: 2.//w.//Ada: 3.//Ben: 4.; 36; false",
                "**Ada:** 1.//**Ben:** 2.//w.//**Ada:** 3.//**Ben:** 4.; 75; true",
                "**Ada:** 1.//**Ben:** 2.//w.//**Ada:** 3.//**Ben:** 4.; 76; false",
                "[0:01] Ada: 1.//[0:02] Ben: 2.//w.//[0:03] Ada: 3.//**Ben:** 4.; 75; true",
                "[0:01] Ada: 1.//[0:02] Ben: 2.//w.//Ada: 3.//**Ben:** 4.; 75; false"
            })
    void allLabelsTogetherCoverMoreThanALittleOfTheText(String talk, int others, boolean read) {
        assertThat(said(talk + words(others))).isEqualTo(read ? "Ada Ben Ada Ben" : NOBODY);
    }

    @Test
    void onlyLabelsCover() {
        String talk = "Ada: 1.//Ben: 2.//w.//Ada: 3.//Ben: 4.";
        assertThat(said(talk + "//Note: w." + words(35))).isEqualTo(NOBODY);
        assertThat(said(talk + "//Music: w.//Music: w." + words(34))).isEqualTo(NOBODY);
        assertThat(said(talk + "//Cleo: w." + words(35), null, "Cleo"))
                .as("who is known has a label")
                .isEqualTo("Ada Ben Ada Ben Cleo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada: 1.//Ben: 2.//Ada: 3.//Ben: 4.//Ada: 5.; Ada Ben Ada Ben Ada",
                "Ada: 1.//Ben: 2.//Ada: 3.//Ben: 4.; ''",
                "Ada: 1.//Ben: 2.//w.//Ada: 3.//Ben: 4.//Ada: 5.; ''",
                "Ada: 1.//Ben: 2.//Ada: 3.//Ada: 4.//Ben: 5.; ''",
                "Ben: 0.//Ben: 0.//Ada: 1.//Ben: 2.//Ada: 3.//Ben: 4.; Ben Ben Ada Ben Ada Ben"
            })
    void fiveInARowAreATalkHoweverLongTheText(String talk, String said) {
        assertThat(said("Words." + words(60) + "//" + talk)).isEqualTo(said.replace("''", ""));
    }

    @Test
    void whereNamesAreDeclaredOnceIsEnough() {
        assertThat(said("Ada: 1." + words(20), Dialect.NAMES)).isEqualTo("Ada");
        assertThat(said("Note: 1." + words(20), Dialect.NAMES)).isEqualTo(NOBODY);
        assertThat(said("Words./Words./Ada: 1." + words(20), Dialect.NAMES)).isEqualTo(NOBODY);
    }
}
