package org.colloquy.reader.transcript.speaker.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Phrases before colons that say who speaks, and those that any prose has. A slash ends a line, two
 * end a paragraph.
 */
class PhraseLabelsTest {

    /** The labels in the order of the text. */
    private static String said(String lines) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(), null, null);
        return LabelledText.of(lines.replace('/', '\n') + "\n", hints, 0).labels().stream()
                .map(said -> said.candidate().name())
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The interviewer",
                "Le journaliste",
                "Phóng viên",
                "Woman in audience",
                "Question from the floor",
                "Woman's voice",
                "Ann's iPad",
                "john smith",
                "Translator",
                "Editor",
                "Author",
                "译者"
            })
    void areLabelsWhereTheyAskSomebody(String phrase) {
        String asked = "%s: Where?//Ada Bell: There.//".replace("%s", phrase);
        String all = phrase + " | Ada Bell | " + phrase + " | Ada Bell";
        assertThat(said(asked + asked)).isEqualTo(all);
        String bold = "**%s:** Where?//**Ada Bell:** There.//".replace("%s", phrase);
        assertThat(said(bold + bold)).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**The smith:** 1.//**Ada:** 2.//**The smith:** 3.//**Ada:** 4.; The smith | Ada | The smith | Ada",
                "**Ada:** 1.//**A smith:** 2.//w.//**Ada:** 3.//**Ben:** 4.//w.//**A smith:** 5.//**Ben:** 6.; Ada | A smith | Ada | Ben | A smith | Ben",
                "Ada: 1.//The smith: 2.//w.//w.//Ada: 3.//The smith: 4.//Ada: 5.//w.//w.//Ben: 6.//Ada: 7.; Ada | The smith | Ada | The smith | Ada | Ben | Ada",
                "[0:01] The smith: 1.//[0:02] Ada: 2.//[0:03] The smith: 3.//[0:04] Ada: 4.; The smith | Ada | The smith | Ada",
                "The smith: 1.//Ada: 2.//The smith: 3.//Ada: 4.; The smith | Ada | The smith | Ada"
            })
    void areLabelsBetweenThoseOfOnePerson(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**The smith:** Why?//**The potter:** So.//**The smith:** How?//**The potter:** Thus.; The smith | The potter | The smith | The potter",
                "**The smith:** Why?//w.//**The potter:** So.//w.//**The smith:** How?//**The potter:** Thus.; The smith | The potter | The smith | The potter",
                "The smith: Why?//The potter: So.//The smith: How?//The potter: Thus.; The smith | The potter | The smith | The potter",
                "The smith: Why?//w.//The potter: So.//w.//The smith: How?//The potter: Thus.; ''",
                "**Why this one:** So?//**How it works:** x.//**Why this one:** So?//**How it works:** y.; ''",
                "**The good:** So.//**The bad:** Not so.//**The good:** Thus.//**The bad:** Not thus.; ''"
            })
    void mayTakeTurnsAmongThemselvesIfTheyAsk(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said.replace("''", ""));
    }

    @Test
    void takeTurnsForAWhileInALongText() {
        String text = "w.//".repeat(12);
        String asked = "Ứng viên: Why?//Người đọc báo: So.//";
        assertThat(said(text + asked.repeat(4) + text) + " | ")
                .isEqualTo("Ứng viên | Người đọc báo | ".repeat(4));
        assertThat(said(text + asked.repeat(3) + text)).as("no talk yet").isEmpty();
        assertThat(said(text + asked.replace("?", ".").repeat(4) + text))
                .as("nobody asks")
                .isEmpty();
        assertThat(said(text + (asked + "Bạn đọc: No.//").repeat(4) + text)).as("three").isEmpty();
        assertThat(said(text + (asked + text).repeat(4))).as("never for long").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada: 1.//w.//For example: x.//Ben: 2.//w.//For example: y.//Ada: 3.//w.//Ben: 4.; Ada | Ben | Ada | Ben",
                "**Ada:** 1.//w.//**For example:** x.//**Ben:** 2.//w.//**For example:** y.//**Ada:** 3.//w.//**Ben:** 4.; Ada | Ben | Ada | Ben",
                "**Ada:** 1.//For example: x.//**Ada:** 2.//For example: y.//**Ada:** 3.//**Ben:** 4.//**Ada:** 5.; Ada | Ada | Ada | Ben | Ada",
                "Ada: 1.//Ada: 2.//Ada: 3.//w.//w.//There are two kinds: x.//Ada: 4.//Ada: 5.//Ada: 6.//There are two kinds: y.//Ada: 7.//w.; Ada | Ada | Ada | Ada | Ada | Ada | Ada",
                "Ada: 1.//There are two kinds://- x//Ben: 2.//There are two kinds://- y//Ada: 3.//Ben: 4.; Ada | Ben | Ada | Ben",
                "Ada: 1.//Translator: Ben Sample//Ada: 3.//Translator: Cleo Sample//Ada: 4.; Ada | Ada | Ada",
                "**Ada:** Why?//**Note:** x.//**Ada:** How?//**Note:** y.//**Ada:** So?//**Ben:** Yes.//**Ada:** 1.; Ada | Ada | Ada | Ben | Ada",
                "**Myth:** Why?//**Fact:** x.//**Myth:** How?//**Fact:** y.; ''",
                "w.//There are two kinds: x.//w.//There are two kinds: y.//w.; ''",
                "Ada: 1.//The smith: 2.//w.//w.//w.//Ben: 3.//Ada: 4.; Ada | Ben | Ada"
            })
    void areNoneWhereProseHasThem(String lines, String said) {
        assertThat(said(lines)).isEqualTo(said.replace("''", ""));
    }

    @Test
    void nameNobodyWhoHasAPageOfHisOwn() {
        String talk = "%s: Where?//Ada Bell: There.//%s: When?//Ada Bell: Then.";
        assertThat(kinds(talk.replace("%s", "The interviewer"))).isEqualTo("UNKNOWN PERSON");
        assertThat(kinds(talk.replace("%s", "Translator"))).isEqualTo("UNKNOWN PERSON");
        assertThat(kinds(talk.replace("%s", "john smith"))).isEqualTo("PERSON PERSON");
        assertThat(kinds(talk.replace("%s", "Ada van der Sample"))).isEqualTo("PERSON PERSON");
    }

    private static String kinds(String lines) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(), null, null);
        return LabelledText.of(lines.replace('/', '\n') + "\n", hints, 0)
                .speakers()
                .speakers()
                .stream()
                .map(speaker -> speaker.kind().name())
                .collect(Collectors.joining(" "));
    }

    @Test
    void areNoneInALongTextThatIsNoTalk() {
        String pair = "The smith: Why?//Ada: So.//w.//The smith: How?//Ada: Thus.";
        assertThat(said(pair + "//w.".repeat(30))).isNotEmpty();
        assertThat(said(pair + "//w.".repeat(40))).isEmpty();
    }
}
