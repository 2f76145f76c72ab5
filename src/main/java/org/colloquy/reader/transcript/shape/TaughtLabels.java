package org.colloquy.reader.transcript.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.jspecify.annotations.Nullable;

/**
 * Labels of a shape that an editor taught by an example.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>All beginnings with the signs of the example, in the same kind of line, are labels,
 *       whatever their number; headings only at its level.
 *   <li>Where the shape has no signs, or no more than a colon, which prose has too, only those are
 *       labels that can be names.
 *   <li>One of these people without the time, or with one that the example lacks, speaks as well.
 *   <li>Labels that are found without the example stay; if they are fewer, only those of the same
 *       people, of events, and of questions and answers.
 * </ol>
 */
public final class TaughtLabels {
    /** Words behind an example, so that signs are seen that stand before words only. */
    private static final String WORDS = " word word";

    private final SourceBlocks source;
    private final ShapedHead example;
    private final int level;
    private final Predicate<String> silent;
    private final List<ShapedHead> heads;
    private final Map<String, Integer> counts = new HashMap<>();

    private TaughtLabels(
            SourceBlocks source,
            ShapedHead example,
            int level,
            int from,
            Predicate<String> silent) {
        this.silent = silent;
        this.source = source;
        this.example = example;
        this.level = level;
        this.heads =
                ShapeParser.heads(source).stream()
                        .filter(head -> head.line().start() >= from)
                        .toList();
        heads.stream()
                .filter(this::isAlike)
                .forEach(head -> counts.merge(head.key(), 1, Integer::sum));
    }

    /** Tells whether an example is the beginning of a line with a name in it. */
    public static boolean isLabel(String example) {
        return head(example) != null;
    }

    /**
     * Returns labels completed by those that are like an example, in the order of the text.
     *
     * @param labels those that are found without it
     * @param from the offset at which the interview begins
     * @param example of a label; if it is none, nothing is like it
     * @param silent tells by its key whether a label is one of those behind which nobody speaks
     */
    public static List<LabelCandidate> completed(
            List<LabelCandidate> labels,
            SourceBlocks source,
            int from,
            String example,
            Predicate<String> silent) {
        ShapedHead head = head(example);
        if (head == null) {
            return labels;
        }
        int level = SourceBlocks.of(example).blocks().get(0).level();
        List<ShapedHead> taught = new TaughtLabels(source, head, level, from, silent).labels();
        return taught.size() >= labels.size()
                ? LabelShapes.merged(taught, labels)
                : both(taught, labels);
    }

    private static List<LabelCandidate> both(List<ShapedHead> taught, List<LabelCandidate> labels) {
        return LabelCandidate.inOrder(labels, taught.stream().map(ShapedHead::label).toList());
    }

    /** Returns the beginning that an example is; null if it is none. */
    private static @Nullable ShapedHead head(String example) {
        ShapedHead before = only(example + WORDS);
        return before != null && before.end() == example.length() + 1 ? before : only(example);
    }

    private static @Nullable ShapedHead only(String text) {
        SourceBlocks blocks = SourceBlocks.of(text);
        List<ShapedHead> heads = ShapeParser.heads(blocks);
        return blocks.blocks().size() == 1 && heads.size() == 1 ? heads.get(0) : null;
    }

    private List<ShapedHead> labels() {
        List<ShapedHead> found = new ArrayList<>();
        Set<String> names =
                heads.stream()
                        .filter(head -> isAlike(head) && canSpeak(head))
                        .map(ShapedHead::key)
                        .collect(Collectors.toSet());
        for (ShapedHead head : heads) {
            if (names.contains(head.key()) && (isAlike(head) || isAlikeButTime(head))) {
                found.add(head);
            }
        }
        return found;
    }

    private boolean isAlike(ShapedHead head) {
        return isInSameKind(head)
                && (!head.isHeader() || head.key().equals(example.key()))
                && (isBare()
                        ? withoutEnd(head).equals(withoutEnd(example))
                        : head.signs().equals(example.signs()));
    }

    private boolean isAlikeButTime(ShapedHead head) {
        String signs = timeless(example);
        return isInSameKind(head) && !signs.equals("§") && timeless(head).equals(signs);
    }

    private boolean isInSameKind(ShapedHead head) {
        LabelContainer container = head.line().container();
        return container == example.line().container()
                && (container != LabelContainer.HEADING
                        || source.blocks().get(head.line().block()).level() == level);
    }

    private boolean canSpeak(ShapedHead head) {
        String key = head.key();
        int count = counts.getOrDefault(key, 0);
        if (key.equals(example.key()) || silent.test(key)) {
            return true;
        }
        if (!isBare() && !example.isWeak()) {
            return !LabelMeaning.isNoName(key) || count > 1;
        }
        String name = head.name().name();
        return !LabelMeaning.isNoName(key)
                && !QuestionHeuristics.opens(name)
                && !QuestionHeuristics.closes(name)
                && (count > 1
                        || LabelMeaning.isEvent(key)
                        || LabelMeaning.asks(key)
                        || LabelMeaning.answers(key)
                        || NameShape.of(name) == NameShape.STRONG);
    }

    /** Tells whether the example has no signs but emphasis. */
    private boolean isBare() {
        return example.signs().equals("§");
    }

    private static String withoutEnd(ShapedHead head) {
        return head.shape().replace("$", "");
    }

    private static String timeless(ShapedHead head) {
        return head.signs().replace("[T](…)", "").replaceAll("[\\[(（【<{]?T[\\])）】>}]?", "");
    }
}
