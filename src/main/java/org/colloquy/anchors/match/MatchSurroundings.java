package org.colloquy.anchors.match;

import java.util.Arrays;

/** Position of passages between those that are already matched. */
final class MatchSurroundings {
    /** A gap with more passages than this says nothing of any one of them. */
    private static final int NARROW = 6;

    private final PassageMatching matching;
    private final StableOrder order;
    private final int[] oldBefore;
    private final int[] oldAfter;
    private final int[] nowBefore;
    private final int[] nowAfter;
    private final int[] oldsInGap;
    private final int[] nowsInGap;

    MatchSurroundings(PassageMatching matching) {
        this.matching = matching;
        int[] olds = matching.oldTexts();
        int[] nows = matching.nowTexts();
        order = StableOrder.of(matching, olds, nows);
        oldBefore = nearest(olds, matching.oldCount(), 1, true);
        oldAfter = nearest(olds, matching.oldCount(), -1, true);
        nowBefore = nearest(nows, matching.nowCount(), 1, false);
        nowAfter = nearest(nows, matching.nowCount(), -1, false);
        oldsInGap = new int[order.gaps()];
        nowsInGap = new int[order.gaps()];
        Arrays.stream(olds).filter(matching::isOldFree).forEach(i -> oldsInGap[order.oldGap(i)]++);
        Arrays.stream(nows).filter(matching::isNowFree).forEach(j -> nowsInGap[order.nowGap(j)]++);
    }

    private int[] nearest(int[] texts, int size, int step, boolean old) {
        int[] nearest = new int[size];
        int last = -1;
        for (int k = step > 0 ? 0 : texts.length - 1; k >= 0 && k < texts.length; k += step) {
            nearest[texts[k]] = last;
            int other = old ? matching.toNow(texts[k]) : matching.toOld(texts[k]);
            last = other >= 0 ? texts[k] : last;
        }
        return nearest;
    }

    /** Returns how far the neighbours of both agree: 0, a half on one side, 1 on both. */
    double context(int i, int j) {
        double sides = agree(oldBefore[i], nowBefore[j]) + agree(oldAfter[i], nowAfter[j]);
        return Math.max(sides, isSameGap(i, j) ? 1 : 0);
    }

    private double agree(int i, int j) {
        boolean edge = i < 0 && j < 0;
        return edge || (i >= 0 && matching.toNow(i) == j) ? 0.5 : 0;
    }

    private boolean isSameGap(int i, int j) {
        int gap = order.oldGap(i);
        return gap == order.nowGap(j) && oldsInGap[gap] <= NARROW && nowsInGap[gap] <= NARROW;
    }

    int oldGap(int i) {
        return order.oldGap(i);
    }

    int nowGap(int j) {
        return order.nowGap(j);
    }

    /**
     * Tells whether few passages on the other side are without a match in the gap of a recorded
     * one.
     */
    boolean isNarrow(int gap) {
        return nowsInGap[gap] <= 2 * NARROW;
    }
}
