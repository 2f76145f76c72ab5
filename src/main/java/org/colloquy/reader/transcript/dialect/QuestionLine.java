package org.colloquy.reader.transcript.dialect;

import java.util.Optional;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextLines;

/**
 * The line of a labelled question above words without a label in the same paragraph, which may be
 * the answer.
 *
 * @param words where its words end
 * @param line where it ends, behind a backslash that breaks it
 */
public record QuestionLine(int words, int line) {
    /**
     * Returns the line at a label; empty if it does not ask, or if nothing but questions is below.
     *
     * @param next where the next label stands, or the text ends
     */
    public static Optional<QuestionLine> at(LabelCandidate label, SourceBlocks source, int next) {
        SourceBlock block = source.blocks().get(label.place().block());
        String text = source.text();
        int end = Math.min(block.end(), next);
        int line = text.indexOf('\n', label.end());
        if (!label.isWritten()
                || label.place().container() != LabelContainer.PARAGRAPH
                || block.kind() != BlockKind.PARAGRAPH
                || line < 0
                || line >= end) {
            return Optional.empty();
        }
        int words = TextLines.endBeforeBreak(text, line);
        boolean asks =
                words > label.end()
                        && QuestionSentences.isQuestionAlone(text.substring(label.end(), words));
        String below = text.substring(line, end);
        boolean answer = !below.isBlank() && !QuestionSentences.isQuestionAlone(below);
        return asks && answer ? Optional.of(new QuestionLine(words, line)) : Optional.empty();
    }
}
