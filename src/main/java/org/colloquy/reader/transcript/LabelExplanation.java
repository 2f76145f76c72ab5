package org.colloquy.reader.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.DialectFits;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.LabelReasons;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.ShortenedText;

/**
 * An explanation of the labels of a text: each as written, how often, where first, whom it is taken
 * for and why; and the lines of the same form that were passed over, and why.
 */
public final class LabelExplanation {
    private static final int MAX_SHOWN = 59;
    private static final Pattern TIME =
            Pattern.compile("\\d{1,3}(?::\\d{2}){1,2}(?:[.,]\\d{1,3})?");

    private final LabelledText text;
    private final String file;
    private final int linesAbove;
    private final LabelReasons reasons;
    private final List<LabelCandidate> rejected;
    private final DialectFit best;
    private final Set<Integer> used;
    private final int[] breaks;

    /**
     * A kind of line, and where it stands.
     *
     * @param first the offset of the first
     */
    private record Row(String written, String meaning, int first, int count) {}

    private LabelExplanation(LabelledText text, String written, String file, int linesAbove) {
        this.text = text;
        this.file = file;
        this.linesAbove = linesAbove;
        List<LabelCandidate> candidates = text.candidates();
        Set<Integer> accepted = new HashSet<>();
        text.labels().forEach(label -> accepted.add(label.candidate().line()));
        this.rejected = candidates.stream().filter(c -> !accepted.contains(c.line())).toList();
        this.reasons = new LabelReasons(candidates, text.hints(), text.speakers(), text.text());
        this.best = DialectFits.of(text).reading();
        this.breaks =
                IntStream.range(0, written.length())
                        .filter(at -> written.charAt(at) == '\n')
                        .toArray();
        this.used =
                best.marks().stream()
                        .map(TranscriptMark::label)
                        .filter(Objects::nonNull)
                        .map(label -> label.candidate().line())
                        .collect(Collectors.toSet());
    }

    /**
     * Returns the explanation, line by line; nothing if no line has the form of a label.
     *
     * @param file how the file is called in it
     * @param linesAbove how many lines stand above the text in the file
     * @param most how many kinds of lines are named that were passed over
     */
    public static List<String> of(
            String text,
            DialectHints hints,
            HeaderLines header,
            String file,
            int linesAbove,
            int most) {
        LabelledText labelled = LabelledText.of(text, hints, header.end());
        return new LabelExplanation(labelled, text, file, linesAbove).lines(most);
    }

    private List<String> lines(int most) {
        List<Row> labels = rows(text.labels().stream().map(label -> row(label)));
        List<Row> others =
                rows(
                        rejected.stream()
                                .map(
                                        candidate ->
                                                row(
                                                        candidate,
                                                        "no label: " + reasons.whyNot(candidate))));
        List<String> lines = new ArrayList<>();
        if (labels.isEmpty() && others.isEmpty()) {
            return lines;
        }
        lines.add(
                "%s: read as %s, %d labels, %d like them"
                        .formatted(file, best.dialect().word(), labels.size(), others.size()));
        labels.forEach(row -> lines.add(line(row)));
        others.stream().limit(most).forEach(row -> lines.add(line(row)));
        if (others.size() > most) {
            lines.add("  and %d more: --labels \"%s\"".formatted(others.size() - most, file));
        }
        return lines;
    }

    private Row row(ResolvedLabel label) {
        String meaning =
                "is %s: %s%s"
                        .formatted(
                                reasons.whom(label),
                                reasons.why(label),
                                used.contains(label.candidate().line())
                                        ? ""
                                        : "; but this reading does not use it");
        return row(label.candidate(), meaning);
    }

    private static Row row(LabelCandidate candidate, String meaning) {
        String written =
                candidate.isWritten()
                        ? candidate.wording().written().strip()
                        : "{.speaker=" + candidate.name() + "}";
        return new Row(written, meaning, candidate.line(), 1);
    }

    /**
     * Joins rows that say the same but for times; the most frequent first, of equals the first in
     * the text.
     */
    private static List<Row> rows(Stream<Row> all) {
        Map<String, Row> joined = new LinkedHashMap<>();
        all.forEach(
                row ->
                        joined.merge(
                                TIME.matcher(row.written()).replaceAll("0:00")
                                        + "\n"
                                        + row.meaning(),
                                row,
                                (one, other) ->
                                        new Row(
                                                one.written(),
                                                one.meaning(),
                                                one.first(),
                                                one.count() + 1)));
        return joined.values().stream()
                .sorted(Comparator.comparingInt(Row::count).reversed())
                .toList();
    }

    private String line(Row row) {
        int before = -Arrays.binarySearch(breaks, row.first()) - 1;
        return "  %5dx %s  %s:%d  %s"
                .formatted(
                        row.count(),
                        quoted(row.written()),
                        file,
                        linesAbove + before + 1,
                        row.meaning());
    }

    private static String quoted(String written) {
        return "\"" + ShortenedText.of(written.replaceAll("\\s+", " "), MAX_SHOWN) + "\"";
    }
}
