package org.colloquy.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.colloquy.anchor.Outcome.Proposal;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.jspecify.annotations.Nullable;

/** An interview beside the record of its anchors: what has become of each. */
public final class Comparison {

    /**
     * Place of an interview, and what has become of it.
     *
     * @param now the place where its words stand, or might; null if they stand nowhere
     * @param heir the passage into which it was merged; null if it was not
     * @param edited whether its words were changed too
     * @param words the beginning of its words
     * @param proposal the words that a doubtful one may be; {@link Proposed#NOTHING} else
     * @param line of its entry in the record, from 1; 0 if it has none
     */
    public record Row(
            Locator locator,
            Verdict verdict,
            @Nullable Locator now,
            @Nullable Locator heir,
            boolean edited,
            String words,
            Proposed proposal,
            int line) {

        /** Returns the likelihood that a doubtful one is the one proposed, from 0 to 1; else 0. */
        public double likelihood() {
            return proposal.likelihood();
        }

        /** Returns the digest of the words that are proposed; empty if none are. */
        public String digest() {
            return proposal.digest();
        }
    }

    /**
     * Words that a recorded passage may be.
     *
     * @param likelihood from 0 to 1
     * @param digest of the words
     */
    public record Proposed(double likelihood, String digest) {
        static final Proposed NOTHING = new Proposed(0, "");
    }

    private final AnchorRecord record;
    private final Matching matching;
    private final Outcome outcome;
    private final Map<Integer, Locator> numbers;
    private final Map<Integer, Boolean> moved = new HashMap<>();

    Comparison(AnchorRecord record, Matching matching, Outcome outcome) {
        this.record = record;
        this.matching = matching;
        this.outcome = outcome;
        this.numbers = Numbering.of(this);
        findMoved();
    }

    /** Compares an interview, whatever numbers it has, with a record. */
    public static Comparison of(AnchorRecord record, Interview interview) {
        return Recognition.compare(record, Unit.of(interview));
    }

    AnchorRecord record() {
        return record;
    }

    List<Unit> units() {
        return matching.nows();
    }

    /** The line of the passage that stands there; null if it is new. */
    @Nullable Entry entryAt(int j) {
        int i = matching.toOld(j);
        return i < 0 ? null : matching.old(i);
    }

    Locator number(int j) {
        return Objects.requireNonNull(numbers.get(j), "every place is numbered");
    }

    /** The place by which each place of the interview, as it was numbered, is to be known. */
    Map<Locator, Locator> numbers() {
        Map<Locator, Locator> all = new HashMap<>();
        for (int j = 0; j < matching.nowCount(); j++) {
            all.put(matching.now(j).place(), number(j));
        }
        return all;
    }

    /**
     * Finds the passages that stand out of order, or in another whole. A passage that goes along
     * with its whole has not moved.
     */
    private void findMoved() {
        int[] wholes =
                IntStream.range(0, matching.oldCount())
                        .filter(i -> !matching.isOldBlock(i))
                        .toArray();
        Backbone backbone = Backbone.of(matching, wholes, new int[0]);
        Map<Integer, List<Integer>> below = new HashMap<>();
        for (int i = 0; i < matching.oldCount(); i++) {
            int j = matching.toNow(i);
            if (j >= 0 && matching.isOldBlock(i)) {
                if (isSameWhole(i, j)) {
                    below.computeIfAbsent(matching.oldWhole(i), k -> new ArrayList<>()).add(i);
                } else {
                    moved.put(i, true);
                }
            } else if (j >= 0) {
                moved.put(i, !backbone.isInPlace(i));
            }
        }
        below.values().forEach(this::findMovedWithin);
    }

    private boolean isSameWhole(int i, int j) {
        int was = matching.oldWhole(i);
        int is = matching.nowWhole(j);
        return (was < 0 || is < 0) ? was == is : matching.toNow(was) == is;
    }

    private void findMovedWithin(List<Integer> blocks) {
        int[] olds = blocks.stream().mapToInt(i -> i).toArray();
        blocks.forEach(i -> moved.put(i, true));
        Backbone.inOrder(matching, olds).forEach(i -> moved.put(i, false));
    }

    /**
     * Returns every recorded place that a passage bore, with what has become of it, then the new
     * ones.
     */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < matching.oldCount(); i++) {
            rows.add(row(i));
        }
        for (int j = 0; j < matching.nowCount(); j++) {
            if (matching.toOld(j) < 0) {
                String words = matching.nowPrint(j).opening();
                Locator at = number(j);
                rows.add(new Row(at, Verdict.NEW, at, null, false, words, Proposed.NOTHING, 0));
            }
        }
        return rows;
    }

    private Row row(int i) {
        Entry entry = matching.old(i);
        int j = matching.toNow(i);
        String opening = matching.oldPrint(i).opening();
        if (j >= 0) {
            boolean edited = isEdited(i, j);
            Verdict verdict =
                    outcome.isSplit(i)
                            ? Verdict.SPLIT
                            : moved.getOrDefault(i, false)
                                    ? Verdict.MOVED
                                    : edited ? Verdict.EDITED : Verdict.KEPT;
            String words = matching.nowPrint(j).opening();
            Locator at = entry.locator();
            return new Row(at, verdict, at, null, edited, words, Proposed.NOTHING, entry.line());
        }
        OptionalInt heir = outcome.heir(i);
        if (heir.isPresent()) {
            Locator to = matching.old(heir.getAsInt()).locator();
            return new Row(
                    entry.locator(),
                    Verdict.MERGED,
                    to,
                    to,
                    true,
                    opening,
                    Proposed.NOTHING,
                    entry.line());
        }
        Proposal doubt = outcome.doubt(i);
        if (doubt == null) {
            return new Row(
                    entry.locator(),
                    Verdict.GONE,
                    null,
                    null,
                    false,
                    opening,
                    Proposed.NOTHING,
                    entry.line());
        }
        return new Row(
                entry.locator(),
                Verdict.IN_DOUBT,
                number(doubt.now()),
                null,
                false,
                opening,
                new Proposed(doubt.likelihood(), matching.nowPrint(doubt.now()).digest()),
                entry.line());
    }

    private boolean isEdited(int i, int j) {
        return !matching.oldPrint(i).digest().equals(matching.nowPrint(j).digest());
    }

    /** Tells whether there is nothing that a person has to decide. */
    public boolean isDecided() {
        return rows().stream().noneMatch(row -> row.verdict().isUndecided());
    }
}
