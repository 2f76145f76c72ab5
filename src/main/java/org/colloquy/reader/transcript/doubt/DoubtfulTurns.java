package org.colloquy.reader.transcript.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.QuestionSentences;

/**
 * Turns that may be none, as their labels lead little of the text or nearly all of them ask, and
 * one that may be two.
 */
final class DoubtfulTurns {
    private static final int LEAST_TURNS = 5;

    /** The share of a text that labels lead where they are no accident. */
    private static final double LEAST_SPOKEN = 0.25;

    /** The least share of questions among the turns of whoever asks; of others, the most. */
    private static final double LEAST_ASKING = 0.6;

    private static final double MOST_ASKING = 0.2;

    private static final Pattern CLOSING_TAGS = Pattern.compile("(?:\\s*</\\w+>){1,9}\\s*$");

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

    /**
     * Finds a question of somebody who asks another all the time, and has the next turn, too, where
     * words without a label stand between: those may be the answer.
     */
    static Optional<ReadingDoubt> unanswered(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> said =
                read.labels().stream().filter(label -> !label.isEvent()).toList();
        List<String> names = said.stream().map(DoubtfulTurns::speaker).distinct().toList();
        if (fit.dialect() != Dialect.NAMES
                || names.size() != 2
                || said.size() <= LEAST_TURNS
                || said.size() < read.labels().size()) {
            return Optional.empty();
        }
        List<Integer> twice =
                IntStream.range(0, said.size() - 1)
                        .filter(i -> speaker(said.get(i)).equals(speaker(said.get(i + 1))))
                        .boxed()
                        .toList();
        if (twice.size() != 1) {
            return Optional.empty();
        }
        ResolvedLabel asking = said.get(twice.get(0));
        String other = names.get(speaker(asking).equals(names.get(0)) ? 1 : 0);
        return asksAtEnd(read, asking)
                        && share(read, said, speaker(asking)) >= LEAST_ASKING
                        && share(read, said, other) <= MOST_ASKING
                ? reply(read, asking, said.get(twice.get(0) + 1), other)
                : Optional.empty();
    }

    private static Optional<ReadingDoubt> reply(
            LabelledText read, ResolvedLabel asking, ResolvedLabel next, String other) {
        int from = read.blockOf(asking).end();
        return read.source().content().stream()
                .filter(block -> block.start() >= from)
                .filter(block -> block.start() < next.candidate().line())
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .map(
                        block ->
                                new ReadingDoubt(
                                        block.start(),
                                        "whoever asked above asks again below, and this paragraph has no label; if it is the answer, paste {.speaker=\"%s\"} after it"
                                                .formatted(other)));
    }

    private static double share(LabelledText read, List<ResolvedLabel> said, String speaker) {
        List<ResolvedLabel> turns =
                said.stream().filter(label -> speaker(label).equals(speaker)).toList();
        long asking = turns.stream().filter(label -> asksAtEnd(read, label)).count();
        return (double) asking / turns.size();
    }

    private static boolean asksAtEnd(LabelledText read, ResolvedLabel label) {
        String words = read.blockOf(label).text(read.text());
        return QuestionSentences.isQuestion(CLOSING_TAGS.matcher(words).replaceFirst(""));
    }

    private static String speaker(ResolvedLabel label) {
        return label.label().speaker();
    }

    private static boolean asks(String text, ResolvedLabel label) {
        int from = Math.min(label.candidate().end(), text.length());
        int end = text.indexOf('\n', from);
        return QuestionSentences.isQuestion(text.substring(from, end < 0 ? text.length() : end));
    }
}
