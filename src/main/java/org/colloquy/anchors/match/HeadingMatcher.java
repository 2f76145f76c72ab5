package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.anchors.match.MatchOutcome.MatchProposal;
import org.colloquy.model.Locator;

/**
 * Knows questions, sections and turns again once their blocks are. A question or section whose
 * heading is reworded is told by its heading and by what still stands below it; a turn, whose label
 * says little, by its words alone: it is where its first words are.
 */
final class HeadingMatcher {
    private static final double HEADING = 0.25;
    private static final double HEADING_SPELT = 0.4;
    private static final double BELOW = 0.5;

    private final PassageMatching matching;
    private final CandidateFinder candidates;
    private final MatchOutcome outcome;

    HeadingMatcher(PassageMatching matching, CandidateFinder candidates, MatchOutcome outcome) {
        this.matching = matching;
        this.candidates = candidates;
        this.outcome = outcome;
    }

    void find() {
        headings();
        turns();
    }

    private void headings() {
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
        below.keySet().stream()
                .filter(j -> j >= 0 && !heads.contains(j))
                .filter(j -> matching.isNowFree(j) && matching.isSameTier(i, j))
                .forEach(heads::add);
        return heads;
    }

    /** A heading that still stands over the same words need be less like itself. */
    private static MatchCandidate edge(MatchCandidate words, double share) {
        double least = words.spelt() ? HEADING_SPELT : HEADING;
        boolean helped = words.like() >= least && share >= BELOW;
        double like = helped ? Math.max(words.like(), (words.like() + share) / 2) : words.like();
        boolean doubtful = !helped && share >= BELOW && words.context() >= 1;
        return new MatchCandidate(
                words.old(),
                words.now(),
                helped ? like : words.dice(),
                doubtful ? Math.max(like, MatchDecision.DOUBTFUL) : like,
                helped ? 1 : words.context(),
                words.brief() && !helped,
                doubtful || (words.spelt() && !helped));
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

    private void turns() {
        Map<Integer, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < matching.oldCount(); i++) {
            if (matching.isOldBlock(i)) {
                blocks.computeIfAbsent(matching.oldWhole(i), k -> new ArrayList<>()).add(i);
            }
        }
        StableOrder backbone = StableOrder.of(matching, matching.oldTexts(), matching.nowTexts());
        List<Integer> turns =
                IntStream.range(0, matching.oldCount()).filter(this::isTurn).boxed().toList();
        turns.forEach(i -> takeInPlace(i, blocks.getOrDefault(i, List.of()), backbone));
        turns.stream()
                .filter(matching::isOldFree)
                .forEach(i -> takeMoved(i, blocks.getOrDefault(i, List.of())));
        turns.stream()
                .filter(matching::isOldFree)
                .forEach(i -> settle(i, blocks.getOrDefault(i, List.of())));
    }

    private boolean isTurn(int i) {
        return !matching.isOldBlock(i)
                && matching.old(i).locator().kind() == Locator.PlaceKind.TURN
                && matching.isOldFree(i);
    }

    /** Gives a turn to the one in which the first of its words stand that have not moved. */
    private boolean takeInPlace(int i, List<Integer> blocks, StableOrder backbone) {
        return blocks.stream()
                .filter(backbone::isInPlace)
                .mapToInt(block -> matching.nowWhole(matching.toNow(block)))
                .anyMatch(whole -> take(i, whole));
    }

    /** A turn whose words have moved went with them only if all of them stand together. */
    private boolean takeMoved(int i, List<Integer> blocks) {
        List<Integer> wholes =
                blocks.stream()
                        .map(matching::toNow)
                        .map(j -> j < 0 ? -1 : matching.nowWhole(j))
                        .distinct()
                        .toList();
        return wholes.size() == 1 && take(i, wholes.get(0));
    }

    private boolean take(int i, int whole) {
        boolean free = whole >= 0 && matching.isNowFree(whole) && matching.isSameTier(i, whole);
        if (free) {
            matching.match(i, whole);
        }
        return free;
    }

    private void settle(int i, List<Integer> blocks) {
        // While some of its words are not found, nobody knows where the turn itself went.
        boolean all = blocks.stream().allMatch(block -> heirOf(block) >= 0);
        for (int block : all ? blocks : List.<Integer>of()) {
            if (take(i, matching.nowWhole(heirOf(block)))) {
                return;
            }
        }
        for (int block : all ? blocks : List.<Integer>of()) {
            int whole = matching.nowWhole(heirOf(block));
            if (whole >= 0 && matching.toOld(whole) >= 0 && matching.isSameTier(i, whole)) {
                outcome.merged(matching, i, matching.toOld(whole));
                return;
            }
        }
        for (int block : blocks) {
            MatchProposal proposal = outcome.doubt(block);
            int whole = proposal == null ? -1 : matching.nowWhole(proposal.now());
            if (proposal != null && whole >= 0 && matching.isNowFree(whole)) {
                outcome.doubt(i, new MatchProposal(whole, proposal.likelihood()));
            }
        }
        if (blocks.isEmpty()) {
            standAlone(i);
        }
    }

    /**
     * Returns the passage that has the words of a block now, by themselves or merged into others.
     */
    private int heirOf(int block) {
        int heir = outcome.heir(block).orElse(block);
        return matching.toNow(heir);
    }

    /** A label without words is known by the turn before it. */
    private void standAlone(int i) {
        for (int j = 0; j < matching.nowCount(); j++) {
            boolean same =
                    matching.isNowFree(j)
                            && matching.isSameTier(i, j)
                            && matching.nowPrint(j).digest().equals(matching.oldPrint(i).digest());
            int before = i == 0 || j == 0 ? -2 : matching.toNow(i - 1);
            if (same && (before == j - 1 || (i == 0 && j == 0))) {
                matching.match(i, j);
                return;
            }
        }
    }
}
