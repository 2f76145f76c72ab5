package org.colloquy.reader.transcript.doubt.question;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.FoldedHeadings;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;

/** Questions in {@code <summary>} that are read as prose, since their answers are raw HTML. */
final class FoldedQuestions {
    private static final String SUMMARY = "<summary";

    private FoldedQuestions() {}

    /** Returns the doubt about the first of such questions; empty if they are read, or few. */
    static Optional<ReadingDoubt> in(LabelledText text, DialectFit fit) {
        if (fit.dialect().form() != InterviewForm.PROSE || !text.text().contains(SUMMARY)) {
            return Optional.empty();
        }
        List<String> summaries = FoldedHeadings.summaries(text.blocks(), text.text());
        return FoldedHeadings.ask(summaries)
                ? Optional.of(
                        new ReadingDoubt(
                                text.text().indexOf(SUMMARY),
                                "%d questions in <summary> are read as prose: leave a line empty below </summary> and put nothing between </details> and <details>, or write the questions as headings"
                                        .formatted(summaries.size())))
                : Optional.empty();
    }
}
