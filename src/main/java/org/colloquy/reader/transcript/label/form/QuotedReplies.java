package org.colloquy.reader.transcript.label.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;

/**
 * Names that lead quotations, where people reply in them: a talk quotes a glossary or other people
 * now and then, and an essay does.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>Somebody leads several, and no words without a name go on behind them. Then those who speak
 *       again reply.
 *   <li>Or at least two, and half of what somebody is asked, stand right above one. Then those
 *       below what is asked reply.
 * </ol>
 */
final class QuotedReplies {
    /** The least quotations that one name leads where people reply in quotations. */
    private static final int LEAST_REPLIES = 3;

    /** The least quotations that answer where those below what is asked do. */
    private static final int LEAST_ANSWERS = 2;

    /** Number of replies of which one may be followed by words without a name. */
    private static final int LEAST_ENDED = 5;

    private final List<LabelCandidate> all;
    private final List<SourceBlock> blocks;
    private final Set<Integer> asked;

    private QuotedReplies(List<LabelCandidate> all, List<SourceBlock> blocks) {
        this.all = all;
        this.blocks = blocks;
        this.asked =
                all.stream()
                        .filter(LabelCandidate::asks)
                        .map(label -> label.place().block())
                        .collect(Collectors.toSet());
    }

    /** Returns candidates without names that lead quotations, but for those of who replies. */
    static List<LabelCandidate> kept(List<LabelCandidate> all, List<SourceBlock> blocks) {
        return new QuotedReplies(all, blocks).kept();
    }

    private List<LabelCandidate> kept() {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(label -> counts.merge(label.key(), 1, Integer::sum));
        boolean thread = areThread();
        boolean answers = areAnswers();
        return all.stream()
                .filter(
                        label ->
                                !isReply(label)
                                        || (thread && counts.getOrDefault(label.key(), 0) > 1)
                                        || (answers && isBelowAsked(label)))
                .toList();
    }

    /** Tells whether nearly all replies end where somebody else is named, or nothing follows. */
    private boolean areThread() {
        Map<String, Integer> leading = new HashMap<>();
        all.forEach(label -> leading.merge(label.key(), isReply(label) ? 1 : 0, Integer::sum));
        if (leading.values().stream().noneMatch(count -> count >= LEAST_REPLIES)) {
            return false;
        }
        Set<Integer> named =
                all.stream().map(label -> label.place().block()).collect(Collectors.toSet());
        List<Integer> behind =
                all.stream()
                        .filter(QuotedReplies::isReply)
                        .map(reply -> reply.place().block() + 1)
                        .toList();
        long left = behind.stream().filter(i -> isWithoutName(i, named)).count();
        return left * LEAST_ENDED <= behind.size();
    }

    private boolean areAnswers() {
        long below = all.stream().filter(label -> isReply(label) && isBelowAsked(label)).count();
        return below >= LEAST_ANSWERS && below * 2 >= asked.size();
    }

    private boolean isBelowAsked(LabelCandidate label) {
        return asked.contains(label.place().block() - 1);
    }

    private boolean isWithoutName(int number, Set<Integer> named) {
        return number < blocks.size()
                && blocks.get(number).kind() == BlockKind.PARAGRAPH
                && !named.contains(number);
    }

    private static boolean isReply(LabelCandidate label) {
        return label.place().container() == LabelContainer.QUOTE;
    }
}
