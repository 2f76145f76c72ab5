package org.colloquy.reader.transcript.dialect;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/**
 * The test whether labels name only who asks: one and the same person has them all, asks or prompts
 * behind nearly each, and words without a label follow.
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
                && ResolvedLabel.areOfOneSpeaker(said)
                && asking(text, said) >= LEAST_SHARE * said.size()
                && answered(text, said) >= LEAST_SHARE * said.size();
    }

    private static long asking(LabelledText text, List<ResolvedLabel> said) {
        return IntStream.range(0, said.size())
                .filter(
                        i ->
                                LabelDialectReader.asksOrPrompts(text, said.get(i))
                                        || isAbove(text, said, i))
                .count();
    }

    /** Returns how many labels have words behind their question, before the next label. */
    private static long answered(LabelledText text, List<ResolvedLabel> said) {
        NavigableSet<Integer> words = new TreeSet<>();
        text.blocks().stream()
                .filter(SourceBlock::isContent)
                .forEach(block -> words.add(block.start()));
        return IntStream.range(0, said.size())
                .filter(
                        i -> {
                            Integer next = words.higher(said.get(i).candidate().line());
                            boolean below = next != null && next < end(text, said, i);
                            return below || isAbove(text, said, i);
                        })
                .count();
    }

    /** Tells whether the answer stands right below, in the paragraph of the question. */
    private static boolean isAbove(LabelledText text, List<ResolvedLabel> said, int number) {
        LabelCandidate label = said.get(number).candidate();
        return QuestionLine.at(label, text.source(), end(text, said, number)).isPresent();
    }

    /** Returns where the next label stands; else the end of the text. */
    private static int end(LabelledText text, List<ResolvedLabel> said, int number) {
        boolean last = number + 1 == said.size();
        return last ? text.text().length() : said.get(number + 1).candidate().line();
    }
}
