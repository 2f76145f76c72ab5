package org.colloquy.anchors.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Locator;
import org.colloquy.text.file.MergeMark;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a merge of two branches has left in a record, line by line. Where both sides agree
 * on the words of a passage, or one of them goes on from where the other stands, nobody has to
 * choose. What is left stays in the record as it was, with its marks.
 */
public final class ConflictSettler {
    /**
     * A record after its conflicts were settled.
     *
     * @param settled the number of lines that were settled
     * @param open what a person has to choose, in words
     */
    public record SettledRecord(String text, int settled, List<String> open) {}

    /** The lines of one conflict, as a whole and between its marks. */
    private static final class Conflict {
        private final List<String> whole = new ArrayList<>();
        private final List<String> ours = new ArrayList<>();
        private final List<String> base = new ArrayList<>();
        private final List<String> theirs = new ArrayList<>();
        private @Nullable String baseMark;
        private List<String> side = ours;

        Conflict(String start) {
            whole.add(start);
        }

        /** Takes in the next line, which is not the end. */
        void add(String line) {
            whole.add(line);
            if (MergeMark.BASE.isOn(line)) {
                baseMark = line;
                side = base;
            } else if (MergeMark.THEIRS.isOn(line)) {
                side = theirs;
            } else {
                side.add(line);
            }
        }

        /** Returns the conflict over one line alone. */
        List<String> over(String one, @Nullable String before, String two, String end) {
            List<String> lines = new ArrayList<>(List.of(whole.get(0), one));
            if (baseMark != null) {
                lines.add(baseMark);
            }
            if (before != null && !before.isEmpty()) {
                lines.add(before);
            }
            lines.addAll(List.of(MergeMark.THEIRS.sign(), two, end));
            return lines;
        }
    }

    private final EntryMerge merge;
    private final List<String> out = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int settled;

    private ConflictSettler(Set<String> standing) {
        this.merge = new EntryMerge(standing);
    }

    /** Tells whether a merge has left marks in a text. */
    public static boolean isConflicting(String text) {
        return text.lines().anyMatch(MergeMark.OURS::isOn);
    }

    /**
     * Settles the conflicts of a record.
     *
     * @param standing the digests of all passages that stand in the interview now
     */
    public static SettledRecord settle(String text, Set<String> standing) {
        ConflictSettler settler = new ConflictSettler(standing);
        Conflict conflict = null;
        for (String line : text.lines().toList()) {
            if (conflict == null) {
                conflict = MergeMark.OURS.isOn(line) ? new Conflict(line) : null;
                if (conflict == null) {
                    settler.out.add(line);
                }
            } else if (MergeMark.END.isOn(line)) {
                settler.settle(conflict, line);
                conflict = null;
            } else {
                conflict.add(line);
            }
        }
        if (conflict != null) {
            settler.out.addAll(conflict.whole);
            settler.open.add("a conflict has no end");
        }
        return settler.finished();
    }

    private void settle(Conflict conflict, String end) {
        Optional<Map<Locator, String>> ours = byAnchor(conflict.ours);
        Optional<Map<Locator, String>> base = byAnchor(conflict.base);
        Optional<Map<Locator, String>> theirs = byAnchor(conflict.theirs);
        if (ours.isEmpty() || base.isEmpty() || theirs.isEmpty()) {
            out.addAll(conflict.whole);
            out.add(end);
            open.add("the two sides differ in lines that name no anchor");
            return;
        }
        for (Locator anchor : inOrder(conflict.ours, conflict.theirs)) {
            String one = ours.get().get(anchor);
            String two = theirs.get().get(anchor);
            String before = conflict.baseMark != null ? base.get().getOrDefault(anchor, "") : null;
            EntryMerge.MergedLine merged = merge.of(anchor, one, before, two);
            if (merged.line() != null) {
                out.add(merged.line());
                settled++;
            } else {
                out.addAll(
                        conflict.over(
                                Objects.requireNonNull(one),
                                before,
                                Objects.requireNonNull(two),
                                end));
                open.add(merged.why());
            }
        }
    }

    /**
     * Returns the lines by their anchors; nothing if one of them names none, or one is named twice.
     */
    private static Optional<Map<Locator, String>> byAnchor(List<String> lines) {
        Map<Locator, String> all = new LinkedHashMap<>();
        for (String line : lines) {
            Optional<Locator> anchor = anchorOf(line);
            if (anchor.isEmpty() || all.put(anchor.get(), line) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    static Optional<Locator> anchorOf(String line) {
        return Locator.ofId(line.split(" \\| ", 2)[0].strip());
    }

    /** Returns the anchors of both sides: those of one side only behind what they follow there. */
    private static List<Locator> inOrder(List<String> ours, List<String> theirs) {
        List<Locator> order =
                new ArrayList<>(ours.stream().flatMap(line -> anchorOf(line).stream()).toList());
        int at = 0;
        for (String line : theirs) {
            Locator anchor = anchorOf(line).orElseThrow();
            int there = order.indexOf(anchor);
            if (there < 0) {
                order.add(at++, anchor);
            } else {
                at = there + 1;
            }
        }
        return order;
    }

    /** Returns the record with one of each line that came in twice, word for word. */
    private SettledRecord finished() {
        List<String> lines = new ArrayList<>();
        Map<String, Boolean> seen = new LinkedHashMap<>();
        boolean marked = !open.isEmpty();
        for (String line : out) {
            boolean twice = anchorOf(line).isPresent() && seen.put(line, true) != null;
            if (marked || !twice) {
                lines.add(line);
            }
        }
        return new SettledRecord(String.join("\n", lines) + "\n", settled, List.copyOf(open));
    }
}
