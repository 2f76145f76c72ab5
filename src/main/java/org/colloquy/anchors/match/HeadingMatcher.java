package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.model.Locator;

/**
 * Knows questions and sections again once their blocks are: one whose heading is reworded is told
 * by its heading and by what still stands below it. What stands below does not help against the
 * recorded heading itself, where that stands elsewhere.
 */
final class HeadingMatcher {
    private static final double HEADING = 0.25;
    private static final double HEADING_SPELT = 0.4;
    private static final double BELOW = 0.5;
    private static final double HELD_BY_QUESTION = 0.2;
    private static final double HELD_BY_SECTION = 0.25;

    /** As many headings that are not known yet can all be compared. */
    private static final int FEW = 12;

    private final PassageMatching matching;
    private final CandidateFinder candidates;
    private final MatchOutcome outcome;
    private final List<Integer> fresh = new ArrayList<>();
    private final Map<String, List<Integer>> oldHeadings = new HashMap<>();
    private final Map<String, List<Integer>> nowHeadings = new HashMap<>();

    HeadingMatcher(PassageMatching matching, CandidateFinder candidates, MatchOutcome outcome) {
        this.matching = matching;
        this.candidates = candidates;
        this.outcome = outcome;
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i) && !matching.isOldBlock(i)) {
                String words = matching.oldPrint(i).normal();
                oldHeadings.computeIfAbsent(words, k -> new ArrayList<>()).add(i);
            }
        }
        for (int j : matching.nowTexts()) {
            if (matching.isNowFree(j) && !matching.isNowBlock(j)) {
                fresh.add(j);
                String words = matching.nowPrint(j).normal();
                nowHeadings.computeIfAbsent(words, k -> new ArrayList<>()).add(j);
            }
        }
    }

    void find() {
        Map<Integer, Map<Integer, Integer>> moved = wordsBelow();
        List<MatchCandidate> edges = new ArrayList<>();
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i) && !matching.isOldBlock(i)) {
                Map<Integer, Integer> below = moved.getOrDefault(i, Map.of());
                int all = Math.max(1, below.values().stream().mapToInt(n -> n).sum());
                for (int j : heads(i, below)) {
                    double share = (double) below.getOrDefault(j, 0) / all;
                    edges.add(edge(candidates.edge(i, j), share));
                }
            }
        }
        new MatchDecision(matching, outcome, edges).decide();
    }

    private List<Integer> heads(int i, Map<Integer, Integer> below) {
        List<Integer> heads = new ArrayList<>(candidates.of(i));
        IntStream all = below.keySet().stream().mapToInt(j -> j);
        if (fresh.size() <= FEW) {
            all = IntStream.concat(all, fresh.stream().mapToInt(j -> j));
        }
        all.distinct()
                .filter(j -> j >= 0 && !heads.contains(j))
                .filter(j -> matching.isNowFree(j) && matching.isSameTier(i, j))
                .forEach(heads::add);
        return heads;
    }

    /** A heading that still stands over the same words need be less like itself. */
    private MatchCandidate edge(MatchCandidate words, double share) {
        double least = words.spelt() ? HEADING_SPELT : HEADING;
        boolean claimed = isClaimed(words.old(), words.now());
        boolean held = words.held() >= leastHeld(words.old()) && !claimed;
        boolean helped = held && words.like() >= least && share >= BELOW;
        double like = helped ? Math.max(words.like(), (words.like() + share) / 2) : words.like();
        boolean doubtful = !helped && share >= BELOW;
        return new MatchCandidate(
                words.old(),
                words.now(),
                helped ? like : words.dice(),
                doubtful ? Math.max(like, MatchDecision.DOUBTFUL) : like,
                helped ? 1 : words.context(),
                words.brief() && !helped,
                doubtful || (words.spelt() && !helped),
                helped ? 1 : held ? words.held() : 0);
    }

    private double leastHeld(int i) {
        boolean question = matching.old(i).locator().kind() == Locator.PlaceKind.QUESTION;
        return question ? HELD_BY_QUESTION : HELD_BY_SECTION;
    }

    /**
     * Tells whether the exact words of either of two that differ stand elsewhere, unaccounted for.
     */
    private boolean isClaimed(int i, int j) {
        Fingerprint old = matching.oldPrint(i);
        Fingerprint now = matching.nowPrint(j);
        if (old.normal().equals(now.normal())) {
            return false;
        }
        return nowHeadings.getOrDefault(old.normal(), List.of()).stream()
                        .anyMatch(k -> matching.isNowFree(k) && matching.isSameTier(i, k))
                || oldHeadings.getOrDefault(now.normal(), List.of()).stream()
                        .anyMatch(k -> matching.isOldFree(k) && matching.isSameTier(k, j));
    }

    /** Counts for each recorded whole how many of its words now stand in which whole. */
    private Map<Integer, Map<Integer, Integer>> wordsBelow() {
        Map<Integer, Map<Integer, Integer>> all = new HashMap<>();
        for (int i = 0; i < matching.oldCount(); i++) {
            int j = matching.toNow(i);
            if (j >= 0 && matching.isOldBlock(i)) {
                all.computeIfAbsent(matching.oldWhole(i), k -> new HashMap<>())
                        .merge(matching.nowWhole(j), matching.oldPrint(i).words(), Integer::sum);
            }
        }
        return all;
    }
}
