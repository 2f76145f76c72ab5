package org.colloquy.reader.transcript.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels that can stand before the words of somebody who speaks. */
class LabelParserTest {

    private static @Nullable LabelCandidate match(String line) {
        return LabelParser.parse(line, 0, 0, line.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Q7** **Convenor:** Words.; Convenor; Q7",
                "**Q 7** **Ms Pell:** Words?; Ms Pell; Q 7",
                "**12.** **Ada**: Words.; Ada; 12.",
                "__Q7.__ __Ada:__ Words.; Ada; Q7.",
                "Q7 **Ada:** Words.; Ada; Q7",
                "**Q7** Ada: Words.; -; -",
                "**7** **apples** fell.; -; -",
                "**Q3** **Which way?** North.; -; -"
            })
    void aNumberOfItsOwnMayStandBeforeTheName(String line, String name, String number) {
        LabelCandidate label = match(line);
        assertThat(label == null ? "-" : label.name()).isEqualTo(name);
        assertThat(label == null ? "-" : label.wording().before().strip()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Ada: Words.; Ada; Ada:; PLAIN; Words.",
                "🎤 **Ada:** Words.; Ada; Ada:; MARKED; Words.",
                "👩🏽‍🌾 Ada: Words.; Ada; Ada:; PLAIN; Words.",
                "**🎤 Ada:** Words.; Ada; Ada:; MARKED; Words.",
                "<b>🎤 Ada:</b> Words.; Ada; Ada:; MARKED; Words.",
                "☎️ __Ada__: Words.; Ada; Ada:; MARKED; Words.",
                "🎤 Words.; -; -; -; -",
                "✅ **Ada:** Words.; -; -; -; -",
                "???: Words.; ???; ???:; PLAIN; Words.",
                "**??:** Words.; ??; ??:; MARKED; Words.",
                "**???**: Words.; ???; ???:; MARKED; Words.",
                "?: Words.; -; -; -; -",
                "??? Words: so.; -; -; -; -",
                "Why?: Words.; -; -; -; -",
                "**Why??:** Words.; -; -; -; -",
                "Ada：话。; Ada; Ada：; PLAIN; 话。",
                "●Ada: Words.; Ada; Ada:; PLAIN; Words.",
                "► Ada: Words.; Ada; Ada:; PLAIN; Words.",
                "〇议长：话。; 议长; 议长：; PLAIN; 话。",
                "**Ada:** Words.; Ada; Ada:; MARKED; Words.",
                "**Ada**: Words.; Ada; Ada:; MARKED; Words.",
                "__Ada__: Words.; Ada; Ada:; MARKED; Words.",
                "*Ada:* Words.; Ada; Ada:; MARKED; Words.",
                "***Ada:*** Words.; Ada; Ada:; MARKED; Words.",
                "<b>Ada:</b> Words.; Ada; Ada:; MARKED; Words.",
                "**Ada: Words?**; Ada; Ada:; AROUND; Words?**",
                "<b>Ada: Words</b>; Ada; Ada:; AROUND; Words</b>",
                "**Ada** Words.; -; -; -; -",
                "**Ada** - Words.; Ada; Ada -; DASH; Words.",
                "Ada – Words.; Ada; Ada –; DASH; Words.",
                "M. Sample. — Words.; M. Sample; M. Sample. —; DASH; Words.",
                "Ada S. – Words.; Ada S.; Ada S. –; DASH; Words.",
                "AS) Words.; AS; AS); BRACKET; Words.",
                "Ada) Words.; -; -; -; -",
                "Q. Words.; Q; Q.; BRACKET; Words.",
                "**Q**. Words.; Q; Q.; MARKED; Words.",
                "Mr. Words.; -; -; -; -",
                "―― Words?; ――; ――; BRACKET; Words?",
                "―― Words.; -; -; -; -",
                "【Ada】：Words.; Ada; 【Ada】：; MARKED; Words.",
                "[Ada]: Words.; Ada; [Ada]:; MARKED; Words.",
                "Ada (AS): Words.; Ada; Ada (AS):; PLAIN; Words.",
                "主持人（00:12）：话。; 主持人; 主持人（00:12）：; PLAIN; 话。",
                "主持人(00:12): 话。; 主持人; 主持人(00:12):; PLAIN; 话。",
                "Ada(AS): Words.; Ada; Ada(AS):; PLAIN; Words.",
                "**Ada** (AS): Words.; Ada; Ada (AS):; MARKED; Words.",
                "Mark 4:9 says so.; -; -; -; -",
                "Speaker 1:5 words.; Speaker 1; Speaker 1:; PLAIN; 5 words.",
                "Q 2:5 words.; Q 2; Q 2:; PLAIN; 5 words.",
                "P2:5 words.; P2; P2:; PLAIN; 5 words.",
                "Ada http://a.example/; -; -; -; -",
                "Ada: http://a.example/; -; -; -; -",
                "http://a.example/; -; -; -; -",
                "Ada: `code`; -; -; -; -",
                "Is it so? Yes: so.; -; -; -; -",
                "Words without end; -; -; -; -",
                "(Ada): Words.; -; -; -; -"
            })
    void hasANameAndASign(String line, String name, String written, String style, String rest) {
        LabelCandidate label = match(line);
        if (name.equals("-")) {
            assertThat(label).isNull();
            return;
        }
        LabelCandidate found = Objects.requireNonNull(label);
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.wording().written()).isEqualTo(written);
        assertThat(found.style()).isEqualTo(LabelStyle.valueOf(style));
        assertThat(line.substring(found.end())).isEqualTo(rest);
        assertThat(found.place().alone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[0:12] Ada: Words.; Ada; [0:12]; PLAIN; 12; Words.",
                "0:12 - **Ada:** Words.; Ada; 0:12 -; MARKED; 12; Words.",
                "[0:12] **Ada** Words.; Ada; [0:12]; TIMED; 12; Words.",
                "[0:12] **Ada* Words.; Ada; [0:12]; TIMED; 12; Words.",
                "Ada: [0:12] Words.; Ada; ''; PLAIN; 12; Words.",
                "Ada (0:12): Words.; Ada; ''; PLAIN; 12; Words.",
                "Ada – 0:12: Words.; Ada; ''; PLAIN; 12; Words.",
                "**Ada** [0:12]: Words.; Ada; ''; MARKED; 12; Words.",
                "**Ada** *(0:12)*: Words.; Ada; ''; MARKED; 12; Words.",
                "**Ada** · [0:12 – 0:15]: Words.; Ada; ''; MARKED; 12; Words.",
                "**Ada [0:12]:** Words.; Ada; ''; MARKED; 12; Words."
            })
    void mayBearItsTime(
            String line,
            String name,
            String before,
            LabelStyle style,
            double seconds,
            String rest) {
        LabelCandidate found = Objects.requireNonNull(match(line));
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.wording().before().strip()).isEqualTo(before.replace("''", ""));
        assertThat(found.style()).isEqualTo(style);
        assertThat(Objects.requireNonNull(found.time()).seconds()).isEqualTo(seconds);
        assertThat(line.substring(found.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada:, PLAIN",
        "**Ada**, BARE",
        "**Ada:**, MARKED",
        "ADA SAMPLE, BARE",
        "Ada 0:12, TIMED",
        "Ada: 0:12, PLAIN"
    })
    void mayStandAlone(String line, LabelStyle style) {
        LabelCandidate found = Objects.requireNonNull(match(line));
        assertThat(found.style()).isEqualTo(style);
        assertThat(found.place().alone()).isTrue();
        assertThat(found.end()).isEqualTo(line.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Sample", "ADA sample", "AD", "Ada: ", "x"})
    void wordsAloneAreNone(String line) {
        boolean named = line.contains(":");
        assertThat(match(line) != null).isEqualTo(named);
    }

    @Test
    void aTimeBehindItIsOneOnlyWhereNothingFollows() {
        assertThat(Objects.requireNonNull(match("Ada: 10:30 is fine")).time()).isNull();
        assertThat(Objects.requireNonNull(match("Ada: [10:30] is fine")).time()).isNotNull();
    }

    @Test
    void aShortNameInBracketsIsAnAlias() {
        assertThat(Objects.requireNonNull(match("Ada Sample (AS): x")).alias()).isEqualTo("AS");
        assertThat(Objects.requireNonNull(match("**Ada Sample** (AS): x")).alias()).isEqualTo("AS");
        assertThat(Objects.requireNonNull(match("heron (Ada Sample): x")).alias())
                .isEqualTo("Ada Sample");
        assertThat(Objects.requireNonNull(match("Ada Sample (of the mill): x")).alias()).isNull();
    }

    @Test
    void aNameIsNotEndless() {
        assertThat(match("A".repeat(59) + ": x")).isNotNull();
        assertThat(match("A".repeat(60) + ": x")).isNull();
    }

    private static LabelCandidate found(String line) {
        return Objects.requireNonNull(match(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**Ada: Words.**; 2",
                "<span>Ada: Words.</span>; 6",
                "<span>Ada:</span> Words.; 0",
                "<span>Ada</span>: Words.; 0",
                "**Ada:** Words.; 0",
                "Ada: Words.; 0"
            })
    void emphasisStaysWhereTheWordsStandInIt(String line, int kept) {
        assertThat(found(line).span().keptEmphasis()).isEqualTo(kept);
    }

    @Test
    void whatStandsBehindItAndIsNoWordsIsKept() {
        assertThat(found("Ada:  Words.").wording().after()).isEqualTo("  ");
        assertThat(found("Ada:  ").wording().after()).isEqualTo("\n");
        assertThat(found("Ada: [0:13] Words.").wording().after()).isEqualTo(" [0:13] ");
        assertThat(found("Ada: \\[0:13\\]").wording().after()).isEqualTo(" [0:13]\n");
        assertThat(found("[0:12] **Ada**  Words.").wording().after()).isEqualTo("  ");
    }

    @Test
    void blanksBeforeTheEndOfTheEmphasisAreKept() {
        assertThat(found("**Ada:\u00A0**Words.").wording().after()).isEqualTo("\u00A0");
        assertThat(found("**Ada:\u00A0** Words.").wording().after()).isEqualTo("\u00A0 ");
        assertThat(found("**Ada: **Words.").wording().after()).isEqualTo(" ");
        assertThat(found("**Ada: ** Words.").wording().after()).isEqualTo(" ");
        assertThat(found("**Ada 0:12:\u3000**Words.").wording().after()).isEqualTo("\u3000");
        assertThat(found("**Ada:\u00A0**").wording().after()).isEqualTo("\u00A0\n");
        assertThat(found("**Ada: **").wording().after()).isEqualTo("\n");
    }
}
