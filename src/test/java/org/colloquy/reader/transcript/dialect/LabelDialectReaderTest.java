package org.colloquy.reader.transcript.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fit of labels to a dialect, and their marks. A slash ends a line, two end a paragraph. */
class LabelDialectReaderTest {

    private static DialectFit fit(Dialect dialect, String lines, String... interviewees) {
        List<Participant> answering =
                List.of(interviewees).stream().map(Participant::named).toList();
        List<Participant> asking = List.of(Participant.named("Ida"));
        List<Participant> others = List.of(Participant.named("Ada"), Participant.named("Ben"));
        DialectHints hints = new DialectHints(asking, answering, others, null, null);
        String text = lines.replace('/', '\n') + "\n";
        return new LabelDialectReader(dialect).read(LabelledText.of(text, hints, 0));
    }

    private static String marks(Dialect dialect, String lines) {
        DialectFit fit = fit(dialect, lines);
        return fit.score() == 0
                ? "none"
                : fit.marks().stream()
                        .map(mark -> mark.part().name())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Q: Why?//A: So.//Music: x.//Q: How?//A: No.; QUESTION SAID EVENT QUESTION SAID",
                "Ida: Why?//Ada: So.//Ida: How?//Ada: No.; none",
                "Q: 1?//A: 1.//A: 2.//A: 3.; QUESTION SAID SAID SAID",
                "Q: 1?//A: 1.//A: 2.//A: 3.//A: 4.; none",
                "Q: 1?//A: 1.//A: 2.//A: 3.//Music: x.; QUESTION SAID SAID SAID EVENT",
                "Ida: 1?//A: 1.//Ida: 2?//A: 1.//Q: 3?//A: 1.//Q: 4?//A: 1.; none",
                "Ida: 1?//A: 1.//Q: 2?//A: 1.//Q: 3?//A: 1.; SAID SAID QUESTION SAID QUESTION SAID",
                "Ida: 1?//A: 1.//Q: 2?//A: 1.; none",
                "Ida: 1.//Ada: 1.//Q: 2?//A: 1.//Ida: 2.//Ada: 2.; none",
                "Ida: 1?//So.//Ida: 2?//No.//Ida: 3?//Yes.; QUESTION QUESTION QUESTION",
                "Ida: 1?//So.//Music: x.//Ida: 2?//No.//Ida: 3?//Yes.; QUESTION EVENT QUESTION QUESTION",
                "Ida: 1?//So.//Ida: 2?//No.; none",
                "Ida: 1?//Ida: 2?//Ida: 3?//Ida: 4?; none",
                "Ida: 1?//So.//Ida: 2.//No.//Ida: 3?//Yes.; none",
                "Ida: 1?//So.//Ben: 2?//No.//Ida: 3?//Yes.; none",
                "Ida: 1.//So.//Ida: 2.//No.//Ida: 3.//Yes.; none",
                "Q1. 3/Q2. 5/Q3. 1/Q4. 4/Q5. 2; none",
                "Words.; none"
            })
    void questionsAreThoseOfQ(String lines, String marks) {
        assertThat(marks(Dialect.Q_AND_A, lines)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Why?**//Ada: So.//**How?**//Ben: No.//**Tell us more.**//Ada: Yes.; none",
                "**Why?**//Ada: So.//Ben: Why not.//**How?**//Ben: No.//**Who?**//Ada: Yes.; none",
                "*Why?*//Ada: So.//*How?*//Ben: No.//*Who?*//Ada: Yes.; none",
                "**Why?**//Ada: So?//**How?**//Ben: No.//**Who?**//Ada: Yes.; TURN TURN TURN",
                "**Why?**//Ada: So.//**How?**//Ben: No.; none",
                "**Why?**//Ada: So.//Ben: No.//**How?**//Ben: No.//Ada: So.; none",
                "**Why?**//Ada: So.//Ben: No.//Ada: Oh.//**How?**//Ben: No.; TURN TURN TURN TURN",
                "**Why?**//Ada: So.//Ben: No.; TURN TURN",
                "**Why?**//Ada: So.//**How?**//**Who?**//Ben: No.//Ada: Yes.; TURN TURN TURN",
                "**Tea.**//Ada: So.//**Pots.**//Ben: No.//**Who?**//Ada: Yes.; TURN TURN TURN"
            })
    void labelsBelowParagraphsThatAskAreNoTurns(String lines, String marks) {
        assertThat(marks(Dialect.NAMES, lines)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Ida: Why?**//So.//**Ida: How?**//No.; QUESTION QUESTION",
                "**Ida: Why?**//**Ada:** So.//**Ida: How?**//**Ada:** No.; QUESTION SAID QUESTION SAID",
                "**Ida: Why?**//So.//**Ida: Tea.**//No.; QUESTION QUESTION",
                "**Ida: Why?**//So.//**Ida: Tea.**//No.//**Ida: Pots.**//No.; none",
                "**Ida: Tell us.**//So.//**Ida: Describe it.**//No.; QUESTION QUESTION",
                "**Ida: So.**//So.//**Ida: No.**//No.; none",
                "Ida: Why?//Ada: So.//Ida: How?//Ada: No.; none"
            })
    void questionsAreThoseWhollyInBold(String lines, String marks) {
        assertThat(marks(Dialect.ASKED_IN_BOLD, lines)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false"})
    void questionsInBoldAreAFifthOfTheLabels(int answers, boolean read) {
        String each = "//**Ada:** So.//**Ben:** No.".repeat(answers);
        String lines = "**Ida: Why?**" + each + "//**Ida: How?**" + each;
        assertThat(fit(Dialect.ASKED_IN_BOLD, lines).score() > 0).isEqualTo(read);
    }

    @Test
    void questionsBehindABoldNameCountAmongThoseInBold() {
        String each = "//**Ada:** So.//**Ben:** No.";
        String two = "**Ida: Why?**" + each + "//**Ida: How?**" + each;
        String more = ("//**Ida:** **Who?**" + each).repeat(3);
        assertThat(marks(Dialect.ASKED_IN_BOLD, two + more))
                .isEqualTo(
                        "QUESTION SAID SAID "
                                + "QUESTION SAID SAID ".repeat(3)
                                + "QUESTION SAID SAID");
        String plain = ("//**Ida:** Who?" + each).repeat(3);
        assertThat(marks(Dialect.ASKED_IN_BOLD, two + plain)).isEqualTo("none");
    }

    @Test
    void aSingleQuestionInBoldIsEnoughForASinglePair() {
        assertThat(marks(Dialect.ASKED_IN_BOLD, "**Q: Why?**//**A:** So."))
                .isEqualTo("QUESTION SAID");
        assertThat(marks(Dialect.ASKED_IN_BOLD, "**Q: Why?**//**A:** So.//**A:** No."))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada: 1.//Music: x.//Ben: 2.//Ada: 3.; TURN EVENT TURN TURN",
                "Q: 1.//A: 2.; TURN TURN",
                "A: 1.//A: 2.; none",
                "## 1?//Ada: 1.//## 2?//Ben: 1.//## 3?//Ada: 1.//## 4?//Ben: 1.; none",
                "## 1?//Ada: 1.//## 2?//Ben: 1.//## Tea//Ada: 1.//## Pots//Ben: 1.; TURN TURN TURN TURN",
                "## 1?//Ada: 1?//## 2?//Ben: 1.//## 3?//Ada: 1.//## 4?//Ben: 1.; TURN TURN TURN TURN",
                "## 1?//Ada: 1.//## 2?//Ben: 1.//## 3?//Ada: 1.; none",
                "## 1?//Ada: 1.//## 2?//Ben: 1.//## 3?//Ada: 1.//## Tea//Ben: 1.; TURN TURN TURN TURN",
                "## 1?//Ada: 1.//## 2?//Ben: 1.//Ada: 2.//Ben: 3.; TURN TURN TURN TURN",
                "## 1?//Ada: 1.//Ben: 1.//## 2?//Ben: 2.//Ada: 2.; none",
                "## 1?//Ada: 1.//Ben: 1?//## 2?//Ben: 2.//Ada: 2.; TURN TURN TURN TURN",
                "## 1?//Ada: 1.//Ben: 1.; TURN TURN",
                "## Tea//### 1?//Ada: 1.//Ben: 1.; TURN TURN",
                "Words.; none"
            })
    void allElseAreTurns(String lines, String marks) {
        assertThat(marks(Dialect.NAMES, lines)).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "9, true"})
    void answersAreFewToEachHeading(int pairs, boolean read) {
        String lines = "## 1?//## 2?//## 3?" + "//Ada: x.//Ben: y.".repeat(pairs) + "//Ada: z.";
        assertThat(fit(Dialect.NAMES, lines).score() > 0).isEqualTo(read);
        assertThat(fit(Dialect.NAMES, lines + "//Ben: z.").score() > 0)
                .as("eighteen are six to each")
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    void oneLabelInTwentyMayAskBelowHeadingsThatAsk(int asking, boolean read) {
        String lines = "## 1?//## 2?//## 3?//## 4?" + "//Ada: x.//Ben: y.".repeat(9);
        String last = asking == 1 ? "//Ada: x.//Ben: y?" : "//Ada: x?//Ben: y?";
        assertThat(fit(Dialect.NAMES, lines + last).score() > 0).isEqualTo(read);
    }

    @Test
    void whoAnswersAsTheFrontMatterSaysAnswersHeadings() {
        String lines = "## Why?//Ada: So.//## Tea//Ada: No.";
        assertThat(fit(Dialect.NAMES, lines, "Ada").score()).isZero();
        assertThat(fit(Dialect.NAMES, lines, "Ben").score()).isPositive();
        assertThat(fit(Dialect.NAMES, lines + "//Ben: x.//Ada: y.//Ben: z.", "Ada").score())
                .as("somebody else speaks")
                .isPositive();
        assertThat(fit(Dialect.NAMES, lines + "//## Pots", "Ada").score())
                .as("less than half of the headings ask")
                .isPositive();
        assertThat(fit(Dialect.NAMES, "## Tea//Ada: No.", "Ada").score())
                .as("nothing asks")
                .isPositive();
    }

    @Test
    void theScoreIsTheShareOfTheTextBehindLabels() {
        double few = fit(Dialect.NAMES, "Ada: 1.//Ben: 2.//Ada: 3.").score();
        assertThat(few).isEqualTo(0.75, within(0.001));
        assertThat(fit(Dialect.NAMES, "w.//Ada: 1.//Ben: 2.//Ada: 3.").score())
                .isEqualTo(0.75 * few, within(0.001));
        assertThat(fit(Dialect.NAMES, "w.//".repeat(16) + "Ada: 1.//Ben: 2.//Ada: 3.").score())
                .as("labels are no accident")
                .isEqualTo(0.2);
        assertThat(fit(Dialect.Q_AND_A, "Q: 1?//A: 2.//Q: 3?").score())
                .isEqualTo(few + 0.01, within(0.001));
        assertThat(fit(Dialect.ASKED_IN_BOLD, "**Q: Why?**//**A:** So.").score())
                .isEqualTo(0.81, within(0.001));
        assertThat(fit(Dialect.NAMES, "Ada: 1.//Ben: 2.//Ada: 3.").why())
                .isEqualTo("3 labels introduce 100 % of the text");
        assertThat(fit(Dialect.NAMES, "w.//Ada: 1.//Ben: 2.//Ada: 3.").why())
                .isEqualTo("3 labels introduce 75 % of the text");
        assertThat(fit(Dialect.NAMES, "## 1?//Ada: 1.//## 2?//Ben: 1.//## 3?//Ada: 1.").why())
                .isEqualTo("its labels only answer headings that ask a question");
        assertThat(fit(Dialect.NAMES, "Words.").why()).isEqualTo("no labels");
    }
}
