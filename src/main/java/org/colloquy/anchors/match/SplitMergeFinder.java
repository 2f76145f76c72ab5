package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.colloquy.anchors.record.Fingerprint;

/**
 * Finds passages that were split, and passages that were merged: one whose words are those of
 * several that follow one another. The first part keeps the anchor; of several the first is the
 * heir.
 */
final class SplitMergeFinder {
    private static final double WHOLE = 0.75;
    private static final double PIECE = 0.6;
    private static final double GAIN = 0.02;
    private static final double SHORTER = 0.9;
    private static final int MOST = 12;

    /** Several passages in a row, and how like they are, together, to one. */
    private record PassageRun(List<Integer> members, double dice) {}

    private final PassageMatching matching;
    private final CandidateFinder candidates;
    private final MatchOutcome outcome;
    private final int[] oldAt;
    private final int[] nowAt;

    SplitMergeFinder(PassageMatching matching, CandidateFinder candidates, MatchOutcome outcome) {
        this.matching = matching;
        this.candidates = candidates;
        this.outcome = outcome;
        this.oldAt = positions(matching.oldTexts(), matching.oldCount());
        this.nowAt = positions(matching.nowTexts(), matching.nowCount());
    }

    private static int[] positions(int[] texts, int size) {
        int[] at = new int[size];
        for (int k = 0; k < texts.length; k++) {
            at[texts[k]] = k;
        }
        return at;
    }

    void find() {
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i) && matching.isOldBlock(i)) {
                split(i);
            }
        }
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i) && matching.isOldBlock(i)) {
                merge(i);
            }
        }
    }

    private void split(int i) {
        PassageRun best = new PassageRun(List.of(), 0);
        double single = 0;
        Set<Integer> starts = new HashSet<>();
        Fingerprint old = matching.oldPrint(i);
        for (int j : candidates.of(i)) {
            if (isPart(matching.nowPrint(j), candidates.nowBag(j), old, candidates.oldBag(i))) {
                addStarts(starts, matching.nowTexts(), nowAt[j]);
            }
        }
        if (starts.isEmpty()) {
            return;
        }
        for (int j : candidates.of(i)) {
            single = Math.max(single, candidates.edge(i, j).dice());
        }
        for (int start : starts) {
            PassageRun run =
                    run(
                            start,
                            matching.nowTexts(),
                            j -> matching.isNowBlock(j) && matching.isNowFree(j),
                            false,
                            candidates.oldBag(i));
            best = run.dice() > best.dice() ? run : best;
        }
        if (best.members().size() > 1 && best.dice() >= WHOLE && best.dice() > single + GAIN) {
            matching.match(i, best.members().get(0));
            outcome.split(i);
            best.members().stream().skip(1).forEach(matching::takeNow);
        }
    }

    private void merge(int i) {
        Fingerprint old = matching.oldPrint(i);
        for (int j : candidates.of(i)) {
            if (!isPart(old, candidates.oldBag(i), matching.nowPrint(j), candidates.nowBag(j))) {
                continue;
            }
            PassageRun run = bestMerge(i, j);
            double single =
                    run.members().stream()
                            .mapToDouble(m -> candidates.edge(m, j).dice())
                            .max()
                            .orElse(0);
            if (run.members().size() > 1 && run.dice() >= WHOLE && run.dice() > single + GAIN) {
                int heir = run.members().get(0);
                matching.match(heir, j);
                run.members().stream().skip(1).forEach(m -> outcome.merged(matching, m, heir));
                return;
            }
        }
    }

    /** Tells whether one is shorter than the other and mostly found in it. */
    private boolean isPart(
            Fingerprint part, Similarity.Bag partBag, Fingerprint whole, Similarity.Bag wholeBag) {
        return part.words() < SHORTER * whole.words()
                && candidates.likeness().contained(partBag, wholeBag) >= PIECE;
    }

    private PassageRun bestMerge(int i, int j) {
        PassageRun best = new PassageRun(List.of(), 0);
        Set<Integer> starts = new HashSet<>();
        addStarts(starts, matching.oldTexts(), oldAt[i]);
        for (int start : starts) {
            PassageRun run =
                    run(
                            start,
                            matching.oldTexts(),
                            m -> matching.isOldBlock(m) && matching.isOldFree(m),
                            true,
                            candidates.nowBag(j));
            best = run.members().contains(i) && run.dice() > best.dice() ? run : best;
        }
        return best;
    }

    private static void addStarts(Set<Integer> starts, int[] texts, int at) {
        for (int k = Math.max(0, at - 2); k <= at && k < texts.length; k++) {
            starts.add(k);
        }
    }

    /**
     * Follows passages from a start as long as each makes the whole more like what it may have
     * been.
     */
    private PassageRun run(
            int start, int[] texts, IntPredicate free, boolean old, Similarity.Bag whole) {
        List<Integer> members = new ArrayList<>();
        StringBuilder trace = new StringBuilder();
        double dice = 0;
        for (int k = start; k < texts.length && members.size() < MOST; k++) {
            int at = texts[k];
            if (!free.test(at)) {
                break;
            }
            Similarity.Bag bag = old ? candidates.oldBag(at) : candidates.nowBag(at);
            Fingerprint print = old ? matching.oldPrint(at) : matching.nowPrint(at);
            trace.append(print.trace());
            double more =
                    candidates.likeness().dice(candidates.likeness().bag(trace.toString()), whole);
            if (candidates.likeness().contained(bag, whole) < PIECE || more <= dice) {
                break;
            }
            dice = more;
            members.add(at);
        }
        return new PassageRun(members, dice);
    }
}
