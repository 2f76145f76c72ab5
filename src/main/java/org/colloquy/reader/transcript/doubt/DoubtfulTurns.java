package org.colloquy.reader.transcript.doubt;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.QuestionSentences;

/** Turns that may be none: their labels lead little of the text, or nearly all of them ask. */
final class DoubtfulTurns {
    private static final int LEAST_TURNS = 5;

    /** The share of a text that labels lead where they are no accident. */
    private static final double LEAST_SPOKEN = 0.25;

    private DoubtfulTurns() {}

    /** Finds labels that lead little of a text that is read in turns because of them. */
    static Optional<ReadingDoubt> few(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> labels = read.labels();
        double spokenShare = read.spokenShare();
        boolean few =
                fit.dialect() == Dialect.NAMES && spokenShare < LEAST_SPOKEN && !labels.isEmpty();
        return few
                ? Optional.of(
                        new ReadingDoubt(
                                labels.get(0).offset(),
                                "%d labels introduce only %.0f %% of the text; if nobody speaks there, paste into the front matter: dialect: prose"
                                        .formatted(labels.size(), 100 * spokenShare)))
                : Optional.empty();
    }

    /** Finds that whoever speaks asks, and nobody answers. */
    static Optional<ReadingDoubt> onlyAsking(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> labels = read.labels();
        if (fit.dialect().form() != InterviewForm.TURNS || labels.size() < LEAST_TURNS) {
            return Optional.empty();
        }
        long asking = labels.stream().filter(label -> asks(read.text(), label)).count();
        return asking * 10 >= labels.size() * 7L
                ? Optional.of(
                        new ReadingDoubt(
                                labels.get(0).offset(),
                                "%d of %d turns ask a question; if this is a list of questions, paste into the front matter: dialect: prose"
                                        .formatted(asking, labels.size())))
                : Optional.empty();
    }

    private static boolean asks(String text, ResolvedLabel label) {
        int from = Math.min(label.candidate().end(), text.length());
        int end = text.indexOf('\n', from);
        return QuestionSentences.isQuestion(text.substring(from, end < 0 ? text.length() : end));
    }
}
