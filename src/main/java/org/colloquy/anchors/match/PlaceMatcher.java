package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.anchors.match.MatchOutcome.MatchProposal;

/**
 * Proposes for what is known by none of its words what stands in its place: a translation, or words
 * that were written anew. A person has to say whether it is the same.
 */
final class PlaceMatcher {
    private final PassageMatching matching;
    private final CandidateFinder candidates;
    private final MatchOutcome outcome;

    PlaceMatcher(PassageMatching matching, CandidateFinder candidates, MatchOutcome outcome) {
        this.matching = matching;
        this.candidates = candidates;
        this.outcome = outcome;
    }

    void find() {
        StableOrder order = StableOrder.of(matching, matching.oldTexts(), matching.nowTexts());
        Map<String, List<Integer>> fresh = new TreeMap<>();
        for (int j : matching.nowTexts()) {
            if (matching.isNowFree(j)) {
                String place = PassageMatching.tier(matching.now(j).place()) + order.nowGap(j);
                fresh.computeIfAbsent(place, k -> new ArrayList<>()).add(j);
            }
        }
        Map<String, Integer> next = new TreeMap<>();
        for (int i : matching.oldTexts()) {
            if (matching.isOldFree(i)) {
                String place = PassageMatching.tier(matching.old(i).locator()) + order.oldGap(i);
                int at = next.merge(place, 1, Integer::sum) - 1;
                List<Integer> there = fresh.getOrDefault(place, List.of());
                if (at < there.size() && outcome.doubt(i) == null) {
                    propose(i, there.get(at));
                }
            }
        }
    }

    private void propose(int i, int j) {
        MatchCandidate place = candidates.edge(i, j);
        outcome.doubt(i, new MatchProposal(j, MatchDecision.likelihood(place, 0)));
    }
}
