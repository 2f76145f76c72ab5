package org.colloquy.reader.transcript.doubt.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * Fields beside a talk: the same two labels or more that make up three paragraphs at least, each
 * before a few words that are no sentence, as in {@code **Weight:** high} above {@code **Maker:**
 * potter}.
 */
final class FieldParagraphs {
    private static final int LEAST_RECORDS = 3;

    private FieldParagraphs() {}

    /** Returns the doubt about such labels; empty if there are none. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        List<ResolvedLabel> labels = read.labels();
        if (fit.dialect() != Dialect.NAMES) {
            return Optional.empty();
        }
        Map<Integer, List<ResolvedLabel>> blocks = new TreeMap<>();
        labels.stream()
                .filter(label -> !label.isEvent())
                .forEach(
                        label ->
                                blocks.computeIfAbsent(
                                                label.candidate().place().block(),
                                                block -> new ArrayList<>())
                                        .add(label));
        Map<List<String>, List<ResolvedLabel>> records = new LinkedHashMap<>();
        for (List<ResolvedLabel> record : blocks.values()) {
            if (isRecord(read.source(), record)) {
                records.computeIfAbsent(keys(record), keys -> new ArrayList<>()).add(record.get(0));
            }
        }
        return records.entrySet().stream()
                .filter(record -> record.getKey().stream().distinct().count() > 1)
                .filter(record -> record.getValue().size() >= LEAST_RECORDS)
                .findFirst()
                .map(record -> doubt(record.getKey(), record.getValue().get(0), labels));
    }

    /** Tells whether each line of a paragraph is a label and a few words. */
    private static boolean isRecord(SourceBlocks source, List<ResolvedLabel> labels) {
        SourceBlock block = source.blocks().get(labels.get(0).candidate().place().block());
        String text = source.text();
        return labels.size() > 1
                && block.text(text).strip().lines().count() == labels.size()
                && labels.stream().allMatch(label -> RepeatedFields.isValue(text, label));
    }

    private static List<String> keys(List<ResolvedLabel> record) {
        return record.stream().map(ResolvedLabel::candidate).map(LabelCandidate::key).toList();
    }

    private static ReadingDoubt doubt(
            List<String> keys, ResolvedLabel first, List<ResolvedLabel> labels) {
        List<String> names =
                labels.stream()
                        .map(ResolvedLabel::candidate)
                        .filter(label -> keys.contains(label.key()))
                        .map(LabelCandidate::name)
                        .distinct()
                        .toList();
        return new ReadingDoubt(
                first.offset(),
                "%s stand before a few words each, as fields do; if nobody speaks there, paste into colloquy.yaml: reading: { not-speakers: [%s] }"
                        .formatted(
                                names.stream()
                                        .map(name -> '"' + name + '"')
                                        .collect(Collectors.joining(" and ")),
                                names.stream()
                                        .map(ReadingDoubt::quoted)
                                        .collect(Collectors.joining(", "))));
    }
}
