package org.colloquy.times.match;

import java.util.List;
import org.colloquy.times.match.UniqueRuns.RunPair;

/**
 * Matcher of two stretches of words in their order: by runs that occur once in either, the longest
 * kind first, as patience sorting finds lines that stand for themselves, and then word by word.
 */
final class OrderedMatcher {
    /** Lengths of the runs that are looked for. */
    private static final int[] RUNS = {5, 3, 2, 1};

    /** Products of two lengths from which on they are not compared word by word. */
    private static final long MOST_CELLS = 500_000;

    /** Product of two lengths up to which no runs are looked for. */
    private static final long FEW_CELLS = 40_000;

    private final MatchedSequences words;

    OrderedMatcher(MatchedSequences words) {
        this.words = words;
    }

    /** Matches two stretches no word of which has a counterpart. */
    void match(FacingStretches whole) {
        match(whole, 0);
    }

    /**
     * Matches two stretches.
     *
     * @param kind the first of the lengths of runs that are looked for
     */
    private void match(FacingStretches whole, int kind) {
        FacingStretches gap = trimmed(whole);
        if (gap.isEmpty()) {
            return;
        }
        if (gap.cells() > FEW_CELLS) {
            for (int next = kind; next < RUNS.length; next++) {
                List<RunPair> pairs = UniqueRuns.inSameOrder(UniqueRuns.in(gap, words, RUNS[next]));
                if (!pairs.isEmpty()) {
                    matchRuns(gap, pairs, next);
                    return;
                }
            }
        }
        if (gap.cells() <= MOST_CELLS) {
            compare(gap);
        }
    }

    /** Matches what both begin and end with, and returns what is left. */
    private FacingStretches trimmed(FacingStretches gap) {
        int i = gap.left();
        int j = gap.right();
        while (i < gap.leftEnd() && j < gap.rightEnd() && words.isSame(i, j)) {
            words.match(i++, j++);
        }
        int iEnd = gap.leftEnd();
        int jEnd = gap.rightEnd();
        while (iEnd > i && jEnd > j && words.isSame(iEnd - 1, jEnd - 1)) {
            words.match(--iEnd, --jEnd);
        }
        return new FacingStretches(i, iEnd, j, jEnd);
    }

    /** Matches runs, and what lies between them, before the first and behind the last. */
    private void matchRuns(FacingStretches gap, List<RunPair> pairs, int kind) {
        int i = gap.left();
        int j = gap.right();
        for (RunPair pair : pairs) {
            if (pair.left() >= i && pair.right() >= j) {
                match(new FacingStretches(i, pair.left(), j, pair.right()), kind);
                i = pair.left();
                j = pair.right();
                while (i < gap.leftEnd() && j < gap.rightEnd() && words.isSame(i, j)) {
                    words.match(i++, j++);
                }
            }
        }
        match(new FacingStretches(i, gap.leftEnd(), j, gap.rightEnd()), kind);
    }

    /** Compares word by word; of as many words in common, those that follow on each other. */
    private void compare(FacingStretches gap) {
        int rows = gap.leftEnd() - gap.left();
        int columns = gap.rightEnd() - gap.right();
        int[][] best = new int[rows + 1][columns + 1];
        int[][] ending = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                if (words.isSame(gap.left() + i, gap.right() + j)) {
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
                words.match(gap.left() + i, gap.right() + j);
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
}
