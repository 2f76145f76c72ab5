package org.colloquy.reader.transcript.doubt.turn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.QuestionSentences;

/**
 * Turns that may be none, as their labels lead little of the text, nearly all of them ask, have
 * blanks to fill in for words, or several people answer what stands between them; and one that may
 * be two.
 */
final class DoubtfulTurns {
    private static final int LEAST_TURNS = 5;

    /** The least plain questions that several people answer. */
    private static final int LEAST_ANSWERED = 3;

    /** The share of a text that labels lead where they are no accident. */
    private static final double LEAST_SPOKEN = 0.25;

    /** The like of a text with several headings, and with labels below few of them. */
    private static final double LEAST_SPOKEN_BELOW_HEADINGS = 0.5;

    private static final int LEAST_HEADINGS = 5;

    /** Number of headings below one of which somebody may speak. */
    private static final int MOST_SPEAKING_EACH = 3;

    /** The least share of questions among the turns of whoever asks; of others, the most. */
    private static final double LEAST_ASKING = 0.6;

    private static final double MOST_ASKING = 0.2;

    private static final int LEAST_BLANK = 3;

    /** Signs that stand where words are to be written. */
    private static final Pattern BLANK = Pattern.compile("[\\s*_.…>-]++");

    private static final List<String> LINES = List.of("_____", "........", "…………");

    private static final Pattern CLOSING_TAGS = Pattern.compile("(?:\\s*</\\w+>){1,9}\\s*$");

    /** Words before a colon that are written as a name or as initials, {@code VI:}. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "\\s*[*_]{0,3}((?:\\p{Lu}[\\p{L}\\p{M}.’'-]{0,20} ?){1,3})[*_]{0,3}[:：;][*_]{0,3}\\s");

    private DoubtfulTurns() {}

    /** Finds labels that lead little of a text that is read in turns because of them. */
    static Optional<ReadingDoubt> few(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> labels = read.labels();
        double spokenShare = read.spokenShare();
        boolean few =
                fit.dialect() == Dialect.NAMES
                        && !labels.isEmpty()
                        && (spokenShare < LEAST_SPOKEN
                                || isReport(read, spokenShare)
                                || LoneSpeaker.isAmongOthers(read, spokenShare));
        return few
                ? Optional.of(
                        new ReadingDoubt(
                                labels.get(0).offset(),
                                "%d labels introduce only %.0f %% of the text; if nobody speaks there, paste into the front matter: dialect: prose"
                                        .formatted(labels.size(), 100 * spokenShare)))
                : Optional.empty();
    }

    /**
     * Tells whether words without a label are most of a text, and the labels, fewer than its
     * headings, stand below few of these: a report that cites people.
     */
    private static boolean isReport(LabelledText read, double spokenShare) {
        List<SourceBlock> headings = read.source().headings();
        if (spokenShare >= LEAST_SPOKEN_BELOW_HEADINGS
                || headings.size() < LEAST_HEADINGS
                || read.labels().size() >= headings.size()) {
            return false;
        }
        long speaking =
                read.labels().stream()
                        .map(label -> countBefore(headings, label))
                        .distinct()
                        .count();
        return speaking * MOST_SPEAKING_EACH <= headings.size();
    }

    /** Finds turns that are blanks to fill in, as in a form. */
    static Optional<ReadingDoubt> blank(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> labels = read.labels();
        if (fit.dialect().form() != InterviewForm.TURNS) {
            return Optional.empty();
        }
        List<ResolvedLabel> blank =
                labels.stream().filter(label -> isBlank(line(read.text(), label))).toList();
        return blank.size() >= LEAST_BLANK && blank.size() * 4 >= labels.size()
                ? Optional.of(
                        new ReadingDoubt(
                                blank.get(0).offset(),
                                "%d of %d turns are blanks to fill in; if this is a form, paste into the front matter: dialect: prose"
                                        .formatted(blank.size(), labels.size())))
                : Optional.empty();
    }

