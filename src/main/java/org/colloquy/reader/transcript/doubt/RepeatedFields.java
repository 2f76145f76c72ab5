package org.colloquy.reader.transcript.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.QuestionSentences;

/**
 * Labels that may be fields of records, as in a list of changes ({@code Added:}, {@code Fixed:}):
 * under each heading, or in each paragraph, every one of them stands once at the most, they have
 * nothing but a colon, and nobody asks anything.
 */
final class RepeatedFields {
    private static final int LEAST_RECORDS = 3;

    private RepeatedFields() {}

    /** Returns the doubt about such labels; empty if they are none. */
    static Optional<ReadingDoubt> in(
            SourceBlocks source, List<ResolvedLabel> labels, Dialect dialect) {
        if (dialect != Dialect.NAMES || labels.isEmpty() || !isPlain(labels)) {
            return Optional.empty();
        }
        int from = labels.get(0).offset();
        boolean asked = QuestionSentences.hasAnyQuestionMark(source.text().substring(from));
        return !asked && areRecords(records(source, labels))
                ? Optional.of(
                        new ReadingDoubt(
                                from,
                                "the same %d labels stand once in each part, and nobody asks anything; if they are no speakers, paste into the front matter: dialect: prose"
                                        .formatted(distinct(labels))))
                : Optional.empty();
    }

    private static boolean isPlain(List<ResolvedLabel> labels) {
        return labels.stream()
                .allMatch(
                        label ->
                                label.candidate().style() == LabelStyle.PLAIN
                                        && label.candidate().time() == null);
    }

    private static long distinct(List<ResolvedLabel> labels) {
        return labels.stream().map(label -> label.candidate().key()).distinct().count();
    }

    /**
     * Returns the keys of the labels under each heading or, if there is none, in each paragraph.
     */
    private static List<List<String>> records(SourceBlocks source, List<ResolvedLabel> labels) {
        List<SourceBlock> blocks = source.blocks();
        boolean headed = blocks.stream().filter(b -> b.kind() == BlockKind.HEADING).count() > 1;
        List<List<String>> records = new ArrayList<>();
        int before = -1;
        for (ResolvedLabel label : labels) {
            int block = label.candidate().place().block();
            boolean begins =
                    before < 0
                            || (headed
                                    ? blocks.subList(before, block).stream()
                                            .anyMatch(b -> b.kind() == BlockKind.HEADING)
                                    : block != before);
            if (begins) {
                records.add(new ArrayList<>());
            }
            records.get(records.size() - 1).add(label.candidate().key());
            before = block;
        }
        return records;
    }

    private static boolean areRecords(List<List<String>> records) {
        Set<String> first = new HashSet<>(records.get(0));
        return records.size() >= LEAST_RECORDS
                && first.size() > 1
                && records.stream().allMatch(keys -> new HashSet<>(keys).size() == keys.size())
                && records.stream()
                                .filter(keys -> keys.stream().filter(first::contains).count() > 1)
                                .count()
                        >= LEAST_RECORDS;
    }
}
