package org.colloquy.analysis;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.colloquy.analysis.Stretches.Stretch;

/** The stretches that mention a term, or those that mention it most. */
final class TermStretches {
    private final double weight;
    private final int[] numbers;
    private final BitSet repeats;
    private final boolean isWhole;

    /**
     * Creates the stretches of a term.
     *
     * @param weight how much it says that two of them mention it
     * @param numbers of the stretches, in ascending order
     * @param repeats tells of each, by its place in the numbers, whether it mentions the term twice
     * @param isWhole whether all stretches that mention it are there
     */
    TermStretches(double weight, int[] numbers, BitSet repeats, boolean isWhole) {
        this.weight = weight;
        this.numbers = numbers;
        this.repeats = repeats;
        this.isWhole = isWhole;
    }

    /**
     * Returns the stretches of a term.
     *
     * @param where all that mention it
     * @param size how many stretches there are
     * @param most how many are taken at the most
     * @param number gives the number of a stretch
     */
    static TermStretches of(
            String term, List<Stretch> where, int size, int most, ToIntFunction<Stretch> number) {
        List<Stretch> taken =
                pruned(term, where, most).stream().sorted(Comparator.comparingInt(number)).toList();
        BitSet repeats = new BitSet();
        for (int i = 0; i < taken.size(); i++) {
            repeats.set(i, taken.get(i).terms().getOrDefault(term, 0) > 1);
        }
        return new TermStretches(
                Math.log((double) size / where.size()),
                taken.stream().mapToInt(number).toArray(),
                repeats,
                taken.size() == where.size());
    }

    private static List<Stretch> pruned(String term, List<Stretch> where, int most) {
        return where.size() <= most
                ? where
                : where.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Stretch s) -> -s.terms().getOrDefault(term, 0)))
                        .limit(most)
                        .toList();
    }

    /** Returns how much it says that two stretches mention the term. */
    double weight() {
        return weight;
    }

    /** Returns how many stretches there are. */
    int size() {
        return numbers.length;
    }

    /** Returns the number of the stretch at a place; they are in ascending order. */
    int number(int place) {
        return numbers[place];
    }

    /** Tells whether all stretches that mention the term are there. */
    boolean isWhole() {
        return isWhole;
    }

    /** Tells whether the stretch at a place mentions the term twice or more. */
    boolean isRepeated(int place) {
        return repeats.get(place);
    }

    /** Tells whether it says anything that two stretches mention it: not if all do. */
    boolean isTelling() {
        return weight > 0;
    }
}
