package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * The test whether somebody asks right below headings that ask: then these are the titles of what
 * is asked there, {@code ## Which clay?} above {@code **A guest:** Which clay do you take?}, and
 * not the questions.
 */
final class AskedBelow {
    private static final int LEAST_HEADINGS = 2;

    private AskedBelow() {}

    /** Tells whether a label stands right below most such headings, and asks. */
    static boolean in(LabelledText text) {
        List<SourceBlock> asking =
                text.source().headings().stream()
                        .filter(heading -> HeadingEvidence.asks(heading, text.text()))
                        .toList();
        if (asking.size() < LEAST_HEADINGS || text.labels().isEmpty()) {
            return false;
        }
        TreeMap<Integer, SourceBlock> content = new TreeMap<>();
        text.source().content().forEach(block -> content.put(block.start(), block));
        TreeMap<Integer, ResolvedLabel> labels =
                text.labels().stream()
                        .filter(label -> !label.isEvent())
                        .collect(
                                Collectors.toMap(
                                        label -> text.blockOf(label).start(),
                                        label -> label,
                                        (first, second) -> first,
                                        TreeMap::new));
        long asked =
                asking.stream()
                        .map(heading -> content.higherEntry(heading.start()))
                        .filter(below -> below != null && labels.containsKey(below.getKey()))
                        .filter(below -> LabelDialectReader.asks(text, labels.get(below.getKey())))
                        .count();
        return asked * 2 > asking.size();
    }
}
