package org.colloquy.reader.transcript.doubt.question;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/** Doubts about questions. */
public final class QuestionDoubts {
    private QuestionDoubts() {}

    /** Returns those about a text as read in a dialect, each kind once. */
    public static Stream<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        return Stream.of(
                        UnreadPrompts.likeQuestions(read, fit),
                        PassedLines.in(read, fit),
                        UnreadPrompts.withoutLabel(read, fit),
                        UnreadPrompts.amongHeadings(read, fit),
                        UnreadPrompts.amongPlainQuestions(read, fit),
                        UnreadPrompts.aroundTurns(read, fit),
                        UnreadPrompts.answeredInProse(read, fit),
                        UnreadPrompts.setApartInProse(read, fit),
                        BegunPrompts.in(read, fit),
                        SilentPrompts.in(read, fit),
                        UnclosedBold.in(read, fit),
                        UnansweredQuestions.aboveChoices(read, fit),
                        UnansweredQuestions.aboveTranslations(read, fit),
                        UnansweredQuestions.leftBlank(read, fit),
                        FewQuestions.in(read, fit),
                        FewQuestions.belowTurns(read, fit),
                        FoldedQuestions.in(read, fit),
                        SoleHeading.in(read, fit).or(() -> SoleHeading.aboveAll(read, fit)))
                .flatMap(Optional::stream);
    }

    /**
     * Returns the first doubt whether what was read as prose is written in one of some dialects.
     */
    static Optional<ReadingDoubt> inProse(
            DialectFit fit,
            Stream<Dialect> dialects,
            Function<Dialect, Optional<ReadingDoubt>> doubt) {
        return fit.dialect().form() == InterviewForm.PROSE
                ? dialects.flatMap(other -> doubt.apply(other).stream()).findFirst()
                : Optional.empty();
    }
}
