package org.colloquy.reader.transcript.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.folder.LabelForm;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.NameShape;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of labels that a file tells its folder, and that its folder tells it.
 *
 * <p>A thin file has labels of the folder's shape if each of these beginnings can be a name, if one
 * of them names somebody who speaks in other files too, or all are full names, and if they lead
 * most of its text. Prose beside transcripts begins a paragraph with a word in bold now and then.
 */
final class FolderLabels {
    private static final int LEAST_LABELS = 4;
    private static final int MOST_NAMES = 40;

    /** The most beginnings of one shape in a file that is too thin to tell what they are. */
    private static final int MOST_OPEN = 8;

    private static final int MOST_SHAPES = 16;

    private FolderLabels() {}

    /** Returns the shape of most of the labels of a file; null if there are few. */
    static @Nullable LabelForm form(
            List<LabelCandidate> labels, List<ShapedHead> heads, String text) {
        Set<Integer> places =
                labels.stream()
                        .filter(label -> !label.isEvent() && label.style() != LabelStyle.AROUND)
                        .map(LabelCandidate::line)
                        .collect(Collectors.toSet());
        Map<String, List<ShapedHead>> shapes = new LinkedHashMap<>();
        for (ShapedHead head : heads) {
            if (places.contains(head.line().start()) && !head.isUnsigned()) {
                shapes.computeIfAbsent(head.shape(), shape -> new ArrayList<>()).add(head);
            }
        }
        return shapes.values().stream()
                .filter(alike -> alike.size() >= LEAST_LABELS && alike.size() * 2 >= labels.size())
                .findFirst()
                .map(alike -> form(alike, text))
                .orElse(null);
    }

    private static LabelForm form(List<ShapedHead> alike, String text) {
        ShapedHead first = alike.get(0);
        Set<String> names = alike.stream().map(ShapedHead::key).collect(Collectors.toSet());
        return new LabelForm(
                first.shape(),
                text.substring(first.line().start(), first.end()).strip(),
                names.stream().sorted().limit(MOST_NAMES).toList());
    }

    /** Returns the shapes of which a file has few beginnings, each of which can be a name. */
    static List<String> open(List<ShapedHead> heads) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> never = new TreeSet<>();
        for (ShapedHead head : heads) {
            counts.merge(head.shape(), 1, Integer::sum);
            if (!canBeName(head) || head.isUnsigned()) {
                never.add(head.shape());
            }
        }
        return counts.entrySet().stream()
                .filter(one -> one.getValue() <= MOST_OPEN && !never.contains(one.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .limit(MOST_SHAPES)
                .toList();
    }

    /** Returns the labels in the shape of a folder; none if they are no labels. */
    static List<LabelCandidate> in(SourceBlocks source, List<ShapedHead> heads, LabelForm form) {
        List<ShapedHead> alike =
                heads.stream().filter(head -> head.shape().equals(form.shape())).toList();
        boolean named =
                alike.stream().anyMatch(head -> form.names().contains(head.key()))
                        || alike.stream().allMatch(FolderLabels::isInFull);
        return !alike.isEmpty()
                        && named
                        && alike.stream().allMatch(FolderLabels::canBeName)
                        && leads(source, alike.get(0))
                ? alike.stream().map(ShapedHead::label).toList()
                : List.of();
    }

    private static boolean isInFull(ShapedHead head) {
        String name = head.name().name();
        return !head.isWeak() && name.contains(" ") && NameShape.of(name) == NameShape.STRONG;
    }

    private static boolean canBeName(ShapedHead head) {
        return !head.isHeader() && head.canBeName();
    }

    /** Tells whether most of a text stands at or behind a beginning. */
    private static boolean leads(SourceBlocks source, ShapedHead first) {
        int start = first.line().start();
        long behind = source.content().stream().filter(block -> block.end() > start).count();
        return behind * 2 > source.content().size();
    }
}
