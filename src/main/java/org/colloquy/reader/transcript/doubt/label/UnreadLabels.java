package org.colloquy.reader.transcript.doubt.label;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.shape.UnreadShape;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.reader.transcript.speaker.evidence.PassedLabel;
import org.colloquy.reader.transcript.speaker.evidence.PassedLabels;

/** Lines that repeat as labels do, and were read as words. */
final class UnreadLabels {
    private static final int LEAST_TIMES = 3;

    /** The most numbers that stand for people, and not for steps or answers to choose from. */
    private static final int MOST_NUMBERS = 3;

    /** A time behind the words of a heading: {@code User - 10:08:02}. */
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\s,|–—-])[\\s,|–—-]++[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?[)\\]]?$");

    private UnreadLabels() {}

    /** Finds beginnings of one shape that repeat and are no labels. */
    static Optional<ReadingDoubt> ofOneShape(LabelledText read) {
        return read.shapes().unread(candidates(read)).stream().map(UnreadLabels::doubt).findFirst();
    }

    private static List<LabelCandidate> candidates(LabelledText read) {
        return read.labels().stream().map(ResolvedLabel::candidate).toList();
    }

    private static ReadingDoubt doubt(UnreadShape shape) {
        return new ReadingDoubt(
                shape.offset(),
                "%d lines begin like \"%s\" but are not read as labels; if somebody speaks there, paste into colloquy.yaml: reading: { label: %s }"
                        .formatted(
                                shape.count(),
                                shape.sample(),
                                ReadingDoubt.quoted(shape.sample())));
    }

    /** Finds candidates that repeat between the turns that labels tell. */
    static Optional<ReadingDoubt> betweenTurns(LabelledText read, DialectFit fit) {
        if (fit.dialect().form() != InterviewForm.TURNS) {
            return Optional.empty();
        }
        List<PassedLabel> passed =
                PassedLabels.in(read.candidates(), candidates(read), read.source());
        if (passed.isEmpty()) {
            return Optional.empty();
        }
        PassedLabel first = passed.get(0);
        String names =
                passed.stream()
                        .map(one -> ReadingDoubt.quoted(one.name()))
                        .collect(Collectors.joining(", "));
        return Optional.of(
                new ReadingDoubt(
                        first.offset(),
                        "%d paragraphs between the turns begin with \"%s\", which is not read as a label; if somebody speaks there, paste into the front matter: speakers: [%s]"
                                .formatted(first.count(), first.name(), names)));
    }

    /**
     * Finds two or three numbers, each of which begins several paragraphs, as those of people who
     * stay nameless do, and those of a list do not.
     */
    static Optional<ReadingDoubt> ofNumbers(LabelledText read) {
        Set<Integer> labelled = read.labelLines();
        Map<String, List<LabelCandidate>> numbers =
                read.candidates().stream()
                        .filter(label -> label.place().first() && label.name().length() == 1)
                        .filter(label -> Character.isDigit(label.name().charAt(0)))
                        .filter(label -> !labelled.contains(label.line()))
                        .collect(
                                Collectors.groupingBy(
                                        LabelCandidate::name, TreeMap::new, Collectors.toList()));
        boolean several =
                numbers.size() > 1
                        && numbers.size() <= MOST_NUMBERS
                        && numbers.values().stream().allMatch(alike -> alike.size() >= LEAST_TIMES);
        return several ? Optional.of(doubt(numbers)) : Optional.empty();
    }

    private static ReadingDoubt doubt(Map<String, List<LabelCandidate>> numbers) {
        List<LabelCandidate> all = numbers.values().stream().flatMap(List::stream).toList();
        return new ReadingDoubt(
                all.get(0).line(),
                "%d paragraphs begin with \"%s:\" or another of %d numbers; if people speak there, paste into the front matter: speakers: [%s]"
                        .formatted(
                                all.size(),
                                all.get(0).name(),
                                numbers.size(),
                                numbers.keySet().stream()
                                        .map(ReadingDoubt::quoted)
                                        .collect(Collectors.joining(", "))));
    }

    /** Finds headings that come again and again, but for a time: they name who speaks. */
    static Optional<ReadingDoubt> inHeadings(LabelledText read) {
        Map<String, List<SourceBlock>> headings =
                read.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.HEADING)
                        .collect(
                                Collectors.groupingBy(
                                        block -> words(block, read.text()),
                                        TreeMap::new,
                                        Collectors.toList()));
        headings.remove("");
        List<SourceBlock> repeated =
                headings.values().stream()
                        .filter(alike -> alike.size() >= LEAST_TIMES)
                        .map(alike -> alike.get(0))
                        .toList();
        Set<Integer> labelled = read.labelLines();
        return repeated.stream()
                .filter(block -> repeated.size() > 1 && !labelled.contains(block.start()))
                .findFirst()
                .map(block -> doubt(block, read.text()));
    }

    private static String words(SourceBlock heading, String text) {
        String words = heading.headingText(text).strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() || Character.isDigit(words.charAt(0))
                ? words
                : TIME.matcher(words).replaceFirst("");
    }

    private static ReadingDoubt doubt(SourceBlock heading, String text) {
        return new ReadingDoubt(
                heading.start(),
                "the same headings are repeated; if they name the speakers, paste into colloquy.yaml: reading: { label: %s }"
                        .formatted(ReadingDoubt.quoted(heading.text(text).strip())));
    }
}
