package org.colloquy.times.match;

import java.util.Arrays;

/** Two sequences of numbers that stand for words, and which places of both are matched. */
final class MatchedSequences {
    private final int[] left;
    private final int[] right;
    private final int[] toRight;
    private final int[] toLeft;

    MatchedSequences(int[] left, int[] right) {
        this.left = left;
        this.right = right;
        toRight = new int[left.length];
        toLeft = new int[right.length];
        Arrays.fill(toRight, SequenceAlignment.NONE);
        Arrays.fill(toLeft, SequenceAlignment.NONE);
    }

    int[] left() {
        return left;
    }

    int[] right() {
        return right;
    }

    /** Returns the counterpart of each place of the left sequence. */
    int[] toRight() {
        return toRight;
    }

    /** Returns the counterpart of each place of the right sequence. */
    int[] toLeft() {
        return toLeft;
    }

    boolean isSame(int i, int j) {
        return left[i] == right[j];
    }

    /** Tells whether a place on the left has a counterpart. */
    boolean isLeftMatched(int i) {
        return toRight[i] != SequenceAlignment.NONE;
    }

    /** Tells whether a place on the right has a counterpart. */
    boolean isRightMatched(int j) {
        return toLeft[j] != SequenceAlignment.NONE;
    }

    /** Tells whether two places have the same word, and neither has a counterpart. */
    boolean canMatch(int i, int j) {
        return isSame(i, j) && !isLeftMatched(i) && !isRightMatched(j);
    }

    void match(int i, int j) {
        toRight[i] = j;
        toLeft[j] = i;
    }

    /** Parts a place on the right from its counterpart. */
    void part(int j) {
        toRight[toLeft[j]] = SequenceAlignment.NONE;
        toLeft[j] = SequenceAlignment.NONE;
    }
}
