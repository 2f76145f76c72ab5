package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.colloquy.anchors.match.MatchOutcome.MatchProposal;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.jspecify.annotations.Nullable;

/** An interview beside the record of its anchors: what has become of each. */
public final class AnchorComparison {

    /**
     * Place of an interview, and what has become of it.
     *
     * @param now the place where its words stand, or might; null if they stand nowhere
     * @param heir the passage into which it was merged; null if it was not
     * @param edited whether its words were changed too
     * @param words the beginning of its words
     * @param proposal the words that a doubtful one may be; {@link ProposedWords#NOTHING} else
     * @param line of its entry in the record, from 1; 0 if it has none
     */
    public record ComparedPlace(
            Locator locator,
            AnchorVerdict verdict,
            @Nullable Locator now,
            @Nullable Locator heir,
            boolean edited,
            String words,
            ProposedWords proposal,
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
     * @param digest of the words; of a turn those of its first block
     * @param opening how they begin
     */
    public record ProposedWords(double likelihood, String digest, String opening) {
        static final ProposedWords NOTHING = new ProposedWords(0, "", "");
    }

    private final AnchorRecord record;
    private final PassageMatching matching;
    private final MatchOutcome outcome;
    private final Map<Integer, Locator> numbers;
    private final Map<Integer, Boolean> moved = new HashMap<>();

    AnchorComparison(AnchorRecord record, PassageMatching matching, MatchOutcome outcome) {
        this.record = record;
        this.matching = matching;
        this.outcome = outcome;
        this.numbers = StatuteNumbering.of(this);
        findMoved();
    }

    /** Compares an interview, whatever numbers it has, with a record. */
    public static AnchorComparison of(AnchorRecord record, Interview interview) {
        return PassageRecognizer.compare(record, AnchoredPlace.of(interview));
    }

    AnchorRecord record() {
        return record;
    }

    public List<AnchoredPlace> units() {
        return matching.nows();
    }

    /** Returns the line of the passage that stands there; null if it is new. */
    @Nullable
    public RecordEntry entryAt(int j) {
        int i = matching.toOld(j);
        return i < 0 ? null : matching.old(i);
    }

    public Locator number(int j) {
        return Objects.requireNonNull(numbers.get(j), "every place is numbered");
    }

    /**
     * Returns the place by which each place of the interview, as it was numbered, is to be known.
     */
    public Map<Locator, Locator> numbers() {
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
        StableOrder order = StableOrder.of(matching, wholes, new int[0]);
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
                moved.put(i, !order.isInPlace(i));
            }
        }
        below.values().forEach(this::findMovedWithin);
    }

    private boolean isSameWhole(int i, int j) {
        int was = matching.oldWhole(i);
        int is = matching.nowWhole(j);
        if (was < 0 || is < 0) {
            return was == is;
        }
        MatchProposal doubt = matching.toNow(was) < 0 ? outcome.doubt(was) : null;
        return (doubt == null ? matching.toNow(was) : doubt.now()) == is;
    }

    private void findMovedWithin(List<Integer> blocks) {
        int[] olds = blocks.stream().mapToInt(i -> i).toArray();
        blocks.forEach(i -> moved.put(i, true));
        StableOrder.inOrder(matching, olds).forEach(i -> moved.put(i, false));
    }

    /**
     * Returns every recorded place that a passage bore, with what has become of it, then the new
     * ones.
     */
    public List<ComparedPlace> rows() {
        List<ComparedPlace> rows = new ArrayList<>();
        for (int i = 0; i < matching.oldCount(); i++) {
            rows.add(row(i));
        }
        for (int j = 0; j < matching.nowCount(); j++) {
            if (matching.toOld(j) < 0) {
                String words = matching.nowPrint(j).opening();
                Locator at = number(j);
                rows.add(
                        new ComparedPlace(
                                at,
                                AnchorVerdict.NEW,
                                at,
                                null,
                                false,
                                words,
                                ProposedWords.NOTHING,
                                0));
            }
        }
        return rows;
    }

    private ComparedPlace row(int i) {
        int j = matching.toNow(i);
        if (j >= 0) {
            return kept(i, j);
        }
        OptionalInt heir = outcome.heir(i);
        if (heir.isPresent()) {
            Locator to = matching.old(heir.getAsInt()).locator();
            return ended(i, AnchorVerdict.MERGED, to, to, ProposedWords.NOTHING);
        }
        MatchProposal doubt = outcome.doubt(i);
        if (doubt == null) {
            return ended(i, AnchorVerdict.GONE, null, null, ProposedWords.NOTHING);
        }
        ProposedWords proposed =
                new ProposedWords(
                        doubt.likelihood(),
                        matching.telling(doubt.now()).digest(),
                        matching.nowPrint(doubt.now()).opening());
        return ended(i, AnchorVerdict.IN_DOUBT, number(doubt.now()), null, proposed);
    }

    /** Returns the row of an entry that is found again. */
    private ComparedPlace kept(int i, int j) {
        RecordEntry entry = matching.old(i);
        Locator at = entry.locator();
        String words = matching.nowPrint(j).opening();
        return new ComparedPlace(
                at,
                keptVerdict(i, j),
                at,
                null,
                isEdited(i, j),
                words,
                ProposedWords.NOTHING,
                entry.line());
    }

    private AnchorVerdict keptVerdict(int i, int j) {
        if (outcome.isSplit(i)) {
            return AnchorVerdict.SPLIT;
        }
        if (moved.getOrDefault(i, false)) {
            return AnchorVerdict.MOVED;
        }
        return isEdited(i, j) ? AnchorVerdict.EDITED : AnchorVerdict.KEPT;
    }

    /** Returns the row of an entry whose words are not found any more. */
    private ComparedPlace ended(
            int i,
            AnchorVerdict verdict,
            @Nullable Locator now,
            @Nullable Locator heir,
            ProposedWords proposed) {
        RecordEntry entry = matching.old(i);
        return new ComparedPlace(
                entry.locator(),
                verdict,
                now,
                heir,
                heir != null,
                matching.oldPrint(i).opening(),
                proposed,
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
