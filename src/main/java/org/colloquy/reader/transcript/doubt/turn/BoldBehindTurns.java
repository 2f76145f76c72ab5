package org.colloquy.reader.transcript.doubt.turn;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.dialect.LaterPrompts;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/**
 * Paragraphs in bold type that ask behind the last label of a talk in turns: {@code **The Pot:**
 * Why?}, and later {@code **And now?**}. All of them stand in the last turn.
 */
final class BoldBehindTurns {
    private static final int LEAST = 3;

    private BoldBehindTurns() {}

    /** Returns the doubt about such paragraphs; empty if there are none. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        if (fit.dialect().form() != InterviewForm.TURNS || read.labels().isEmpty()) {
            return Optional.empty();
        }
        List<SourceBlock> prompts = LaterPrompts.in(read, Dialect.BOLD_PARAGRAPHS);
        return prompts.size() < LEAST
                ? Optional.empty()
                : Optional.of(
                        new ReadingDoubt(
                                prompts.get(0).start(),
                                "%d paragraphs in bold ask behind the last label, and belong to the last turn; after each that is a question, paste {.question}, and so after those that are labelled"
                                        .formatted(prompts.size())));
    }
}
