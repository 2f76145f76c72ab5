package org.colloquy.times.match;

import java.util.BitSet;
import org.colloquy.times.match.UniqueRuns.RunPair;

/**
 * Alignment of two sequences of numbers that stand for words: which place of the one is which of
 * the other.
 *
 * <p>Runs of words that occur once in either are found first, wherever they stand, and grow as far
 * as their passage goes on alike. What lies between them is matched in order. Words that agree amid
 * many that do not are taken for chance. Last, what was moved is looked for among the words that
 * are left.
 */
public final class SequenceAlignment {
    /** Place without a counterpart. */
    public static final int NONE = -1;

    /** Lengths of the runs that are looked for wherever they stand. */
    private static final int[] TELLING = {8, 5};

    /** Words that a moved run has at least. */
    private static final int LEAST_MOVED = 4;

    /** Words in a row that do not agree by chance. */
    private static final int SURE = 4;

    /** Words of the one side among which those of a short stretch of the other are looked for. */
    private static final int MAX_REACH = 2000;

    private final MatchedSequences words;
    private final OrderedMatcher inOrder;
    private final int leftLength;
    private final int rightLength;
    private final BitSet begins;

    private SequenceAlignment(MatchedSequences words, BitSet begins) {
        this.words = words;
        this.inOrder = new OrderedMatcher(words);
        this.leftLength = words.left().length;
        this.rightLength = words.right().length;
        this.begins = begins;
    }

    /**
     * Returns for each place of the right sequence its place in the left one, or {@link #NONE}.
     *
     * @param left numbers that are the same for the same words
     * @param right numbers of the same kind
     * @param begins the places of the right sequence at which passages begin
     */
    public static int[] align(int[] left, int[] right, BitSet begins) {
        MatchedSequences words = new MatchedSequences(left, right);
        SequenceAlignment alignment = new SequenceAlignment(words, begins);
        for (int length : TELLING) {
            alignment.findAnywhere(length);
        }
        alignment.fillGaps();
        alignment.dropChances();
        alignment.findAnywhere(LEAST_MOVED);
        return words.toLeft();
    }

    /** Finds runs that occur once among the words that are left, wherever they stand. */
    private void findAnywhere(int length) {
        FacingStretches whole = new FacingStretches(0, leftLength, 0, rightLength);
        for (RunPair pair : UniqueRuns.in(whole, words, length)) {
            if (words.canMatch(pair.left(), pair.right())) {
                grow(pair);
            }
        }
    }

    /** Matches a run and what goes on alike on both its sides in the same passage. */
    private void grow(RunPair pair) {
        int i = pair.left();
        int j = pair.right();
        while (i > 0 && j > 0 && !begins.get(j) && words.canMatch(i - 1, j - 1)) {
            i--;
            j--;
        }
        while (i < leftLength
                && j < rightLength
                && (j <= pair.right() || !begins.get(j))
                && words.canMatch(i, j)) {
            words.match(i++, j++);
        }
    }

    /** Matches what lies between places that are known with what lies between counterparts. */
    private void fillGaps() {
        int j = 0;
        while (j < rightLength) {
            int end = runEnd(j);
            if (!words.isRightMatched(j)) {
                fill(j, end);
            }
            j = end;
        }
    }

    /**
     * Matches what lies behind the place before a gap, and then what lies before the one behind.
     */
    private void fill(int from, int end) {
        int before = from == 0 ? -1 : words.toLeft()[from - 1];
        int after = end == rightLength ? leftLength : words.toLeft()[end];
        int reach = MAX_REACH + 4 * (end - from);
        int last = before + 1;
        while (last < leftLength
                && !words.isLeftMatched(last)
                && (last < after || last - before < reach)) {
            last++;
        }
        inOrder.match(new FacingStretches(before + 1, last, from, end));
        if (last != after) {
            int first = after;
            while (first > 0 && !words.isLeftMatched(first - 1) && after - first < reach) {
                first--;
            }
            int start = end;
            while (start > from && !words.isRightMatched(start - 1)) {
                start--;
            }
            inOrder.match(new FacingStretches(first, after, start, end));
        }
    }

    /** Parts words that agree amid more that do not, between words that surely belong together. */
    private void dropChances() {
        int sure = 0;
        int j = 0;
        while (j < rightLength) {
            int end = runEnd(j);
            if (words.isRightMatched(j) && end - j >= SURE) {
                dropIfChance(sure, j);
                sure = end;
            }
            j = end;
        }
        dropIfChance(sure, rightLength);
    }

    /** Returns where a run of places ends that are matched in a row, or that are not. */
    private int runEnd(int j) {
        int[] toLeft = words.toLeft();
        int end = j + 1;
        while (end < rightLength
                && (toLeft[j] == NONE ? toLeft[end] == NONE : toLeft[end] == toLeft[end - 1] + 1)) {
            end++;
        }
        return end;
    }

    /** Parts the words between two sure runs if too few of them agree. */
    private void dropIfChance(int from, int end) {
        int matched = 0;
        for (int j = from; j < end; j++) {
            matched += words.isRightMatched(j) ? 1 : 0;
        }
        int between = placesBetween(from, end);
        if (matched == 0 || (between >= 0 && 2 * matched > Math.max(end - from, between))) {
            return;
        }
        for (int j = from; j < end; j++) {
            if (words.isRightMatched(j)) {
                words.part(j);
            }
        }
    }

    /**
     * Returns the number of places that lie between the counterparts of two sure runs; -1 where
     * these do not follow on each other.
     */
    private int placesBetween(int from, int end) {
        int before = from == 0 ? -1 : words.toLeft()[from - 1];
        int after = end == rightLength ? leftLength : words.toLeft()[end];
        return before < after ? after - before - 1 : -1;
    }
}
