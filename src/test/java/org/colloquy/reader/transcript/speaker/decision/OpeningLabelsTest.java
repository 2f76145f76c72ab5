package org.colloquy.reader.transcript.speaker.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.form.LabelCandidates;
import org.colloquy.reader.transcript.speaker.evidence.LabelCounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels that are sure because they open a text. A slash ends a line, two end a paragraph. */
class OpeningLabelsTest {

    private static String openings(String lines) {
        SourceBlocks source = SourceBlocks.of(lines.replace('/', '\n') + "\n");
        List<LabelCandidate> all = LabelCandidates.in(source);
        return String.join(
                " ",
                OpeningLabels.keys(all, source, new LabelCounts(all, source.text())).stream()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada (0:12)//Words.; ada",
                "# Tea//Ada (0:12)//Words.; ada",
                "Speaker 1://Words.; speaker 1",
                "Intro.//Ada (0:12)//Words.; ''",
                "Intro./Ada (0:12)/Words.; ''",
                "Ada://Words.; ''",
                "Ada (0:12): Words.; ''",
                "Note (0:12)//Words.; ''",
                "Ada (0:12)//Words.//Ben (0:13)//Words.; ada",
                "Words.; ''"
            })
    void aNameWithATimeOpensATalk(String lines, String keys) {
        assertThat(openings(lines)).isEqualTo(keys.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mira: Why tea?//So.//And milk?//No.; mira",
                "Mira: Why tea?//Ada: So.//And milk?//No.; ada mira",
                "Mira: Why tea?//Ada: So.//Ben: Yes.//And milk?//No.; ''",
                "Words.//Mira: Why tea?//So.//And milk?//No.; mira",
                "Words.//Words.//Mira: Why tea?//So.//And milk?//No.; ''",
                "Mira: Tea.//So.//And milk?//No.; ''",
                "Mira: Why tea? And how?//So.//And milk?//No.; ''",
                "Mira: Why tea?//So.//And milk.//No.; ''",
                "Mira: Why tea?//So.//And milk?; ''",
                "Mira: Why tea?//So.//And milk? Or not?//No.; ''",
                "Mira: Why tea?//And milk?//So.//Or not?//No.; ''",
                "Mira: Why tea?//So.//And milk?//Or not?; ''",
                "Mira: Why tea?//So.//And milk?//Or not?//No.; mira",
                "mira: Why tea?//So.//And milk?//No.; ''",
                "Mira://Why tea?//So.//And milk?//No.; ''",
                "Mira: Why tea?/Ada: So.//Yes.//And milk?//No.; ''"
            })
    void theFirstQuestionAloneMayHaveALabel(String lines, String keys) {
        assertThat(openings(lines)).isEqualTo(keys.replace("''", ""));
    }
}
