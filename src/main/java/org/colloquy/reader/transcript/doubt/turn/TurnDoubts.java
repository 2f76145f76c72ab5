package org.colloquy.reader.transcript.doubt.turn;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/** Doubts about turns. */
public final class TurnDoubts {
    private TurnDoubts() {}

    /** Returns those about a text as read in a dialect, each kind once. */
    public static Stream<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        return Stream.of(
                        BoldBehindTurns.in(read, fit),
                        DoubtfulTurns.few(read, fit),
                        DoubtfulTurns.blank(read, fit),
                        DoubtfulTurns.onlyAsking(read, fit),
                        DoubtfulTurns.answering(read, fit),
                        DoubtfulTurns.unanswered(read, fit),
                        TalkInCode.in(read, fit),
                        TalkInElements.in(read, fit))
                .flatMap(Optional::stream);
    }
}
