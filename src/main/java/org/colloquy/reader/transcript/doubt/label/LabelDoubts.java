package org.colloquy.reader.transcript.doubt.label;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/** Doubts about labels. */
public final class LabelDoubts {
    private LabelDoubts() {}

    /** Returns those about a text as read in a dialect, each kind once. */
    public static Stream<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        return Stream.of(
                        UnreadLabels.ofOneShape(read),
                        UnreadLabels.betweenTurns(read, fit),
                        UnreadLabels.ofNumbers(read),
                        UnreadLabels.inHeadings(read),
                        LineNumbers.in(read),
                        NamelessLabels.in(read),
                        TranslationLabels.in(read, fit),
                        StrayLabel.in(read, fit).or(() -> StrayLabel.amongEvents(read, fit)),
                        NamesAboveTurns.in(read, fit),
                        MisplacedLabel.in(read))
                .flatMap(Optional::stream);
    }
}
