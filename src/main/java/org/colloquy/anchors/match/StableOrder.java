package org.colloquy.anchors.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Longest run of matched passages that follow one another on both sides, and so have stayed in
 * order (patience sorting; Aldous and Diaconis, <i>Bulletin of the AMS</i> 36, 1999, section 2.2).
 * Whatever was matched beside it has moved; the text between two of its passages is a <em>gap</em>.
 */
final class StableOrder {
    private final boolean[] inPlace;
    private final int[] oldGaps;
    private final int[] nowGaps;
    private final int gaps;

    private StableOrder(boolean[] inPlace, int[] oldGaps, int[] nowGaps, int gaps) {
        this.inPlace = inPlace;
        this.oldGaps = oldGaps;
        this.nowGaps = nowGaps;
        this.gaps = gaps;
    }

    static StableOrder of(PassageMatching matching, int[] olds, int[] nows) {
        boolean[] inPlace = new boolean[matching.oldCount()];
        inOrder(matching, olds).forEach(i -> inPlace[i] = true);
        int[] oldGaps = new int[matching.oldCount()];
        int[] nowGaps = new int[matching.nowCount()];
        int gap = 0;
        for (int i : olds) {
            gap += inPlace[i] ? 1 : 0;
            oldGaps[i] = gap;
        }
        gap = 0;
        for (int j : nows) {
            int i = matching.toOld(j);
            gap += i >= 0 && inPlace[i] ? 1 : 0;
            nowGaps[j] = gap;
        }
        return new StableOrder(inPlace, oldGaps, nowGaps, gap + 1);
    }

    /** Returns those of some recorded passages that make the longest run in order; from its end. */
    static IntStream inOrder(PassageMatching matching, int[] olds) {
        int[] pairs = Arrays.stream(olds).filter(i -> matching.toNow(i) >= 0).toArray();
        int[] ends = new int[pairs.length];
        int[] before = new int[pairs.length];
        int length = 0;
        for (int k = 0; k < pairs.length; k++) {
            int j = matching.toNow(pairs[k]);
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) / 2;
                if (matching.toNow(pairs[ends[middle]]) < j) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[k] = low == 0 ? -1 : ends[low - 1];
            ends[low] = k;
            length = Math.max(length, low + 1);
        }
        int last = length == 0 ? -1 : ends[length - 1];
        return IntStream.iterate(last, k -> k >= 0, k -> before[k]).map(k -> pairs[k]);
    }

    /** Tells whether a matched passage is one of those that have stayed in order. */
    boolean isInPlace(int i) {
        return inPlace[i];
    }

    int oldGap(int i) {
        return oldGaps[i];
    }

    int nowGap(int j) {
        return nowGaps[j];
    }

    int gaps() {
        return gaps;
    }
}
