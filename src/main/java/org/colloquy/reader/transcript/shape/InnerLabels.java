package org.colloquy.reader.transcript.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelContainer;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.jspecify.annotations.Nullable;

/**
 * Labels inside a line, where somebody else goes on in the same paragraph: {@code [Ada] Tea? [Ben]
 * Yes.}
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>What stands there has, sign by sign, a shape that begins lines of the file as a label does,
 *       and whose name stands in emphasis or brackets; or between a time and a colon.
 *   <li>The name begins lines in that shape at least twice; or it means a question or an answer. Or
 *       it stands so inside lines three times, in emphasis with a colon, and behind the end of a
 *       sentence.
 *   <li>A shape with a time or a colon is no mention. Where it has neither, a sentence ends before
 *       it and another begins behind it, and somebody else spoke.
 * </ol>
 */
final class InnerLabels {
    private static final int LEAST_LABELS = 3;
    private static final Pattern EMPHASIS = Pattern.compile("[*_]|<(?:b|strong|i|em)>");
    private static final String OPENING = "[(<【（〈《「『*_\\";
    private static final String BRACKETS = "[](){}<>（）【】〈〉《》「」『』";
    private static final String SENTENCE_ENDS = ".?!…。？！।؟։—–-\"”»’」』)）]";

    private final String text;
    private final ShapeParser parser;
    private final List<HeadLine> lines;
    private final Map<Integer, LabelCandidate> labels = new TreeMap<>();
    private final Map<String, Map<String, Integer>> established = new HashMap<>();
    private final Map<Integer, List<ShapedHead>> inside = new HashMap<>();

    /** The signs with which a label inside a line can begin. */
    private String openings = OPENING;

    private InnerLabels(String text, List<HeadLine> lines) {
        this.text = text;
        this.parser = new ShapeParser(text);
        this.lines = lines;
    }

    /**
     * Returns labels with those inside lines, in the order of the text.
     *
     * @param heads the beginnings of all lines
     */
    static List<LabelCandidate> added(
            List<LabelCandidate> labels,
            String text,
            List<HeadLine> lines,
            List<ShapedHead> heads) {
        InnerLabels inner = new InnerLabels(text, lines);
        labels.forEach(label -> inner.labels.put(label.line(), label));
        inner.establish(labels, heads);
        if (inner.established.isEmpty()) {
            return labels;
        }
        inner.openings = openings(inner.established.keySet());
        inner.establishInside();
        inner.addAll();
        return List.copyOf(inner.labels.values());
    }

    private void establish(List<LabelCandidate> found, List<ShapedHead> heads) {
        Set<Integer> places =
                found.stream()
                        .filter(label -> label.style() != LabelStyle.AROUND)
                        .map(LabelCandidate::line)
                        .collect(Collectors.toSet());
        // A file has many labels and few shapes.
        Map<String, Boolean> apart = new HashMap<>();
        for (ShapedHead head : heads) {
            if (places.contains(head.line().start())
                    && !head.alone()
                    && apart.computeIfAbsent(signs(head), InnerLabels::isSetApart)) {
                count(signs(head), head.key(), 1, established);
            }
        }
        established.values().removeIf(names -> sum(names) < LEAST_LABELS);
    }

    /** Returns the signs with which shapes begin, and the one that may escape them. */
    private static String openings(Set<String> shapes) {
        StringBuilder openings = new StringBuilder("\\");
        for (String signs : shapes) {
            if (OPENING.indexOf(signs.charAt(0)) < 0) {
                return OPENING;
            }
            openings.append(signs.charAt(0));
        }
        return openings.toString();
    }

    /** Adds those who speak inside lines alone. */
    private void establishInside() {
        Map<String, Map<String, Integer>> names = new HashMap<>();
        Set<String> shapes =
                established.keySet().stream()
                        .filter(signs -> hasColon(signs) && EMPHASIS.matcher(signs).find())
                        .collect(Collectors.toSet());
        for (int i = 0; i < lines.size() && !shapes.isEmpty(); i++) {
            headsIn(i).stream()
                    .filter(head -> shapes.contains(signs(head)) && head.canBeName())
                    .filter(head -> endsSentence(head.line().start()))
                    .forEach(head -> count(signs(head), head.key(), 1, names));
        }
        names.values().forEach(own -> own.values().removeIf(count -> count < LEAST_LABELS));
        names.forEach(
                (signs, own) ->
                        own.forEach((name, count) -> count(signs, name, count, established)));
    }

