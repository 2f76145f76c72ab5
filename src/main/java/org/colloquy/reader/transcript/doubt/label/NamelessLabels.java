package org.colloquy.reader.transcript.doubt.label;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * The signs of labels with no name between them, {@code _:_} among {@code _Ada:_}: whoever wrote
 * the talk down did not know who spoke, and the words go to whoever spoke before.
 */
final class NamelessLabels {
    private static final int LEAST = 2;

    private NamelessLabels() {}

    /** Returns the doubt about such paragraphs; empty if there are fewer than two. */
    static Optional<ReadingDoubt> in(LabelledText read) {
        String signs = signs(read.text(), read.labels());
        if (signs.length() < LEAST) {
            return Optional.empty();
        }
        List<SourceBlock> nameless =
                read.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                        .filter(block -> read.text().startsWith(signs + " ", block.start()))
                        .toList();
        return nameless.size() < LEAST
                ? Optional.empty()
                : Optional.of(
                        new ReadingDoubt(
                                nameless.get(0).start(),
                                "%d paragraphs begin with \"%s\", a label without a name, so their words go to whoever spoke before; write who speaks there"
                                        .formatted(nameless.size(), signs)));
    }

    /** Returns the signs around the name of most labels; empty if there are none. */
    private static String signs(String text, List<ResolvedLabel> labels) {
        Map<String, Long> counts =
                labels.stream()
                        .map(ResolvedLabel::candidate)
                        .filter(LabelCandidate::isWritten)
                        .map(label -> signs(text, label))
                        .collect(Collectors.groupingBy(signs -> signs, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > labels.size())
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String signs(String text, LabelCandidate label) {
        String written = text.substring(label.span().start(), label.end()).strip();
        int name = written.indexOf(label.name());
        return name < 0
                ? ""
                : written.substring(0, name) + written.substring(name + label.name().length());
    }
}
