package org.colloquy.reader.transcript.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.StartTime;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signs that end the name in a label. */
class LabelEndingTest {

    /**
     * Returns the label as written, its name and alias, its style and time, and the words behind.
     */
    static String shown(String line) {
        String text = line.replace('␣', ' ');
        LabelCandidate label = LabelParser.parse(text, 0, 0, text.length());
        if (label == null) {
            return "none";
        }
        StartTime time = label.time();
        String alias = label.alias() == null ? "" : "=" + label.alias();
        String at = time == null ? "" : " at " + Math.round(time.seconds());
        return "%s | %s | %s | %s"
                .formatted(
                        label.wording().written(),
                        label.name() + alias,
                        label.style() + at,
                        text.substring(label.end()))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    Ada: Words.; Ada: | Ada | PLAIN | Words.
                    Ada︰ Words.; Ada︰ | Ada | PLAIN | Words.
                    Ada﹕ Words.; Ada﹕ | Ada | PLAIN | Words.
                    Ada:Words.; Ada: | Ada | PLAIN | Words.
                    Ada: //x; none
                    Ada:// x; none
                    **Ada:// x**; none
                    **Ada: ** Words.; Ada: | Ada | MARKED | Words.
                    **Ada::** Words.; Ada:: | Ada | MARKED | Words.
                    **Ada::** ; Ada:: | Ada | MARKED |
                    **Ada:; Ada: | Ada | AROUND |
                    **Ada: Words.; Ada: | Ada | AROUND | Words.
                    _Ada: Words._; Ada: | Ada | AROUND | Words._
                    <i>Ada: Words.</i>; Ada: | Ada | AROUND | Words.</i>
                    <span>Ada: Words.</span>; Ada: | Ada | PLAIN | Words.</span>
                    <span>Ada:</span> Words.; Ada: | Ada | MARKED | Words.
                    【Ada: Words.】; none
                    <Élise>: Words.; <Élise>: | Élise | MARKED | Words.
                    <Élise: Words.>; none
                    \\[Ada\\]: Words.; [Ada]: | Ada | MARKED | Words.
                    """)
    void aColonEndsAName(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    Ada 0:12 Words.; none
                    Ada (0:12) Words.; none
                    Ada - 0:12 Words.; none
                    **Ada 0:12** Words.; none
                    **Ada (0:12)** Words.; none
                    Speaker 1:30 of them.; none
                    Speaker 1: 30 of them.; Speaker 1: | Speaker 1 | PLAIN | 30 of them.
                    Speaker 1:3 of them.; Speaker 1: | Speaker 1 | PLAIN | 3 of them.
                    Speaker:30 of them.; Speaker: | Speaker | PLAIN | 30 of them.
                    Speaker 1:3; Speaker 1: | Speaker 1 | PLAIN | 3
                    Speaker 1:30; Speaker 1:30 | Speaker | TIMED at 90 |
                    问1：30年。; 问1： | 问1 | PLAIN | 30年。
                    """)
    void aColonInANumberEndsNoName(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    ADA SAMPLE␣; ADA SAMPLE | ADA SAMPLE | BARE |
                    ADA; ADA | ADA | BARE |
                    AD; none
                    O'BRIEN-SMITH; O'BRIEN-SMITH | O'BRIEN-SMITH | BARE |
                    ADA THE ELDER; ADA THE ELDER | ADA THE ELDER | BARE |
                    ADA OF THE MILL; none
                    ADA OF THE OLD MILL; none
                    ADA B C; ADA B C | ADA B C | BARE |
                    ADA B C D; none
                    **ADA SAMPLE; none
                    [0:12] ADA SAMPLE; none
                    ADA SAMPLE,; none
                    """)
    void capitalsAloneAreAName(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    ――Why?; ―― | ―― | BRACKET | Why?
                    ――?; ―― | ―― | BRACKET | ?
                    ――　なぜ。; ―― | ―― | BRACKET | なぜ。
                    ——ぁ。; —— | —— | BRACKET | ぁ。
                    ──ヺ。; ── | ── | BRACKET | ヺ。
                    ーー・; none
                    ―— Why?; none
                    ――― Why?; none
                    ― Why?; none
                    ――; none
                    ――So.; none
                    **――Why?**; none
                    So――Why?; none
                    oof, why?; none
                    """)
    void twoDashesAskInPrint(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    **Ada** : Words.; Ada : | Ada | MARKED | Words.
                    **Ada**（AS）：Words.; Ada（AS）： | Ada=AS | MARKED | Words.
                    **Ada** (AS): Words.; Ada (AS): | Ada=AS | MARKED | Words.
                    **Ada** (AS): Words (more).; Ada (AS): | Ada=AS | MARKED | Words (more).
                    **Ada** (AS) Words.; none
                    **Ada** (AS); Ada (AS) | Ada=AS | BARE |
                    **Ada** (AS: Words.; none
                    **Ada** (; none
                    **Ada** (of the old mill, a miller): Words.; Ada (of the old mill, a miller): | Ada | MARKED | Words.
                    **Ada** (of the old mill, the miller): Words.; none
                    **Ada** Words.; none
                    **Ada**Words.; none
                    **Q**. Words.; Q. | Q | MARKED | Words.
                    **A** . Words.; A . | A | MARKED | Words.
                    **Q**.Words.; none
                    **Q**.; none
                    **Ada**. Words.; none
                    **Ada** — Words.; Ada — | Ada | DASH | Words.
                    **Ada** - Words.; Ada - | Ada | DASH | Words.
                    **Ada** -Words.; none
                    **Ada** -; none
                    **Ada**␣; Ada | Ada | BARE |
                    【Ada】： Words.; 【Ada】： | Ada | MARKED | Words.
                    【Ada】 Words.; none
                    【Ada】 - Words.; none
                    【Ada】; none
                    """)
    void emphasisEndsAName(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    AS) Words.; AS) | AS | BRACKET | Words.
                    AS） Words.; AS） | AS | BRACKET | Words.
                    ASD) Words.; ASD) | ASD | BRACKET | Words.
                    ASDF) Words.; ASDF) | ASDF | BRACKET | Words.
                    ASDFG) Words.; none
                    As) Words.; none
                    A) Words.; A) | A | BRACKET | Words.
                    Q12) Words.; Q12) | Q12 | BRACKET | Words.
                    S1) Words.; none
                    AS)Words.; none
                    AS); none
                    **AS) Words.**; AS) | AS | AROUND | Words.**
                    _AS) Words._; AS) | AS | AROUND | Words._
                    <b>AS) Words.</b>; none
                    Ada (AS) Words.; none
                    Ada (AS): Words.; Ada (AS): | Ada=AS | PLAIN | Words.
                    Ada (AS）: Words.; none
                    """)
    void aBracketEndsInitials(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    Ada - Words.; Ada - | Ada | DASH | Words.
                    Ada – Words.; Ada – | Ada | DASH | Words.
                    Ada — Words.; Ada — | Ada | DASH | Words.
                    Ada -Words.; none
                    Ada- Words.; none
                    Ada -; none
                    Ada -␣; Ada - | Ada | DASH |
                    Ada - – Words.; Ada - | Ada | DASH | – Words.
                    - Words.; none
                    **Ada - Words.**; none
                    Ada - 0:12; Ada - 0:12 | Ada | TIMED at 12 |
                    """)
    void aDashBetweenBlanksEndsAName(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    Q. Words.; Q. | Q | BRACKET | Words.
                    A. Words.; A. | A | BRACKET | Words.
                    Qs. Words.; Qs. | Qs | BRACKET | Words.
                    问. Words.; 问. | 问 | BRACKET | Words.
                    Q1. Words.; Q1. | Q1 | BRACKET | Words.
                    Svar. Words.; Svar. | Svar | BRACKET | Words.
                    Frage. Words.; Frage. | Frage | BRACKET | Words.
                    _Q. Words._; Q. | Q | AROUND | Words._
                    P. Words.; P. | P | BRACKET | Words.
                    B. Words.; none
                    Kettle. Words.; none
                    Q.Words.; none
                    Q.; none
                    Q.␣; Q. | Q | BRACKET |
                    **Q. Words.**; Q. | Q | AROUND | Words.**
                    <b>Q. Words.</b>; Q. | Q | AROUND | Words.</b>
                    <span>Q. Words.</span>; none
                    **P.** Words.; P. | P | MARKED | Words.
                    <b>P.-</b> Words.; P.- | P | MARKED | Words.
                    **P. Words.**; P. | P | AROUND | Words.**
                    R.- Words.; R.- | R | BRACKET | Words.
                    Respuesta. Words.; Respuesta. | Respuesta | BRACKET | Words.
                    P.-2 Words.; none
                    **Ada.** Words.; none
                    Q. (Ida) Words.; Q. | Q | BRACKET | (Ida) Words.
                    **Q. (Ida) Words.**; Q. (Ida) Words. | Q. (Ida) Words. | BARE |
                    **Q. (; none
                    Mr. Sample: Words.; Mr. Sample: | Mr. Sample | PLAIN | Words.
                    """)
    void aPointEndsALetter(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    A*da: Words.; none
                    ****Ada:**** Words.; none
                    :12 Words.; none
                    A`da: Words.; none
                    A<da: Words.; none
                    A>da: Words.; none
                    A{da: Words.; none
                    A=da: Words.; none
                    A?da: Words.; none
                    A!da: Words.; none
                    A_da: Words.; A_da: | A_da | PLAIN | Words.
                    （Ada）: Words.; none
                    [Ada] Words.; none
                    **[Ada]:** Words.; none
                    ** Ada:** Words.; none
                    **; none
                    """)
    void someSignsStandInNoName(String line, String label) {
        assertThat(shown(line)).isEqualTo(label);
    }
}
