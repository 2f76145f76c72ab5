package org.colloquy.reader.transcript.doubt.question;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * A few questions in one section of several, where most of the text stands in the others and nobody
 * has a label: an essay that puts them to its readers, or the FAQ of a page; or a few below a talk.
 */
final class FewQuestions {
    private static final int MOST_QUESTIONS = 4;
    private static final int LEAST_HEADINGS = 3;
    private static final int LEAST_TURNS = 6;

    /** The number of blocks in all to each in the section of the questions, at least. */
    private static final int SHARE = 2;

    private static final int SHARE_OF_HEADED = 3;

    private FewQuestions() {}

    /** Returns the doubt about such questions; empty if there are none. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        boolean headed = fit.dialect() == Dialect.HEADINGS;
        int level = headed ? askingLevel(read) : Integer.MAX_VALUE;
        List<Integer> questions = headed ? asking(read, level) : marked(fit);
        List<SourceBlock> headings =
                read.source().headings().stream().filter(block -> block.level() < level).toList();
        if (!(headed || SetApartBlocks.DIALECTS.contains(fit.dialect()))
                || questions.isEmpty()
                || questions.size() > MOST_QUESTIONS
                || headings.size() < LEAST_HEADINGS
                || !read.labels().isEmpty()) {
            return Optional.empty();
        }
        int first = questions.get(0);
        int from =
                headings.stream()
                        .map(SourceBlock::start)
                        .filter(at -> at < first)
                        .reduce(-1, (a, b) -> b);
        int to =
                headings.stream()
                        .map(SourceBlock::start)
                        .filter(at -> at > first)
                        .findFirst()
                        .orElse(read.text().length());
        boolean together = questions.get(questions.size() - 1) < to;
        List<SourceBlock> content = read.source().content();
        long inside = content.stream().filter(b -> b.start() > from && b.start() < to).count();
        // Headings ask on purpose more often than type does.
        int share = headed ? SHARE_OF_HEADED : SHARE;
        return from >= 0 && together && inside * share < content.size()
                ? Optional.of(
                        new ReadingDoubt(
                                first,
                                "the %d questions stand in one of %d sections, and most of the text in others; if it is no interview, paste into the front matter: dialect: prose"
                                        .formatted(questions.size(), headings.size())))
                : Optional.empty();
    }

    /** Finds a talk above the first of a few questions, in which labels say who speaks. */
    static Optional<ReadingDoubt> belowTurns(LabelledText read, DialectFit fit) {
        List<Integer> questions = marked(fit);
        if (!SetApartBlocks.DIALECTS.contains(fit.dialect())
                || questions.isEmpty()
                || questions.size() > MOST_QUESTIONS) {
            return Optional.empty();
        }
        List<ResolvedLabel> above =
                read.labels().stream()
                        .filter(label -> !label.isEvent() && label.offset() < questions.get(0))
                        .toList();
        long speakers = above.stream().map(label -> label.candidate().key()).distinct().count();
        return above.size() >= LEAST_TURNS && speakers > 1
                ? Optional.of(
                        new ReadingDoubt(
                                above.get(0).offset(),
                                "%d turns with labels stand above the first of the %d questions; if the talk is there, paste into the front matter: dialect: names"
                                        .formatted(above.size(), questions.size())))
                : Optional.empty();
    }

    /** Returns where the questions stand that are no headings. */
    private static List<Integer> marked(DialectFit fit) {
        return fit.marks().stream()
                .filter(mark -> mark.part() == PartKind.QUESTION)
                .map(TranscriptMark::at)
                .toList();
    }

    private static List<Integer> asking(LabelledText read, int level) {
        return read.source().headings().stream()
                .filter(block -> block.level() == level)
                .filter(block -> HeadingEvidence.asks(block, read.text()))
                .map(SourceBlock::start)
                .toList();
    }

    private static int askingLevel(LabelledText read) {
        return HeadingEvidence.askingLevel(
                read.source().headings().stream()
                        .filter(block -> HeadingEvidence.asks(block, read.text()))
                        .map(SourceBlock::level));
    }
}
