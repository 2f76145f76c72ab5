package org.colloquy.reader.transcript;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.doubt.field.FieldDoubts;
import org.colloquy.reader.transcript.doubt.label.LabelDoubts;
import org.colloquy.reader.transcript.doubt.question.QuestionDoubts;
import org.colloquy.reader.transcript.doubt.turn.TurnDoubts;

/**
 * A finder of doubts, by what stands in a text and was taken for nothing.
 *
 * <p>Each test counts something that a right reading rarely leaves behind: beginnings of one shape
 * that are no labels, prompts that were passed over, headings that are names. None of them changes
 * the reading; an editor decides.
 */
final class DoubtFinder {
    private DoubtFinder() {}

    /**
     * Returns the doubts about a text as read in a dialect, each kind once.
     *
     * @param from the offset at which the interview begins, behind the fields of a header
     */
    static List<ReadingDoubt> find(LabelledText read, DialectFit fit, int from) {
        return Stream.of(
                        LabelDoubts.in(read, fit),
                        QuestionDoubts.in(read, fit),
                        TurnDoubts.in(read, fit),
                        FieldDoubts.in(read, fit, from))
                .flatMap(doubts -> doubts)
                .toList();
    }
}
