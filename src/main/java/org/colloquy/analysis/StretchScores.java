package org.colloquy.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Scores of stretches that share terms with one: their numbers in ascending order, each with its
 * score and with what speaks for it beside it.
 */
final class StretchScores {
    static final StretchScores NONE = new StretchScores(new int[0], new double[0], new int[0]);

    /** Shared terms that make a reason; one that both come back to counts for as many. */
    private static final int REASON = 2;

    private final int[] numbers;
    private final double[] scores;
    private final int[] shared;

    private StretchScores(int[] numbers, double[] scores, int[] shared) {
        this.numbers = numbers;
        this.scores = scores;
        this.shared = shared;
    }

    /** Score of one stretch. What is higher comes first; of equals, what has the lower number. */
    record ScoredStretch(int number, double score) implements Comparable<ScoredStretch> {
        @Override
        public int compareTo(ScoredStretch other) {
            int better = Double.compare(other.score, score);
            return better != 0 ? better : Integer.compare(number, other.number);
        }
    }

    /**
     * Returns these scores with those of the stretches that mention a term.
     *
     * @param isRepeated whether the stretch that others are compared with mentions it twice
     */
    StretchScores plus(TermStretches term, boolean isRepeated) {
        int others = term.size();
        int most = numbers.length + others;
        int[] allNumbers = new int[most];
        double[] allScores = new double[most];
        int[] allShared = new int[most];
        int size = 0;
        int own = 0;
        int other = 0;
        while (own < numbers.length || other < others) {
            boolean isOwn =
                    other == others || (own < numbers.length && numbers[own] <= term.number(other));
            int number = isOwn ? numbers[own] : term.number(other);
            if (isOwn) {
                allScores[size] = scores[own];
                allShared[size] = shared[own++];
            }
            if (other < others && term.number(other) == number) {
                allScores[size] += term.weight();
                allShared[size] += isRepeated && term.isRepeated(other) ? REASON : 1;
                other++;
            }
            allNumbers[size++] = number;
        }
        return new StretchScores(
                Arrays.copyOf(allNumbers, size),
                Arrays.copyOf(allScores, size),
                Arrays.copyOf(allShared, size));
    }

    /** Returns the stretches from the best on. */
    Queue<ScoredStretch> ranked() {
        return ranked(0);
    }

    /**
     * Returns those that share two terms, or one that both come back to, from the best on: what
     * {@link RelatedPassages} takes for a reason, where all that mention the terms are counted.
     */
    Queue<ScoredStretch> rankedReasons() {
        return ranked(REASON);
    }

    private Queue<ScoredStretch> ranked(int least) {
        List<ScoredStretch> all = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            if (shared[i] >= least) {
                all.add(new ScoredStretch(numbers[i], scores[i]));
            }
        }
        return new PriorityQueue<>(all);
    }
}