    private static void count(
            String signs, String name, int count, Map<String, Map<String, Integer>> counts) {
        counts.computeIfAbsent(signs, shape -> new HashMap<>()).merge(name, count, Integer::sum);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    /** Returns the signs of a shape with its emphasis, whatever holds the line. */
    private static String signs(ShapedHead head) {
        return head.shape().substring(1);
    }

    /** Tells whether all that opens before the name is closed behind it. */
    private static boolean isSetApart(String shape) {
        String signs = shape.replaceAll("[\\[(（【]T[\\])）】]", "T").replaceAll("[ $]", "");
        int name = signs.indexOf('§');
        String before = signs.substring(0, name).replace("T", "");
        String after = signs.substring(name + 1);
        if (before.isEmpty()) {
            return signs.startsWith("T") && hasColon(after);
        }
        return mirrored(before).equals(after.replaceAll("[T:|—–-]", ""));
    }

    private static String mirrored(String opening) {
        StringBuilder closing = new StringBuilder();
        for (int i = opening.length() - 1; i >= 0; i--) {
            int bracket = BRACKETS.indexOf(opening.charAt(i));
            closing.append(bracket < 0 ? opening.charAt(i) : BRACKETS.charAt(bracket ^ 1));
        }
        return closing.toString();
    }

    private static boolean hasColon(String signs) {
        return signs.indexOf(':') >= 0;
    }

    private void addAll() {
        LabelCandidate before = null;
        for (int i = 0; i < lines.size(); i++) {
            HeadLine line = lines.get(i);
            LabelCandidate label = labels.get(line.start());
            before = label == null ? before : label;
            if (before != null) {
                int from = label == null ? line.words() : label.end();
                before = addIn(headsIn(i), from, before);
            }
        }
    }

    /** Tells whether a line is one of a paragraph, or an item of one line. */
    private boolean canHold(int i) {
        HeadLine line = lines.get(i);
        boolean single =
                i + 1 == lines.size()
                        || lines.get(i + 1).block() != line.block()
                        || lines.get(i + 1).start() == line.end() + 1;
        return line.container() == LabelContainer.PARAGRAPH
                || (line.container() == LabelContainer.ITEM && single);
    }

    private LabelCandidate addIn(List<ShapedHead> heads, int from, LabelCandidate first) {
        LabelCandidate before = first;
        int end = from;
        for (ShapedHead head : heads) {
            int at = head.line().start();
            if (at > end && isLabel(head, before)) {
                before = head.label();
                labels.put(at, before);
                end = head.end();
            }
        }
        return before;
    }

    /** Returns what may begin a label inside a line, by its number. */
    private List<ShapedHead> headsIn(int number) {
        return inside.computeIfAbsent(number, i -> canHold(i) ? headsIn(lines.get(i)) : List.of());
    }

    private List<ShapedHead> headsIn(HeadLine line) {
        List<ShapedHead> heads = new ArrayList<>();
        for (int at = line.words() + 1; at < line.end(); at++) {
            if (openings.indexOf(text.charAt(at)) >= 0 && isBlank(at - 1)) {
                ShapedHead head = at(line, at);
                if (head != null) {
                    heads.add(head);
                }
            }
        }
        return heads;
    }

    private @Nullable ShapedHead at(HeadLine line, int at) {
        HeadLine rest =
                new HeadLine(line.block(), at, at, line.end(), LabelContainer.PARAGRAPH, true);
        List<ShapedHead> heads = parser.heads(List.of(rest));
        return heads.isEmpty() || heads.get(0).alone() ? null : heads.get(0);
    }

    private boolean isLabel(ShapedHead head, LabelCandidate before) {
        Map<String, Integer> names = established.getOrDefault(signs(head), Map.of());
        boolean letter = head.name().asks() || head.name().answers();
        if (names.getOrDefault(head.key(), 0) < 2 && !(letter && !names.isEmpty())) {
            return false;
        }
        boolean another = !head.key().equals(before.key());
        return head.time() != null
                || (another && hasColon(signs(head)))
                || (another
                        && endsSentence(head.line().start())
                        && !Character.isLowerCase(text.codePointAt(head.end())));
    }

    private boolean endsSentence(int at) {
        int end = at;
        while (end > 0 && isBlank(end - 1)) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private boolean isBlank(int at) {
        char c = text.charAt(at);
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }
}
