package org.colloquy.reader.transcript.speaker.decision;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;

/**
 * The stretch of a text from the first label that is sure to the last, if nearly every paragraph in
 * it begins with a name in bold, or with the initials of one where everybody has nothing but these.
 * Whoever speaks once in it is no heading of a list, also beside another who does.
 *
 * @param first the number of its first block
 * @param last the number of its last block
 */
record TalkStretch(int first, int last, LabelStyle style) {
    private static final int LEAST_SURE = 8;
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");

    /** A stretch that holds nothing. */
    private static final TalkStretch NONE = new TalkStretch(0, -1, LabelStyle.MARKED);

    /**
     * Returns the stretch of a text; one that holds nothing if there is none.
     *
     * @param heads labels and what may part them, in the order of the text
     * @param once those of them that stand once and look like labels
     */
    static TalkStretch of(
            List<LabelCandidate> heads,
            Set<LabelCandidate> once,
            Predicate<LabelCandidate> sure,
            SourceBlocks source) {
        TalkStretch bold = of(LabelStyle.MARKED, heads, once, sure, source);
        return bold.equals(NONE) ? of(LabelStyle.PLAIN, heads, once, sure, source) : bold;
    }

    private static TalkStretch of(
            LabelStyle style,
            List<LabelCandidate> heads,
            Set<LabelCandidate> once,
            Predicate<LabelCandidate> sure,
            SourceBlocks source) {
        List<Integer> known =
                heads.stream()
                        .filter(head -> sure.test(head) && isOf(style, head))
                        .map(head -> head.place().block())
                        .toList();
        if (known.size() < LEAST_SURE) {
            return NONE;
        }
        TalkStretch stretch = new TalkStretch(known.get(0), known.get(known.size() - 1), style);
        long named = once.stream().filter(stretch::holds).count() + known.size();
        long content =
                source.blocks().subList(stretch.first(), stretch.last() + 1).stream()
                        .filter(SourceBlock::isContent)
                        .count();
        return named * 5 >= content * 4 && known.size() * 2L > named ? stretch : NONE;
    }

    private static boolean isOf(LabelStyle style, LabelCandidate head) {
        return head.style() == style
                && (style == LabelStyle.MARKED || INITIALS.matcher(head.name()).matches());
    }

    /** Tells whether a name stands in it that looks like its labels. */
    boolean holds(LabelCandidate head) {
        return head.place().block() >= first && head.place().block() <= last && isOf(style, head);
    }
}
