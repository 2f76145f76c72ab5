package org.colloquy.reader.transcript.speaker.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.form.LabelCandidates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters and words with a stop that are candidates. A slash parts paragraphs. */
class QuestionAnswerLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "P. Why?/R. So./P. How?/R. No.; question answer question answer",
                "F. Why?/A. So./F. How?/A. No.; question answer question answer",
                "Pregunta. Why?/Respuesta. So.; pregunta respuesta",
                "Q.- Why?/A.- So.; q a",
                "P. Sample came./R. Sample left.; ''",
                "P. Sample came?/D. Sample./P. Why?/F. Sample.; ''",
                "Answer. That is what he said./Question. So he did.; ''",
                "P: Why?/R: So./S. Sample came./P: How?/R: No.; question answer question answer",
                "Q. Why?/A. So./P. Sample came.; q a"
            })
    void countInPairsThatAskOnly(String paragraphs, String keys) {
        String text = paragraphs.replace("/", "\n\n") + "\n";
        assertThat(
                        QuestionAnswerLetters.understood(
                                        text, LabelCandidates.in(SourceBlocks.of(text)))
                                .stream()
                                .map(label -> label.key())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(keys);
    }
}
