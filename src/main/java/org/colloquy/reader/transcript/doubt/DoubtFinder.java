package org.colloquy.reader.transcript.doubt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;

/**
 * A finder of doubts, by what stands in a text and was taken for nothing.
 *
 * <p>Each test counts something that a right reading rarely leaves behind: beginnings of one shape
 * that are no labels, prompts that were passed over, headings that are names. None of them changes
 * the reading; an editor decides.
 */
public final class DoubtFinder {
    private DoubtFinder() {}

    /**
     * Returns the doubts about a text as read in a dialect, each kind once.
     *
     * @param from the offset at which the interview begins, behind the fields of a header
     */
    public static List<ReadingDoubt> find(LabelledText read, DialectFit fit, int from) {
        return Stream.of(
                        UnreadLabels.ofOneShape(read),
                        UnreadLabels.betweenTurns(read, fit),
                        UnreadLabels.ofNumbers(read),
                        UnreadPrompts.likeQuestions(read, fit),
                        PassedLines.in(read, fit),
                        UnreadPrompts.withoutLabel(read, fit),
                        UnreadPrompts.amongHeadings(read, fit),
                        UnreadPrompts.amongPlainQuestions(read, fit),
                        UnreadPrompts.aroundTurns(read, fit),
                        UnreadPrompts.answeredInProse(read, fit),
                        UnreadPrompts.setApartInProse(read, fit),
                        UnreadLabels.inHeadings(read),
                        BoldBehindTurns.in(read, fit),
                        DoubtfulTurns.few(read, fit),
                        DoubtfulTurns.blank(read, fit),
                        DoubtfulTurns.onlyAsking(read, fit),
                        DoubtfulTurns.answering(read, fit),
                        DoubtfulTurns.unanswered(read, fit),
                        RepeatedFields.in(read, fit),
                        BegunPrompts.in(read, fit),
                        SilentPrompts.in(read, fit),
                        UnclosedBold.in(read, fit),
                        NamelessLabels.in(read),
                        TranslationLabels.in(read, fit),
                        UnansweredQuestions.aboveChoices(read, fit),
                        UnansweredQuestions.aboveTranslations(read, fit),
                        UnansweredQuestions.leftBlank(read, fit),
                        FieldParagraphs.in(read, fit),
                        StrayLabel.in(read, fit).or(() -> StrayLabel.amongEvents(read, fit)),
                        NamesAboveTurns.in(read, fit),
                        from > 0 ? Optional.<ReadingDoubt>empty() : UnreadFields.in(read),
                        MisplacedLabel.in(read),
                        TalkInCode.in(read, fit),
                        TalkInElements.in(read, fit),
                        FewQuestions.in(read, fit),
                        FewQuestions.belowTurns(read, fit),
                        FoldedQuestions.in(read, fit),
                        SoleHeading.in(read, fit).or(() -> SoleHeading.aboveAll(read, fit)))
                .flatMap(Optional::stream)
                .toList();
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
