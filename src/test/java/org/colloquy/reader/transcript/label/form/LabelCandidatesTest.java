package org.colloquy.reader.transcript.label.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.HeaderLines;
import org.colloquy.reader.transcript.TranscriptReader;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places of labels, and the text without them. A slash ends a line. */
class LabelCandidatesTest {

    private static String found(String lines) {
        String text = lines.replace('/', '\n');
        return LabelCandidates.in(SourceBlocks.of(text)).stream()
                .map(c -> c.name() + (c.place().first() ? "" : " within"))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada: One./Ben: Two./Words.; Ada, Ben",
                "Ada: One./Words./Words./Ben: Two.; Ada, Ben within",
                "Ada: One./Words.; Ada",
                "> Q: Why?; Q",
                "> Ada: So.; ''",
                "- Ada: One.; ''",
                "# Ada: One.; ''",
                "**Ada: Why?**; Ada",
                "**Ada: Why?** And more.; ''",
                "**Ada: Why?**/So.; Ada",
                "**Ada: Why** and **so**; ''",
                "***Ada:** One.*; Ada",
                "_**Ada:** One._; Ada",
                "*__Ada__: One./Two.*; Ada",
                "***Ada:** *One.* Two.*; Ada",
                "***Ada:*** One.; Ada",
                "***Ada: Why?***; Ada",
                "***Ada:** One.; ''",
                "***Ada** says: one.*; ''",
                "***Ada:** * One.; ''",
                "*One **Ada:** two.*; ''",
                "![A lamp](l.png)//*Lamp: by Ada*; ''",
                "*Lamp: by Ada*; Lamp",
                "0:12/Ada: One.; Ada",
                "<p>Ada: One.; Ada",
                "> **Q: Why?**; ''",
                "Words.//*Lamp: by Ada*; Lamp",
                "![A lamp](l.png)//**Lamp: by Ada**; Lamp",
                "Ada: One./Words./Ben: Two./Words./Cleo: Three.; Ada, Ben, Cleo",
                "Ada:/One./Ben:/Two.; Ada, Ben",
                "**Ada:**/One./**Ben:**/Two.; Ada, Ben",
                "Words./Ada:/One./Ben:/Two.; Ada, Ben",
                "Ada:/One./Words./Words./Ben:/Two.; Ada, Ben within",
                "Words./Flour:/two cups/Salt:/One.; Flour within, Salt within",
                "Ada/: One./Words./Words.; Ada",
                "Words./Ada/: One./Words.; Ada within",
                "Ada/: One./Ben/: Two./Words.; Ada, Ben",
                "Ada/: One./Words./Ben/: Two./Words.; Ada, Ben within",
                "Ada/(0:12) One./Ben/(0:13) Two.; Ada, Ben",
                ": One./Words.; ''",
                "Ada/(0:12) One.; Ada",
                "**Ida: So.**/**Ada:** No.; Ida, Ada",
                "**Ida: So.**/No.; ''",
                "Words./**Ida: Why?**/So.; Ida within",
                "Words./Words./**Ida: So.**/Ada: No.; Ida within, Ada within",
                "[0:12] **Ida: Why?**; Ida",
                "[0:12] **Ida: Why?** So.; ''",
                "__Ida: Why?__; Ida",
                "_Ida: Why?_; Ida",
                "***Ida: Why?***; Ida",
                "***Ida: Why?**; ''",
                "**Ida: **; Ida"
            })
    void atTheHeadsOfParagraphsAndTheirLines(String lines, String names) {
        assertThat(found(lines)).isEqualTo(names.replace("''", ""));
    }

    @Test
    void theirElementMayEndWithTheParagraph() {
        assertThat(LabelCandidates.in(SourceBlocks.of("<b>Ida: Why?</b>\n"))).hasSize(1);
        assertThat(LabelCandidates.in(SourceBlocks.of("<b>Ida: Why?</b> So.\n"))).isEmpty();
    }

    private static String rewritten(Dialect dialect, String lines) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(), null, dialect);
        return TranscriptReader.read(lines.replace('/', '\n') + "\n", hints, HeaderLines.none())
                .markdown()
                .strip()
                .replace(LabelStripper.MARK_START, '<')
                .replace(LabelStripper.MARK_END, '>')
                .replace(LabelStripper.WORDS_START, '^')
                .replaceAll("\n+", "/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NAMES; Ada: One.//Ben: Two.//Ada: Three.; <0>/One./<1>/Two./<2>/Three.",
                "NAMES; Ada: - One.//Ben: 1. Two.//Ada: # Three.; <0>/^- One./<1>/^1. Two./<2>/^# Three.",
                "NAMES; Ada: > One.//Ben: One - two.//Ada: *x*; <0>/^> One./<1>/One - two./<2>/*x*",
                "BOLD_PARAGRAPHS; **Why?**//So.//**How?**//No.; <0>/**Why?**/So./<1>/**How?**/No.",
                "BOLD_PARAGRAPHS; **Why?** So.//**How?** No.; <0>/**Why?** /So./<1>/**How?** /No.",
                "BOLD_ITEMS; 1. **Why?**//   So.//2. **How?**//No.; <0>/**Why?**/So./<1>/**How?**/No.",
                "NUMBERED; 1. Why?//So.//2. How?//No.; <0>/Why?/So./<1>/How?/No.",
                "PROSE; ###Why?###//So.; ### Why? ###/So."
            })
    void whatStoodBehindALabelIsMarkdownOfItsOwn(Dialect dialect, String lines, String markdown) {
        assertThat(rewritten(dialect, lines)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D. Lind: Why?//R. Holt: So.|D. Lind, R. Holt",
                "A. Reck: Why?//P. Reck: So.//Ida: No.|A. Reck, P. Reck, Ida",
                "**A. Reck:** Why?//**P. Reck**: So.|A. Reck, P. Reck",
                "Q. Why?//A. Reck: so he said.|Q, A",
                "P. ¿Por qué?//R. Sí: así fue.|P, R",
                "A. He said: so.|A"
            })
    void anInitialBelongsToItsName(String lines, String names) {
        String text = lines.replace('/', '\n') + "\n";
        assertThat(LabelCandidates.in(SourceBlocks.of(text)))
                .extracting(LabelCandidate::name)
                .containsExactly(names.split(", "));
    }
}
