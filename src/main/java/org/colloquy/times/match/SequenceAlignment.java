package org.colloquy.times.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Alignment of two sequences of numbers that stand for words: which place of the one is which of
 * the other.
 *
 * <p>Runs of words that occur once in either are found first, wherever they stand, and grow as far
 * as their passage goes on alike. What lies between them is compared in order: runs again, the
 * longest kind first, as patience sorting finds lines that stand for themselves, and then word by
 * word. Words that agree amid many that do not are taken for chance. Last, what was moved is looked
 * for among the words that are left.
 */
public final class SequenceAlignment {
    /** Place without a counterpart. */
    public static final int NONE = -1;

    /** Lengths of the runs that are looked for wherever they stand. */
    private static final int[] TELLING = {8, 5};

    /** Lengths of the runs that are looked for between others. */
    private static final int[] RUNS = {5, 3, 2, 1};

    /** Words that a moved run has at least. */
    private static final int LEAST_MOVED = 4;

    /** Words in a row that do not agree by chance. */
    private static final int SURE = 4;

    /** Words of the one side among which those of a short stretch of the other are looked for. */
    private static final int MAX_REACH = 2000;

    /** Products of two lengths from which on they are not compared word by word. */
    private static final long MOST_CELLS = 500_000;

    /** Product of two lengths up to which no runs are looked for. */
    private static final long FEW_CELLS = 40_000;

    /** The counterparts of places none of which is spoken for. */
    private static final int[] NOTHING_TAKEN = {};

    private final int[] left;
    private final int[] right;
    private final int[] toRight;
    private final int[] toLeft;
    private final BitSet begins;

    private SequenceAlignment(int[] left, int[] right, BitSet begins) {
        this.left = left;
        this.right = right;
        this.begins = begins;
        toRight = new int[left.length];
        toLeft = new int[right.length];
        Arrays.fill(toRight, NONE);
        Arrays.fill(toLeft, NONE);
    }

    /**
     * Returns for each place of the right sequence its place in the left one, or {@link #NONE}.
     *
     * @param left numbers that are the same for the same words
     * @param right numbers of the same kind
     * @param begins the places of the right sequence at which passages begin
     */
    public static int[] align(int[] left, int[] right, BitSet begins) {
        SequenceAlignment alignment = new SequenceAlignment(left, right, begins);
        for (int length : TELLING) {
            alignment.findAnywhere(length);
        }
        alignment.fillGaps();
        alignment.dropChances();
        alignment.findAnywhere(LEAST_MOVED);
        return alignment.toLeft;
    }

    /** Stretches of both sequences that face each other; the ends are exclusive. */
    private record Gap(int left, int leftEnd, int right, int rightEnd) {
        boolean isEmpty() {
            return left >= leftEnd || right >= rightEnd;
        }

        long cells() {
            return (long) (leftEnd - left) * (rightEnd - right);
        }
    }

    /** Places of both sequences at which the same run begins. */
    private record RunPair(int left, int right) {}

    private void match(int i, int j) {
        toRight[i] = j;
        toLeft[j] = i;
    }

    /**
     * Matches two stretches in order.
     *
     * @param kind the first of the lengths of runs that are looked for
     */
    private void inOrder(Gap whole, int kind) {
        Gap gap = trimmed(whole);
        if (gap.isEmpty()) {
            return;
        }
        if (gap.cells() > FEW_CELLS) {
            for (int next = kind; next < RUNS.length; next++) {
                List<RunPair> pairs = increasing(uniqueRuns(gap, RUNS[next]));
                if (!pairs.isEmpty()) {
                    betweenRuns(gap, pairs, next);
                    return;
                }
            }
        }
        if (gap.cells() <= MOST_CELLS) {
            compare(gap);
        }
    }

    /** Matches what both begin and end with, and returns what is left. */
    private Gap trimmed(Gap gap) {
        int i = gap.left();
        int j = gap.right();
        while (i < gap.leftEnd() && j < gap.rightEnd() && left[i] == right[j]) {
            match(i++, j++);
        }
        int iEnd = gap.leftEnd();
        int jEnd = gap.rightEnd();
        while (iEnd > i && jEnd > j && left[iEnd - 1] == right[jEnd - 1]) {
            match(--iEnd, --jEnd);
        }
        return new Gap(i, iEnd, j, jEnd);
    }

