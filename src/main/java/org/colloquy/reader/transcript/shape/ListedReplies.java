package org.colloquy.reader.transcript.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;

/**
 * Labels that begin the items of lists between labelled paragraphs: whoever replies is set off as
 * an item.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>An item replies if it begins a list right below a paragraph that somebody else's label
 *       leads, in the signs of a label.
 *   <li>Three quarters of the items in these signs do, and one of their names comes three times:
 *       else it is a list of things with names, as people say them in an answer.
 *   <li>Then all items in these signs that can be names are labels.
 * </ol>
 */
final class ListedReplies {
    private static final int LEAST_REPLIES = 3;

    private final SourceBlocks source;
    private final NavigableMap<Integer, LabelCandidate> labels = new TreeMap<>();

    private ListedReplies(List<LabelCandidate> labels, SourceBlocks source) {
        this.source = source;
        labels.forEach(label -> this.labels.put(label.line(), label));
    }

    /** Returns labels with those of items, in the order of the text. */
    static List<LabelCandidate> added(
            List<LabelCandidate> labels, SourceBlocks source, List<ShapedHead> heads) {
        ListedReplies replies = new ListedReplies(labels, source);
        Map<String, List<ShapedHead>> items = new LinkedHashMap<>();
        for (ShapedHead head : heads) {
            if (head.line().isItem() && !replies.labels.containsKey(head.line().start())) {
                items.computeIfAbsent(head.shape(), shape -> new ArrayList<>()).add(head);
            }
        }
        List<LabelCandidate> found =
                items.values().stream()
                        .filter(replies::areReplies)
                        .flatMap(List::stream)
                        .filter(ShapedHead::canBeName)
                        .map(ShapedHead::label)
                        .toList();
        return LabelCandidate.inOrder(found, labels);
    }

    private boolean areReplies(List<ShapedHead> heads) {
        Map<String, Integer> names = new HashMap<>();
        for (ShapedHead head : heads) {
            if (head.canBeName() && isReply(head)) {
                names.merge(head.key(), 1, Integer::sum);
            }
        }
        int replies = names.values().stream().mapToInt(count -> count).sum();
        return replies * 4 >= heads.size() * 3
                && names.values().stream().anyMatch(count -> count >= LEAST_REPLIES);
    }

    /** Tells whether an item begins a list right below a paragraph that another label leads. */
    private boolean isReply(ShapedHead head) {
        HeadLine line = head.line();
        Map.Entry<Integer, LabelCandidate> before = labels.lowerEntry(line.start());
        if (before == null || line.block() == 0) {
            return false;
        }
        LabelCandidate label = before.getValue();
        SourceBlock list = source.blocks().get(line.block());
        return list.start() == line.start()
                && label.place().block() == line.block() - 1
                && label.place().container() == LabelContainer.PARAGRAPH
                && !label.key().equals(head.key());
    }
}
