package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.anchors.match.MatchOutcome.MatchProposal;
import org.jspecify.annotations.Nullable;

/**
 * Assigns what is alike, all of it at once, and lets stand what is certain. A pair is certain if
 * the words, with such neighbours, are enough, and if nothing on either side is nearly as like,
 * unless that belongs clearly to something else.
 */
final class MatchDecision {
    private static final double MARGIN = 0.12;

    /** Least likelihood with which a match that is not certain is proposed. */
    static final double DOUBTFUL = 0.35;

    private static final int MAX_PASSAGES_AT_ONCE = 96;
    private static final double STEP = 0.1;

    private final PassageMatching matching;
    private final MatchOutcome outcome;
    private final Map<Integer, List<MatchCandidate>> byOld = new HashMap<>();
    private final Map<Integer, List<MatchCandidate>> byNow = new HashMap<>();
    private final Map<Integer, MatchCandidate> chosen = new HashMap<>();

    MatchDecision(PassageMatching matching, MatchOutcome outcome, List<MatchCandidate> edges) {
        this.matching = matching;
        this.outcome = outcome;
        edges.forEach(this::add);
    }

    private void add(MatchCandidate edge) {
        byOld.computeIfAbsent(edge.old(), k -> new ArrayList<>()).add(edge);
        byNow.computeIfAbsent(edge.now(), k -> new ArrayList<>()).add(edge);
    }

    void decide() {
        List<MatchCandidate> all = byOld.values().stream().flatMap(List::stream).toList();
        assign(all, 0);
        List<MatchCandidate> certain = chosen.values().stream().filter(this::isCertain).toList();
        certain.forEach(edge -> matching.match(edge.old(), edge.now()));
        byOld.forEach(this::doubt);
    }

    /** Assigns part by part; where a part is too large its weakest ties are cut. */
    private void assign(List<MatchCandidate> edges, double least) {
        for (List<MatchCandidate> part : ConnectedComponents.of(edges)) {
            List<Integer> olds = part.stream().map(MatchCandidate::old).distinct().toList();
            List<Integer> nows = part.stream().map(MatchCandidate::now).distinct().toList();
            if (Math.max(olds.size(), nows.size()) > MAX_PASSAGES_AT_ONCE && least < 1.2) {
                double more = least + STEP;
                assign(part.stream().filter(edge -> edge.worth() >= more).toList(), more);
            } else {
                solve(part, olds, nows);
            }
        }
    }

    private void solve(List<MatchCandidate> part, List<Integer> olds, List<Integer> nows) {
        Map<Integer, Integer> rows = positions(olds);
        Map<Integer, Integer> columns = positions(nows);
        double[][] gain = new double[olds.size()][nows.size()];
        MatchCandidate[][] edges = new MatchCandidate[olds.size()][nows.size()];
        for (MatchCandidate edge : part) {
            int row = rows.getOrDefault(edge.old(), 0);
            int column = columns.getOrDefault(edge.now(), 0);
            gain[row][column] = edge.worth();
            edges[row][column] = edge;
        }
        int[] columnOf = HungarianAlgorithm.greatest(gain);
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] >= 0) {
                chosen.put(olds.get(row), edges[row][columnOf[row]]);
            }
        }
    }

    private static Map<Integer, Integer> positions(List<Integer> all) {
        Map<Integer, Integer> at = new HashMap<>();
        all.forEach(one -> at.put(one, at.size()));
        return at;
    }

    private boolean isCertain(MatchCandidate edge) {
        return edge.isEnough()
                && byOld.getOrDefault(edge.old(), List.of()).stream()
                        .noneMatch(other -> rivals(other, edge, owner(other.now())))
                && byNow.getOrDefault(edge.now(), List.of()).stream()
                        .noneMatch(other -> rivals(other, edge, chosen.get(other.old())));
    }

    /** Returns the pair to which a passage was assigned; null if it was to none. */
    private @Nullable MatchCandidate owner(int now) {
        return byNow.getOrDefault(now, List.of()).stream()
                .filter(edge -> edge.equals(chosen.get(edge.old())))
                .findFirst()
                .orElse(null);
    }

    private static boolean rivals(
            MatchCandidate other, MatchCandidate edge, @Nullable MatchCandidate elsewhere) {
        if (other.equals(edge) || other.worth() < edge.worth() - MARGIN) {
            return false;
        }
        return elsewhere == null || elsewhere.worth() < other.worth() + MARGIN;
    }

    private void doubt(int i, List<MatchCandidate> edges) {
        MatchCandidate best =
                edges.stream()
                        .filter(edge -> matching.isNowFree(edge.now()))
                        .max(Comparator.comparingDouble(MatchCandidate::worth))
                        .orElse(null);
        if (matching.isOldFree(i) && best != null && best.like() >= DOUBTFUL) {
            outcome.doubt(i, new MatchProposal(best.now(), likelihood(best)));
        }
    }

    /**
     * Returns its part of what speaks for it, for what rivals it, and for the passage being gone.
     */
    private double likelihood(MatchCandidate best) {
        double rivals =
                byOld.getOrDefault(best.old(), List.of()).stream()
                                .filter(e -> e.now() != best.now() && matching.isNowFree(e.now()))
                                .mapToDouble(MatchCandidate::worth)
                                .sum()
                        + byNow.getOrDefault(best.now(), List.of()).stream()
                                .filter(e -> e.old() != best.old() && matching.isOldFree(e.old()))
                                .mapToDouble(MatchCandidate::worth)
                                .sum();
        return likelihood(best, rivals);
    }

    /**
     * Returns how likely it is that two are one.
     *
     * @param rivals what speaks for others
     */
    static double likelihood(MatchCandidate best, double rivals) {
        return best.worth() / (best.worth() + rivals + Math.max(0, 1 - best.like()));
    }
}