    /** Matches runs, and what lies between them, before the first and behind the last. */
    private void betweenRuns(Gap gap, List<RunPair> pairs, int kind) {
        int i = gap.left();
        int j = gap.right();
        for (RunPair pair : pairs) {
            if (pair.left() >= i && pair.right() >= j) {
                inOrder(new Gap(i, pair.left(), j, pair.right()), kind);
                i = pair.left();
                j = pair.right();
                while (i < gap.leftEnd() && j < gap.rightEnd() && left[i] == right[j]) {
                    match(i++, j++);
                }
            }
        }
        inOrder(new Gap(i, gap.leftEnd(), j, gap.rightEnd()), kind);
    }

    /** Returns the runs that occur once in both stretches, in the order of the left one. */
    private List<RunPair> uniqueRuns(Gap gap, int length) {
        Map<Long, Integer> lefts = places(left, gap.left(), gap.leftEnd(), length, NOTHING_TAKEN);
        Map<Long, Integer> rights =
                places(right, gap.right(), gap.rightEnd(), length, NOTHING_TAKEN);
        return pairs(lefts, rights, length);
    }

    private List<RunPair> pairs(Map<Long, Integer> lefts, Map<Long, Integer> rights, int length) {
        List<RunPair> pairs = new ArrayList<>();
        lefts.forEach(
                (run, i) -> {
                    Integer j = rights.get(run);
                    if (i >= 0 && j != null && j >= 0 && isSame(i, j, length)) {
                        pairs.add(new RunPair(i, j));
                    }
                });
        pairs.sort((one, other) -> Integer.compare(one.left(), other.left()));
        return pairs;
    }

    private boolean isSame(int i, int j, int length) {
        return Arrays.equals(left, i, i + length, right, j, j + length);
    }

    /**
     * Returns where each run begins; {@link #NONE} where it does in several places.
     *
     * @param taken the counterparts of places that are spoken for; empty where none is
     */
    private static Map<Long, Integer> places(
            int[] words, int from, int end, int length, int[] taken) {
        Map<Long, Integer> places = new HashMap<>();
        int free = 0;
        for (int k = from; k < end; k++) {
            free = taken.length > 0 && taken[k] != NONE ? 0 : free + 1;
            if (free >= length) {
                int start = k - length + 1;
                places.merge(run(words, start, length), start, (one, other) -> NONE);
            }
        }
        return places;
    }

    private static long run(int[] words, int start, int length) {
        long run = length;
        for (int k = start; k < start + length; k++) {
            // Knuth's multiplier for linear congruential generators, as MMIX has it.
            run = run * 6364136223846793005L + words[k] + 1;
        }
        return run;
    }

