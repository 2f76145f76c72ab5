package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.block.SourceBlock;

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
        TreeSet<Integer> content =
                text.source().content().stream()
                        .map(SourceBlock::start)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> asked =
                text.labels().stream()
                        .filter(label -> !label.isEvent() && LabelDialectReader.asks(text, label))
                        .map(label -> text.blockOf(label).start())
                        .collect(Collectors.toSet());
        long below =
                asking.stream()
                        .filter(
                                heading -> {
                                    Integer first = content.higher(heading.start());
                                    return first != null && asked.contains(first);
                                })
                        .count();
        return below * 2 > asking.size();
    }
}
