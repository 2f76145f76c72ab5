package org.colloquy.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Words that somebody says more than others do, by the log-likelihood ratio G²: Dunning,
 * <i>Accurate Methods for the Statistics of Surprise and Coincidence</i>, Computational Linguistics
 * 19 (1993); as keyness of words, Rayson and Garside (2000). It holds for rare words too, where χ²
 * does not.
 */
public final class Keyness {
    /** The value that chance exceeds once in a hundred times, at one degree of freedom. */
    static final double SIGNIFICANT = 6.63;

    private Keyness() {}

    /**
     * Returns the terms that one side mentions more than the other, the most telling first.
     *
     * @param own how often this side mentions each term
     * @param all how often both sides mention a term
     * @param total how many mentions of any term there are on both sides
     */
    public static List<String> of(Map<String, Integer> own, ToIntFunction<String> all, int total) {
        int ownTotal = own.values().stream().mapToInt(Integer::intValue).sum();
        record ScoredTerm(String term, double score) {}
        return own.entrySet().stream()
                .map(
                        e ->
                                new ScoredTerm(
                                        e.getKey(),
                                        signed(
                                                e.getValue(),
                                                ownTotal,
                                                all.applyAsInt(e.getKey()) - e.getValue(),
                                                total - ownTotal)))
                .filter(scored -> scored.score() >= SIGNIFICANT)
                .sorted(
                        Comparator.comparing((ScoredTerm s) -> -s.score())
                                .thenComparing(ScoredTerm::term))
                .map(ScoredTerm::term)
                .toList();
    }

    /**
     * Returns the G² of a frequency in two texts, negative where the first has it less often.
     *
     * @param first how often it occurs among {@code firstTotal}
     * @param second how often it occurs among {@code secondTotal}
     */
    static double signed(int first, int firstTotal, int second, int secondTotal) {
        double both = (double) (first + second) / (firstTotal + secondTotal);
        double ratio =
                part(first, firstTotal * both)
                        + part(second, secondTotal * both)
                        + part(firstTotal - first, firstTotal * (1 - both))
                        + part(secondTotal - second, secondTotal * (1 - both));
        boolean more = (double) first * secondTotal > (double) second * firstTotal;
        return more ? 2 * ratio : -2 * ratio;
    }

    private static double part(int observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