    /** Returns the most of the pairs that stand in the same order on both sides. */
    private static List<RunPair> increasing(List<RunPair> pairs) {
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
            before[k] = low == 0 ? NONE : tails[low - 1];
            tails[low] = k;
            length = Math.max(length, low + 1);
        }
        List<RunPair> longest = new ArrayList<>();
        for (int k = length == 0 ? NONE : tails[length - 1]; k >= 0; k = before[k]) {
            longest.add(pairs.get(k));
        }
        Collections.reverse(longest);
        return longest;
    }

    /** Compares word by word; of as many words in common, those that follow on each other. */
    private void compare(Gap gap) {
        int rows = gap.leftEnd() - gap.left();
        int columns = gap.rightEnd() - gap.right();
        int[][] best = new int[rows + 1][columns + 1];
        int[][] ending = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                if (left[gap.left() + i] == right[gap.right() + j]) {
                    int follows = ending[i + 1][j + 1] > 0 ? ending[i + 1][j + 1] + 3 : 0;
                    ending[i][j] = Math.max(follows, best[i + 1][j + 1] + 2);
                }
                best[i][j] = Math.max(ending[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        boolean follows = false;
        while (i < rows && j < columns) {
            int wanted = follows ? ending[i][j] : best[i][j];
            if (ending[i][j] > 0 && ending[i][j] == wanted) {
                match(gap.left() + i, gap.right() + j);
                follows = ending[i][j] == ending[i + 1][j + 1] + 3;
                i++;
                j++;
            } else if (best[i + 1][j] == wanted) {
                i++;
            } else {
                j++;
            }
        }
    }

    /**
     * Compares what lies between places that are known with what lies between their counterparts.
     */
    private void fillGaps() {
        int j = 0;
        while (j < right.length) {
            if (toLeft[j] != NONE) {
                j++;
                continue;
            }
            int end = j;
            while (end < right.length && toLeft[end] == NONE) {
                end++;
            }
            fill(j, end);
            j = end;
        }
    }

    /**
     * Compares what lies behind the place before a gap, and then what lies before the one behind.
     */
    private void fill(int from, int end) {
        int before = from == 0 ? -1 : toLeft[from - 1];
        int after = end == right.length ? left.length : toLeft[end];
        int reach = MAX_REACH + 4 * (end - from);
        int last = before + 1;
        while (last < left.length
                && toRight[last] == NONE
                && (last < after || last - before < reach)) {
            last++;
        }
        inOrder(new Gap(before + 1, last, from, end), 0);
        if (last != after) {
            int first = after;
            while (first > 0 && toRight[first - 1] == NONE && after - first < reach) {
                first--;
            }
            int start = end;
            while (start > from && toLeft[start - 1] == NONE) {
                start--;
            }
            inOrder(new Gap(first, after, start, end), 0);
        }
    }

    /** Parts words that agree amid more that do not, between words that surely belong together. */
    private void dropChances() {
        int sure = 0;
        int j = 0;
        while (j < right.length) {
            int end = runEnd(j);
            if (toLeft[j] != NONE && end - j >= SURE) {
                dropIfChance(sure, j);
                sure = end;
            }
            j = end;
        }
        dropIfChance(sure, right.length);
    }

    /** Returns where a run of places ends that are matched in a row, or that are not. */
    private int runEnd(int j) {
        int end = j + 1;
        while (end < right.length
                && (toLeft[j] == NONE ? toLeft[end] == NONE : toLeft[end] == toLeft[end - 1] + 1)) {
            end++;
        }
        return end;
    }

    /** Parts the words between two sure runs if too few of them agree. */
    private void dropIfChance(int from, int end) {
        int matched = 0;
        for (int j = from; j < end; j++) {
            matched += toLeft[j] == NONE ? 0 : 1;
        }
        int between = placesBetween(from, end);
        if (matched == 0 || (between >= 0 && 2 * matched > Math.max(end - from, between))) {
            return;
        }
        for (int j = from; j < end; j++) {
            if (toLeft[j] != NONE) {
                toRight[toLeft[j]] = NONE;
                toLeft[j] = NONE;
            }
        }
    }

    /**
     * Returns the number of places that lie between the counterparts of two sure runs; -1 where
     * these do not follow on each other.
     */
    private int placesBetween(int from, int end) {
        int before = from == 0 ? -1 : toLeft[from - 1];
        int after = end == right.length ? left.length : toLeft[end];
        return before < after ? after - before - 1 : -1;
    }

    /** Finds runs that occur once among the words that are left, wherever they stand. */
    private void findAnywhere(int length) {
        Map<Long, Integer> lefts = places(left, 0, left.length, length, toRight);
        Map<Long, Integer> rights = places(right, 0, right.length, length, toLeft);
        for (RunPair pair : pairs(lefts, rights, length)) {
            if (isFree(pair.left(), pair.right())) {
                grow(pair);
            }
        }
    }

    /** Matches a run and what goes on alike on both its sides in the same passage. */
    private void grow(RunPair pair) {
        int i = pair.left();
        int j = pair.right();
        while (i > 0 && j > 0 && !begins.get(j) && isFree(i - 1, j - 1)) {
            i--;
            j--;
        }
        while (i < left.length
                && j < right.length
                && (j <= pair.right() || !begins.get(j))
                && isFree(i, j)) {
            match(i++, j++);
        }
    }

    private boolean isFree(int i, int j) {
        return toRight[i] == NONE && toLeft[j] == NONE && left[i] == right[j];
    }
}
