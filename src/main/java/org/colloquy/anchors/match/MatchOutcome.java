package org.colloquy.anchors.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Findings about recorded passages beside the places where they stand. */
final class MatchOutcome {

    /**
     * A passage that may be a recorded one, although that is not certain.
     *
     * @param now index of the passage
     * @param likelihood from 0 to 1
     */
    record MatchProposal(int now, double likelihood) {}

    private final Map<Integer, List<SplitPart>> splits = new HashMap<>();
    private final Map<Integer, Integer> merged = new HashMap<>();
    private final Map<Integer, MatchProposal> doubts = new HashMap<>();

    void split(int i, List<SplitPart> parts) {
        splits.put(i, List.copyOf(parts));
    }

    void merged(PassageMatching matching, int i, int heir) {
        matching.takeOld(i);
        merged.put(i, heir);
    }

    void doubt(int i, MatchProposal proposal) {
        doubts.put(i, proposal);
    }

    boolean isSplit(int i) {
        return splits.containsKey(i);
    }

    /** Returns the parts of a passage, in the order of the text; none if it was not split. */
    List<SplitPart> parts(int i) {
        return splits.getOrDefault(i, List.of());
    }

    /** Returns the recorded passage with which this one now makes one. */
    OptionalInt heir(int i) {
        Integer heir = merged.get(i);
        return heir == null ? OptionalInt.empty() : OptionalInt.of(heir);
    }

    @Nullable MatchProposal doubt(int i) {
        return doubts.get(i);
    }
}
