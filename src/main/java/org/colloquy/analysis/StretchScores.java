package org.colloquy.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/** Scores of stretches: their numbers in ascending order, each with its score beside it. */
final class StretchScores {
    static final StretchScores NONE = new StretchScores(new int[0], new double[0]);

    private final int[] numbers;
    private final double[] scores;

    private StretchScores(int[] numbers, double[] scores) {
        this.numbers = numbers;
        this.scores = scores;
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
     * Returns these scores with a weight added to those of some stretches.
     *
     * @param others their numbers in ascending order
     */
    StretchScores plus(int[] others, double weight) {
        int[] allNumbers = new int[numbers.length + others.length];
        double[] allScores = new double[allNumbers.length];
        int size = 0;
        int own = 0;
        int other = 0;
        while (own < numbers.length || other < others.length) {
            boolean isOwn =
                    other == others.length
                            || (own < numbers.length && numbers[own] <= others[other]);
            int number = isOwn ? numbers[own] : others[other];
            double score = isOwn ? scores[own++] : 0;
            if (other < others.length && others[other] == number) {
                score += weight;
                other++;
            }
            allNumbers[size] = number;
            allScores[size++] = score;
        }
        return new StretchScores(Arrays.copyOf(allNumbers, size), Arrays.copyOf(allScores, size));
    }

    /** Returns the stretches from the best on. */
    Queue<ScoredStretch> ranked() {
        List<ScoredStretch> all = new ArrayList<>(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            all.add(new ScoredStretch(numbers[i], scores[i]));
        }
        return new PriorityQueue<>(all);
    }
}
