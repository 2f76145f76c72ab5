package org.colloquy.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.across.Stretches.Stretch;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;

/**
 * Passages of other interviews that speak of the same things.
 *
 * <p>Two stretches are related by the terms of the glossary that both mention, the rarer the more:
 * each term counts the logarithm of the inverse of its frequency (Sparck Jones, <i>A Statistical
 * Interpretation of Term Specificity</i>, 1972). One shared term is a reason only if both come back
 * to it. Terms are what editors thought worth explaining, so they make a reason that a reader
 * understands; shared words of any kind were rejected, because they do not.
 *
 * <p>Near-linear: an inverted index keeps for each term the stretches that mention it most, {@value
 * #CROWD} at the most (static pruning, after Carmel et al., <i>Static Index Pruning for Information
 * Retrieval Systems</i>, SIGIR 2001), so that a stretch is compared with a bounded number of
 * others.
 */
public final class Related {
    private static final int CROWD = 200;

    /** A handful. */
    private static final int MOST = 4;

    private static final int REASONS = 3;

    /**
     * A passage of another interview.
     *
     * @param terms the ids of those that both mention, the rarest first
     */
    public record Passage(Interview interview, Locator place, List<String> terms) {}

    private final Map<String, List<Stretch>> byTerm = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Map<Locator, Stretch>> byPlace = new HashMap<>();

    private Related() {}

    static Related of(Corpus corpus) {
        Related related = new Related();
        int all = 0;
        for (Interview interview : corpus.interviews()) {
            for (Stretch stretch : Stretches.of(interview)) {
                all++;
                related.add(stretch);
            }
        }
        int stretches = all;
        related.byTerm.forEach(
                (term, where) ->
                        related.weights.put(term, Math.log((double) stretches / where.size())));
        related.byTerm.replaceAll(Related::pruned);
        return related;
    }

    private void add(Stretch stretch) {
        stretch.terms()
                .keySet()
                .forEach(t -> byTerm.computeIfAbsent(t, k -> new ArrayList<>()).add(stretch));
        byPlace.computeIfAbsent(stretch.interview().slug(), slug -> new HashMap<>())
                .put(stretch.place(), stretch);
    }

    private static List<Stretch> pruned(String term, List<Stretch> where) {
        return where.size() <= CROWD
                ? where
                : where.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Stretch s) -> -s.terms().getOrDefault(term, 0)))
                        .limit(CROWD)
                        .toList();
    }

    /** The passages most related to a question or section, one of each interview. */
    public List<Passage> to(Interview interview, Locator place) {
        Stretch here = byPlace.getOrDefault(interview.slug(), Map.of()).get(place);
        if (here == null) {
            return List.of();
        }
        IdentityHashMap<Stretch, Double> scores = new IdentityHashMap<>();
        here.terms().keySet().stream()
                .sorted()
                .forEach(
                        term ->
                                byTerm.getOrDefault(term, List.of()).stream()
                                        .filter(there -> there.interview() != interview)
                                        .forEach(
                                                there ->
                                                        scores.merge(
                                                                there, weight(term), Double::sum)));
        Map<Interview, Passage> best = new LinkedHashMap<>();
        scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && isReason(here, entry.getKey()))
                .sorted(
                        Map.Entry.<Stretch, Double>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().interview().slug())
                                .thenComparing(entry -> entry.getKey().place().id()))
                .forEach(
                        entry ->
                                best.putIfAbsent(
                                        entry.getKey().interview(),
                                        new Passage(
                                                entry.getKey().interview(),
                                                entry.getKey().place(),
                                                shared(here, entry.getKey()))));
        return best.values().stream().limit(MOST).toList();
    }

    private double weight(String term) {
        return weights.getOrDefault(term, 0.0);
    }

    private static boolean isReason(Stretch here, Stretch there) {
        List<String> shared =
                here.terms().keySet().stream().filter(there.terms()::containsKey).toList();
        return shared.size() > 1
                || shared.stream()
                        .anyMatch(
                                term ->
                                        here.terms().getOrDefault(term, 0) > 1
                                                && there.terms().getOrDefault(term, 0) > 1);
    }

    private List<String> shared(Stretch here, Stretch there) {
        return here.terms().keySet().stream()
                .filter(there.terms()::containsKey)
                .sorted(
                        Comparator.comparing((String term) -> -weight(term))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(REASONS)
                .toList();
    }
}
