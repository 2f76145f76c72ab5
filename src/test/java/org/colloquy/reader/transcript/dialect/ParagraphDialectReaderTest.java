package org.colloquy.reader.transcript.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paragraphs that ask by the way they are set apart. Two slashes part paragraphs. */
class ParagraphDialectReaderTest {

    private static DialectFit fit(Dialect dialect, String lines) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(), null, null);
        String text = lines.replaceAll("(?<!<)/", "\n") + "\n";
        return DialectReader.of(dialect).read(LabelledText.of(text, hints, 0));
    }

    private static String asked(Dialect dialect, String lines) {
        DialectFit fit = fit(dialect, lines);
        String text = lines.replaceAll("(?<!<)/", "\n") + "\n";
        return fit.score() == 0
                ? "none"
                : fit.marks().stream()
                        .filter(mark -> mark.part() == PartKind.QUESTION)
                        .map(mark -> text.substring(mark.at(), text.indexOf('\n', mark.at())))
                        .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BOLD_PARAGRAPHS; **Why?**//So.//**How?**//No.; **Why?** + **How?**",
                "BOLD_PARAGRAPHS; __Why?__//So.//__How?__//No.; __Why?__ + __How?__",
                "BOLD_PARAGRAPHS; **Why?**//So.; none",
                "BOLD_PARAGRAPHS; **Why?**//**Tea**//**How?**//**Pots**; **Why?** + **How?**",
                "BOLD_PARAGRAPHS; **Why?**//**Tea**//**Pots**//**How?**//**Cups**; none",
                "BOLD_PARAGRAPHS; **Why?**//**Tell us more**//**How?**; **Why?** + **Tell us more** + **How?**",
                "BOLD_PARAGRAPHS; **Why** and **so?**//**How** and **so?**; none",
                "BOLD_PARAGRAPHS; ** Why?**//So.//** How? **//No.; ** Why?** + ** How? **",
                "ITALIC_PARAGRAPHS; _ Why?_//So.//_ How?_//No.; none",
                "BOLD_PARAGRAPHS; **Why?***//So.//**How? **//No.; **Why?*** + **How? **",
                "BOLD_PARAGRAPHS; **Tea for all! ***//So.//**Why?**//No.//**How?**//Yes.//**Who?**//Ada.; **Why?** + **How?** + **Who?**",
                "BOLD_PARAGRAPHS; **Why?** So.//**How?** No.; **Why?** So. + **How?** No.",
                "BOLD_PARAGRAPHS; ***Why?***/So.//***How?***/No.; ***Why?*** + ***How?***",
                "BOLD_PARAGRAPHS; <b><em>Why?</em></b>/So.//<i><b>How?</b></i>/No.; <b><em>Why?</em></b> + <i><b>How?</b></i>",
                "BOLD_PARAGRAPHS; ___Why?___/So.//___How?___/No.; ___Why?___ + ___How?___",
                "BOLD_PARAGRAPHS; **Why?** So.//**We move it.** Soon.//**How?** No.//**We sing.** Then.//**We stay.** Yes.; none",
                "BOLD_PARAGRAPHS; **Why?** So.//**We move it.** Soon.//**How?** No.//**We sing.** Then.; **Why?** So. + **How?** No.",
                "BOLD_PARAGRAPHS; **Why?**//**Never.** So.//**How?**//**Never.** No.//**Always.** Yes.; **Why?** + **How?**",
                "BOLD_PARAGRAPHS; **Why?** So.//**Ada:** Soon.//**How?** No.//**Tea** then.//**Ben:** Yes.; **Why?** So. + **How?** No.",
                "BOLD_PARAGRAPHS; **Why?**//---//**How?**//No.; **Why?** + **How?**",
                "BOLD_PARAGRAPHS; So.//**Why?**//---//**How?**; **Why?** + **How?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//***//**How?**//***//No.; none",
                "BOLD_PARAGRAPHS; - **Why?**//- **How?**; none",
                "BOLD_PARAGRAPHS; **Why?**//So.//**Say how it began.**//No.//**How?**//Yes.//**Who?**//Nobody.; **Why?** + **Say how it began.** + **How?** + **Who?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**It began in rain.**//No.//**How?**//Yes.//**Who?**//Nobody.; **Why?** + **It began in rain.** + **How?** + **Who?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**It began in rain.**//**How?**//Yes.//**Who?**//Nobody.; **Why?** + **How?** + **Who?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**It began in rain.**//No.//**How?**//Yes.; **Why?** + **How?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**It began in rain.**//No.//**It ended there.**//Yes.//**How?**//So.; **Why?** + **How?**",
                "BOLD_PARAGRAPHS; **di Ada Sample**//Tea.//**Why?**//So.//**How?**//No.//**Who?**//Me.//**Now?**//Yes.; **Why?** + **How?** + **Who?** + **Now?**",
                "ITALIC_PARAGRAPHS; *von Ada Sample*//Tea.//*Why?*//So.//*How?*//No.//*Who?*//Me.//*Now?*//Yes.; *Why?* + *How?* + *Who?* + *Now?*",
                "ITALIC_PARAGRAPHS; *Ada bakes. We met.*//*Why?*//So.//*How?*//No.//*Who?*//Me.//*Now?*//Yes.; *Why?* + *How?* + *Who?* + *Now?*",
                "BOLD_PARAGRAPHS; **Ada bakes.**//**We met.**//**Why?**//So.//**How?**//No.//**Who?**//Me.//**Now?**//Yes.; **Why?** + **How?** + **Who?** + **Now?**",
                "ITALIC_PARAGRAPHS; *Ada bakes. We met.*//Tea.//*Why?*//So.//*How?*//No.//*Who?*//Me.//*Now?*//Yes.; *Ada bakes. We met.* + *Why?* + *How?* + *Who?* + *Now?*",
                "ITALIC_PARAGRAPHS; *Tell us more.*//*Why?*//So.//*How?*//No.//*Who?*//Me.//*Now?*//Yes.; *Tell us more.* + *Why?* + *How?* + *Who?* + *Now?*",
                "ITALIC_PARAGRAPHS; Tea.//*Why?*//So.//*(She pours the tea.)*//No.//*How?*//Yes.//*Who?*//Me.//*Now?*//Yes.; *Why?* + *How?* + *Who?* + *Now?*",
                "ITALIC_PARAGRAPHS; Tea.//*Why?*//So.//*How?*//No.//*Who?*//Me.//*Now?*//Yes.//*Ada told this to a friend.*; *Why?* + *How?* + *Who?* + *Now?*",
                "BOLD_PARAGRAPHS; Tea.//**Your cup**//So.//**Why?**//So.//**How?**//No.//**Who?**//Me.//**Now?**//Yes.; **Your cup** + **Why?** + **How?** + **Who?** + **Now?**",
                "BOLD_PARAGRAPHS; **Your cup**//So.//**Why?**//So.//**How?**//No.//**Who?**//Me.//**Your pot**//Yes.//**Now?**//So.; **Your cup** + **Why?** + **How?** + **Who?** + **Your pot** + **Now?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**How?**//No.//**Thanks for all that!**//**Merci.**//**Danke.**; **Why?** + **How?**",
                "BOLD_ITEMS; - **Why?** So.//- **Say how it began.** In rain.//- **How?** No.//- **Who?** Rain.; - **Why?** So. + - **Say how it began.** In rain. + - **How?** No. + - **Who?** Rain.",
                "BOLD_ITEMS; - **Why?** So.//- **Say how it began.** In rain.//- **How?** No.//- **Who?** Rain.//- **When?** Now.; - **Why?** So. + - **Say how it began.** In rain. + - **How?** No. + - **Who?** Rain. + - **When?** Now.",
                "BOLD_ITEMS; - **Why?** So.//- **Rain.** It fell.//- **How?** No.//- **Who?** Rain.; - **Why?** So. + - **How?** No. + - **Who?** Rain.",
                "BOLD_PARAGRAPHS; **Why [here](my_tea.md)?**/So.//**How _hot_?**/No.//**Who?**/Me.; **Why [here](my_tea.md)?** + **How _hot_?** + **Who?**",
                "BOLD_PARAGRAPHS; __Why *here*?__/So.//**How *hot* is it?**/No.//**Who?**/Me.; __Why *here*?__ + **How *hot* is it?** + **Who?**",
                "BOLD_PARAGRAPHS; **Ada** and **Ben**/So.//**Why?**/No.//**How?**/Me.; **Why?** + **How?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**How?**//No.//**Who?**//Me.//**Now?**//Yes.//**Länkar**//- [Tea](t.md)/- [Pots](p.md)/  - <http:p>; **Why?** + **How?** + **Who?** + **Now?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**How?**//No.//**Who?**//Me.//**Now?**//Yes.//**Länkar**//1. [Tea](t.md)/2. [Pots]; **Why?** + **How?** + **Who?** + **Now?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**How?**//No.//**Who?**//Me.//**Now?**//Yes.//**Your pots**//- [Tea](t.md), blue/- a red one; **Why?** + **How?** + **Who?** + **Now?** + **Your pots**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**How?**//No.//**Who?**//Me.//**Which?**//- [Tea](t.md)/- [Pots](p.md); **Why?** + **How?** + **Who?** + **Which?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**How?**//No.//**Your links**//- [Tea](t.md)//**Who?**//Me.//**Now?**//Yes.; **Why?** + **How?** + **Your links** + **Who?** + **Now?**",
                "BOLD_PARAGRAPHS; <b>Why?</b>//So.//<p><strong>How?</strong></p>//No.; <b>Why?</b> + <p><strong>How?</strong></p>",
                "BOLD_PARAGRAPHS; <b>Why</b> and <b>so?</b>//<strong>How</strong> and <strong>so?</strong>; none",
                "BOLD_PARAGRAPHS; <u>Why?</u>//So.//<u>How?</u>//No.; none",
                "BOLD_ITEMS; - <b>Why?</b> So.//- <strong>How?</strong> No.; - <b>Why?</b> So. + - <strong>How?</strong> No.",
                "ITALIC_PARAGRAPHS; *Why?*//So.//_How?_//No.; *Why?* + _How?_",
                "ITALIC_PARAGRAPHS; <i>Why?</i>//So.//<em>How?</em>//No.; <i>Why?</i> + <em>How?</em>",
                "ITALIC_PARAGRAPHS; **Why?**//So.//**How?**//No.; none",
                "BOLD_ITEMS; 1. **Why?**//So.//2. **How?**//No.; 1. **Why?** + 2. **How?**",
                "BOLD_ITEMS; - **Why?**//So.//- **How?**//No.; - **Why?** + - **How?**",
                "BOLD_ITEMS; 1. **Why?**//So.//2. **Tea**//No.//3. **How?**; 1. **Why?** + 2. **Tea** + 3. **How?**",
                "BOLD_ITEMS; - **Why?**//So.//- **Tea**//No.//- **How?**; - **Why?** + - **How?**",
                "BOLD_ITEMS; 1. **Why?**//So.; 1. **Why?**",
                "BOLD_ITEMS; 1. **Tell us about it**//So.; 1. **Tell us about it**",
                "BOLD_ITEMS; 1. **Tea**//So.; none",
                "BOLD_ITEMS; - **Why?**//So.; none",
                "BOLD_ITEMS; 1. Why?//So.//2. How?; none",
                "NUMBERED; 1. Why?//So.//2. How?//No.; 1. Why? + 2. How?",
                "NUMBERED; Q1. Why?//So.//Q2. How?//No.; Q1. Why? + Q2. How?",
                "NUMBERED; 1. Why?//So.//2. Tea//No.; none",
                "NUMBERED; 1. Why?//So.//2. Tea//No.//3. How?; 1. Why? + 2. Tea + 3. How?",
                "NUMBERED; - Why?//So.//- How?//No.; none",
                "PLAIN_QUESTIONS; Why?//So.//How?//No.//Who?//Ada.; Why? + How? + Who?",
                "NUMBERED; ●Why?//So.//●How?//No.//●Who?//Ada.; ●Why? + ●How? + ●Who?",
                "NUMBERED; ◯Why?//So.//◯How?//No.//◯Who?//Ada.; ◯Why? + ◯How? + ◯Who?",
                "NUMBERED; △Why?//So.//△How?//No.//△Who?//Ada.; △Why? + △How? + △Who?",
                "NUMBERED; •Why?//So.//•How?//No.//•Who?//Ada.; none",
                "PLAIN_QUESTIONS; Why?//So.//How?//No.//Who?//Ada.//And?; Why? + How? + Who?",
                "PLAIN_QUESTIONS; Q. Why?//A. So.//How?//No.; Q. Why? + How?",
                "PLAIN_QUESTIONS; Why?//So.//How?//No.; none",
                "PLAIN_QUESTIONS; Why?//How?//So.//Who?//No.//Where?//There.; How? + Who? + Where?",
                "PLAIN_QUESTIONS; One. Why?//So.//How?//No.//Who?//Ada.; none",
                "PLAIN_QUESTIONS; Ida: Why?//Ada: So.//How?//No.; Ida: Why? + How?",
                "PLAIN_QUESTIONS; Ida: It rains. Why?//Ada: So.//How?//No.; Ida: It rains. Why? + How?",
                "PLAIN_QUESTIONS; Ida: Why?//Ada: It rains. So?//How?//No.//Who?//Ada.; Ida: Why? + How? + Who?",
                "BOLD_PARAGRAPHS; **Why?**//So.//**Tell us more.**/No.//**How?**//Yes.; **Why?** + **Tell us more.** + **How?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**Tea**/No.//**How?**//Yes.; **Why?** + **How?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**It began in rain.** No.//**How?**//Yes.//**Who?**//Ada.; **Why?** + **How?** + **Who?**",
                "BOLD_PARAGRAPHS; **Why?**/So.//**How?**/No.//**Who?**/Me.//**Now?**/Yes.//**And where you bake**/Here.; **Why?** + **How?** + **Who?** + **Now?** + **And where you bake**",
                "BOLD_PARAGRAPHS; **Why?**/So.//**How?**/No.//**Who?**/Me.//**Now?**/Yes.//**Tea**/Hot.//**Pots**/Blue.; **Why?** + **How?** + **Who?** + **Now?**",
                "BOLD_PARAGRAPHS; **Why?**/So.//**How?**/No.//**Who?**//Me.//**Now?**/Yes.//**And where you bake**/Here.; **Why?** + **How?** + **Who?** + **Now?**",
                "BOLD_PARAGRAPHS; **Why?**/So.//**How?**/No.//**Who?**/Me.//**Now?**/Yes.//**(She pours.)**/Hot.//**Thank you!**/Bye.; **Why?** + **How?** + **Who?** + **Now?**",
                "BOLD_PARAGRAPHS; **Why?**[^1]//So.//**Wh**  **en?**//No.; **Why?**[^1] + **Wh**  **en?**",
                "BOLD_PARAGRAPHS; **1. Why?**//So.//**2. Tea**//No.//**3. How?**//**Pots**//No.; **1. Why?** + **2. Tea** + **3. How?**",
                "BOLD_PARAGRAPHS; **Why?**//So.//**2. Tea**//No.//**How?**; **Why?** + **How?**",
                "NUMBERED; 1. Why?/2. How?/3. Who? Ada?//# Said//1. Why?//So.//2. How?//No.//3. Who? Ada?//Yes.; 1. Why? + 2. How? + 3. Who? Ada?",
                "NUMBERED; 1. Why?/2. How?/3. When?//# Said//4. Why?//So.//5. How?//No.//6. Who?//Yes.; 1. Why? + 2. How? + 3. When? + 4. Why? + 5. How? + 6. Who?",
                "PLAIN_QUESTIONS; > Why?//So.//> How?//No.//> Tea.//Hot.//> Who?//Ada. Who?; > Why? + > How? + > Tea. + > Who?",
                "PLAIN_QUESTIONS; > Why?//So.//> How?//No.//> Tea.//Hot.; none",
                "PLAIN_QUESTIONS; > Why?//> So.//> How?//No.//> Who?//Ada.; none",
                "PLAIN_QUESTIONS; > Why?//So.//How?//No.//Who?//Ada.; none"
            })
    void asks(Dialect dialect, String lines, String asked) {
        assertThat(asked(dialect, lines)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"11, true", "12, false"})
    void plainQuestionsStructureTheText(int answers, boolean read) {
        String each = "//So it is.".repeat(answers) + "//";
        String lines = "Why?" + each + "How?" + each + "Who?//Ada.";
        assertThat(fit(Dialect.PLAIN_QUESTIONS, lines).score() > 0).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"4, 0, true", "5, 0, false", "6, 6, true", "6, 5, false"})
    void theFirstPlainQuestionStandsEarly(int before, int more, boolean read) {
        String lines =
                "So.//".repeat(before) + "Why?//So.//How?//No.//Who?//Ada." + "//So.".repeat(more);
        assertThat(fit(Dialect.PLAIN_QUESTIONS, lines).score() > 0).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"So. Why?, 3, true", "So. Why?, 4, false", "> So. Why?, 4, true"})
    void plainQuestionsAreHalfOfWhatAsks(String asking, int others, boolean read) {
        String lines = "Why?//So.//How?//No.//Who?//Ada." + ("//" + asking).repeat(others);
        assertThat(fit(Dialect.PLAIN_QUESTIONS, lines).score() > 0).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BOLD_PARAGRAPHS; **Why?**//So.//**How?**//No.; 0.533",
                "BOLD_PARAGRAPHS; **Why?**//**How?**//**Tea**//**Pots**; 0.267",
                "BOLD_ITEMS; 1. **Why?**//So.//2. **How?**//No.; 0.467",
                "BOLD_ITEMS; 1. **Why?**//So.; 0.35",
                "BOLD_ITEMS; 1. **Tell us more**//So.; 0.1",
                "ITALIC_PARAGRAPHS; *Why?*//So.//*How?*//No.; 0.4",
                "NUMBERED; 1. Why?//So.//2. How?//No.; 0.367",
                "PLAIN_QUESTIONS; Why?//So.//How?//No.//Who?//Ada.; 0.375",
                "PLAIN_QUESTIONS; 1.//2.//Why?//So.//How?//No.//Who?//Ada.; 0.375",
                "PLAIN_QUESTIONS; Ida: Why?//Ada: So.//How?//No.; 1"
            })
    void aScoreSaysHowSurelyTheyAsk(Dialect dialect, String lines, double score) {
        assertThat(fit(dialect, lines).score()).isEqualTo(score, within(0.001));
    }

    @Test
    void plainQuestionsWithLongAnswersAreLessSure() {
        String each = "//So it is.".repeat(8) + "//";
        String lines = "So.//Why?" + each + "How?" + each + "Who?" + each.strip();
        assertThat(fit(Dialect.PLAIN_QUESTIONS, lines).score()).isEqualTo(0.1875, within(0.001));
        String pair = "Ida: Why?//Ada: So." + each + "How?//So." + each;
        assertThat(fit(Dialect.PLAIN_QUESTIONS, pair).score())
                .as("of twenty paragraphs each ten have a question")
                .isZero();
        String fewer = "Ida: Why?//Ada: So." + "//So.".repeat(7) + "//How?" + "//So.".repeat(8);
        assertThat(fit(Dialect.PLAIN_QUESTIONS, fewer).score()).isEqualTo(0.667, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"600, true", "601, false"})
    void aPlainQuestionIsNotEndless(int length, boolean read) {
        String question = "//" + "a".repeat(length - 1) + "?//So.";
        assertThat(fit(Dialect.PLAIN_QUESTIONS, question.repeat(3).substring(2)).score() > 0)
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"600, true", "601, false"})
    void aQuestionIsNotEndless(int length, boolean read) {
        String question = "**" + "a".repeat(length - 5) + "?**";
        assertThat(fit(Dialect.BOLD_PARAGRAPHS, question + "//So.//" + question).score() > 0)
                .isEqualTo(read);
    }
}
