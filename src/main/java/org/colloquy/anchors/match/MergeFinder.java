package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.anchors.match.words.CommonSubsequence;
import org.colloquy.anchors.match.words.Similarity;
import org.colloquy.anchors.record.Fingerprint;

/**
 * Finds passages that were merged: several that followed one another, whose words are now those of
 * one. The first of them is the heir.
 */
final class MergeFinder {
    private static final double WHOLE = 0.5;
    private static final double IN_ORDER = 0.7;
    private static final double PIECE = 0.6;
    private static final double GAIN = 0.02;
    private static final double SHORTER = 0.9;
    private static final int MAX_MERGED = 12;

    /** Several passages in a row, and how like they are, together, to one. */
    private record PassageRun(List<Integer> members, double dice) {}

    private final PassageMatching matching;
    private final CandidateFinder candidates;
    private final MatchOutcome outcome;
    private final int[] oldAt;

    MergeFinder(PassageMatching matching, CandidateFinder candidates, MatchOutcome outcome) {
        this.matching = matching;
        this.candidates = candidates;
        this.outcome = outcome;
        this.oldAt = PassageMatching.positions(matching.oldTexts(), matching.oldCount());
    }

    void find() {
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i) && matching.isOldBlock(i)) {
                merge(i);
            }
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
            if (run.members().size() > 1
                    && run.dice() >= WHOLE
                    && run.dice() > single + GAIN
                    && isInOrder(run, j)) {
                int heir = run.members().get(0);
                matching.match(heir, j);
                run.members().stream().skip(1).forEach(m -> outcome.merged(matching, m, heir));
                return;
            }
        }
    }

    private boolean isInOrder(PassageRun run, int j) {
        List<Fingerprint> parts = run.members().stream().map(matching::oldPrint).toList();
        CommonSubsequence alignment = CommonSubsequence.of(matching.nowPrint(j), parts);
        return IntStream.range(0, parts.size())
                .allMatch(k -> alignment.held(k) >= IN_ORDER * parts.get(k).words());
    }

    /** Tells whether one is shorter than the other and mostly found in it. */
    private boolean isPart(
            Fingerprint part, Similarity.Bag partBag, Fingerprint whole, Similarity.Bag wholeBag) {
        return part.words() < SHORTER * whole.words()
                && candidates.likeness().contained(partBag, wholeBag) >= PIECE;
    }

    private PassageRun bestMerge(int i, int j) {
        PassageRun best = new PassageRun(List.of(), 0);
        for (int start = Math.max(0, oldAt[i] - 2); start <= oldAt[i]; start++) {
            PassageRun run = run(start, candidates.nowBag(j));
            best = run.members().contains(i) && run.dice() > best.dice() ? run : best;
        }
        return best;
    }

    /**
     * Follows passages from a start as long as each makes the whole more like what it may have
     * been.
     */
    private PassageRun run(int start, Similarity.Bag whole) {
        int[] texts = matching.oldTexts();
        List<Integer> members = new ArrayList<>();
        StringBuilder trace = new StringBuilder();
        double dice = 0;
        for (int k = start; k < texts.length && members.size() < MAX_MERGED; k++) {
            int at = texts[k];
            if (!matching.isOldBlock(at) || !matching.isOldFree(at)) {
                break;
            }
            trace.append(matching.oldPrint(at).trace());
            double more =
                    candidates.likeness().dice(candidates.likeness().bag(trace.toString()), whole);
            if (candidates.likeness().contained(candidates.oldBag(at), whole) < PIECE
                    || more <= dice) {
                break;
            }
            dice = more;
            members.add(at);
        }
        return new PassageRun(members, dice);
    }
}
