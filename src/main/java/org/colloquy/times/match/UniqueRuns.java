package org.colloquy.times.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of words without a counterpart that occur once in either of two stretches. */
final class UniqueRuns {
    private UniqueRuns() {}

    /** Places of both sequences at which the same run begins. */
    record RunPair(int left, int right) {}

    /** Returns the runs of a length, in the order of the left stretch. */
    static List<RunPair> in(FacingStretches stretches, MatchedSequences words, int length) {
        Map<Long, Integer> lefts =
                places(
                        words.left(),
                        words.toRight(),
                        stretches.left(),
                        stretches.leftEnd(),
                        length);
        Map<Long, Integer> rights =
                places(
                        words.right(),
                        words.toLeft(),
                        stretches.right(),
                        stretches.rightEnd(),
                        length);
        List<RunPair> pairs = new ArrayList<>();
        lefts.forEach(
                (run, i) -> {
                    int j = rights.getOrDefault(run, SequenceAlignment.NONE);
                    if (i >= 0 && j >= 0 && isSame(words, i, j, length)) {
                        pairs.add(new RunPair(i, j));
                    }
                });
        pairs.sort(Comparator.comparingInt(RunPair::left));
        return pairs;
    }

    private static boolean isSame(MatchedSequences words, int i, int j, int length) {
        return Arrays.equals(words.left(), i, i + length, words.right(), j, j + length);
    }

    /** Returns where each run begins; {@link SequenceAlignment#NONE} if in several places. */
    private static Map<Long, Integer> places(
            int[] words, int[] counterparts, int from, int end, int length) {
        Map<Long, Integer> places = new HashMap<>();
        int free = 0;
        for (int k = from; k < end; k++) {
            free = counterparts[k] == SequenceAlignment.NONE ? free + 1 : 0;
            if (free >= length) {
                int start = k - length + 1;
                places.merge(
                        hash(words, start, length), start, (one, other) -> SequenceAlignment.NONE);
            }
        }
        return places;
    }

    private static long hash(int[] words, int start, int length) {
        long hash = length;
        for (int k = start; k < start + length; k++) {
            // Knuth's multiplier for linear congruential generators, as MMIX has it.
            hash = hash * 6364136223846793005L + words[k] + 1;
        }
        return hash;
    }

    /** Returns the most of the pairs that stand in the same order on both sides. */
    static List<RunPair> inSameOrder(List<RunPair> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int k = 0; k < pairs.size(); k++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle]).right() < pairs.get(k).right()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 0 ? SequenceAlignment.NONE : tails[low - 1];
            tails[low] = k;
            length = Math.max(length, low + 1);
        }
        List<RunPair> longest = new ArrayList<>();
        for (int k = length == 0 ? SequenceAlignment.NONE : tails[length - 1];
                k >= 0;
                k = before[k]) {
            longest.add(pairs.get(k));
        }
        Collections.reverse(longest);
        return longest;
    }
}