    private static boolean isBlank(String words) {
        return BLANK.matcher(words).matches() && LINES.stream().anyMatch(words::contains);
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
     * Finds plain questions above all turns, below each of which several people speak, and nobody
     * twice: those may be the questions, and the turns answers.
     */
    static Optional<ReadingDoubt> answering(LabelledText read, DialectFit fit) {
        Set<Integer> lines = read.labelLines();
        List<SourceBlock> blocks = read.blocks();
        List<SourceBlock> asking =
                IntStream.range(0, blocks.size() - 1)
                        .filter(i -> lines.contains(blocks.get(i + 1).start()))
                        .mapToObj(blocks::get)
                        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                        .filter(block -> !lines.contains(block.start()))
                        .filter(block -> QuestionHeuristics.isOneQuestion(block.text(read.text())))
                        .toList();
        return fit.dialect() == Dialect.NAMES
                        && asking.size() >= LEAST_ANSWERED
                        && speakOnceBelow(asking, read.labels())
                ? Optional.of(
                        new ReadingDoubt(
                                asking.get(0).start(),
                                "%d paragraphs without a label ask, and below each several people speak once; after each that is a question, paste {.question}"
                                        .formatted(asking.size())))
                : Optional.empty();
    }

    private static boolean speakOnceBelow(List<SourceBlock> asking, List<ResolvedLabel> labels) {
        Map<Long, List<String>> below =
                labels.stream()
                        .collect(
                                Collectors.groupingBy(
                                        label -> countBefore(asking, label),
                                        Collectors.mapping(
                                                ResolvedLabel::speaker, Collectors.toList())));
        return !below.containsKey(0L)
                && below.values().stream()
                        .allMatch(
                                said -> said.size() > 1 && Set.copyOf(said).size() == said.size());
    }

    private static long countBefore(List<SourceBlock> blocks, ResolvedLabel label) {
        return blocks.stream().filter(block -> block.start() < label.offset()).count();
    }

    /**
     * Finds a question of somebody who asks another all the time, and has the next turn, too, where
     * words without a label stand between: those may be the answer.
     */
    static Optional<ReadingDoubt> unanswered(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> said =
                read.labels().stream().filter(label -> !label.isEvent()).toList();
        List<String> names = said.stream().map(ResolvedLabel::speaker).distinct().toList();
        if (fit.dialect() != Dialect.NAMES
                || names.size() != 2
                || said.size() <= LEAST_TURNS
                || said.size() < read.labels().size()) {
            return Optional.empty();
        }
        List<Integer> twice =
                IntStream.range(0, said.size() - 1)
                        .filter(i -> said.get(i).speaker().equals(said.get(i + 1).speaker()))
                        .boxed()
                        .toList();
        if (twice.size() != 1) {
            return Optional.empty();
        }
        ResolvedLabel asking = said.get(twice.get(0));
        String other = names.get(asking.speaker().equals(names.get(0)) ? 1 : 0);
        return asksAtEnd(read, asking)
                        && share(read, said, asking.speaker()) >= LEAST_ASKING
                        && share(read, said, other) <= MOST_ASKING
                ? reply(read, asking, said.get(twice.get(0) + 1))
                        .map(
                                block ->
                                        new ReadingDoubt(
                                                block.start(), remedy(read, block, other, said)))
                : Optional.empty();
    }

    /** Returns the first paragraph between two labels; empty if a mark says who speaks there. */
    private static Optional<SourceBlock> reply(
            LabelledText read, ResolvedLabel asking, ResolvedLabel next) {
        int from = read.blockOf(asking).end();
        int to = next.candidate().line();
        boolean isTold =
                read.marks().stream()
                        .filter(mark -> mark.speaker() != null)
                        .anyMatch(
                                mark -> from <= mark.block().start() && mark.block().start() < to);
        return isTold
                ? Optional.empty()
                : read.source().content().stream()
                        .filter(block -> block.start() >= from && block.start() < to)
                        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                        .findFirst();
    }

    /**
     * Returns what to write where a paragraph is the answer: the label that it has amiss, or a
     * mark.
     */
    private static String remedy(
            LabelledText read, SourceBlock block, String other, List<ResolvedLabel> said) {
        Matcher head = HEAD.matcher(block.text(read.text()));
        return head.lookingAt()
                ? "whoever asked above asks again below; if \"%s\" means %s, write \"%s:\""
                        .formatted(head.group().strip(), other, written(other, said))
                : "whoever asked above asks again below, and this paragraph has no label; if it is the answer, paste {.speaker=\"%s\"} after it"
                        .formatted(other);
    }

    private static String written(String speaker, List<ResolvedLabel> said) {
        return said.stream()
                .filter(label -> label.speaker().equals(speaker))
                .map(label -> label.candidate().name())
                .findFirst()
                .orElse(speaker);
    }

    private static double share(LabelledText read, List<ResolvedLabel> said, String speaker) {
        List<ResolvedLabel> turns =
                said.stream().filter(label -> label.speaker().equals(speaker)).toList();
        long asking = turns.stream().filter(label -> asksAtEnd(read, label)).count();
        return (double) asking / turns.size();
    }

    private static boolean asksAtEnd(LabelledText read, ResolvedLabel label) {
        String words = read.blockOf(label).text(read.text());
        return QuestionSentences.isQuestion(CLOSING_TAGS.matcher(words).replaceFirst(""));
    }

    private static boolean asks(String text, ResolvedLabel label) {
        return QuestionSentences.isQuestion(line(text, label));
    }

    /** Returns what stands behind a label on its line. */
    private static String line(String text, ResolvedLabel label) {
        int from = Math.min(label.candidate().end(), text.length());
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }
}
