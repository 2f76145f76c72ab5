package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * The test whether labels name only who asks: one and the same person has them all, asks behind
 * nearly each, and words without a label follow.
 *
 * <p>These words are what somebody else answers. In turns they would go on with what the one said
 * who asks, since a paragraph without a label does.
 */
final class SoleAsker {
    private static final int LEAST = 3;
    private static final double LEAST_SHARE = 0.9;

    private SoleAsker() {}

    /** Tells whether nobody is named but who asks. */
    static boolean isAll(LabelledText text, List<ResolvedLabel> said) {
        return said.size() >= LEAST
                && said.stream().map(label -> label.label().speaker()).distinct().count() == 1
                && asking(text, said) >= LEAST_SHARE * said.size()
                && answered(text, said) >= LEAST_SHARE * said.size();
    }

    private static long asking(LabelledText text, List<ResolvedLabel> said) {
        return said.stream().filter(label -> LabelDialectReader.asks(text, label)).count();
    }

    /** Returns how many labels have words in another block behind theirs, before the next label. */
    private static long answered(LabelledText text, List<ResolvedLabel> said) {
        NavigableSet<Integer> words = new TreeSet<>();
        text.blocks().stream()
                .filter(SourceBlock::isContent)
                .forEach(block -> words.add(block.start()));
        long count = 0;
        for (int i = 0; i < said.size(); i++) {
            int end =
                    i + 1 < said.size() ? said.get(i + 1).candidate().line() : text.text().length();
            Integer next = words.higher(said.get(i).candidate().line());
            count += next != null && next < end ? 1 : 0;
        }
        return count;
    }
}
