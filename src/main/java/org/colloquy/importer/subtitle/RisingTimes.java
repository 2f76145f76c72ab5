package org.colloquy.importer.subtitle;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The most captions whose beginnings rise: a single wrong time, however large, puts no other in
 * doubt.
 */
final class RisingTimes {
    private static final int NONE = -1;

    private final long[] starts;

    /** The last caption of the best row of each length, and before each the one it follows. */
    private final int[] tails;

    private final int[] before;
    private int length;

    private RisingTimes(long[] starts) {
        this.starts = starts;
        this.tails = new int[starts.length];
        this.before = new int[starts.length];
    }

    /**
     * Returns the numbers of the captions, from 0.
     *
     * @param timed captions that have a beginning
     */
    static BitSet among(List<Cue> timed) {
        long[] starts =
                timed.stream().mapToLong(cue -> cue.start() == null ? 0 : cue.start()).toArray();
        return new RisingTimes(starts).row();
    }

    private BitSet row() {
        Arrays.fill(before, NONE);
        for (int i = 0; i < starts.length; i++) {
            int place = place(i);
            before[i] = place == 0 ? NONE : tails[place - 1];
            tails[place] = i;
            length = Math.max(length, place + 1);
        }
        BitSet row = new BitSet(starts.length);
        for (int i = length == 0 ? NONE : tails[length - 1]; i != NONE; i = before[i]) {
            row.set(i);
        }
        return row;
    }

    /** Returns how many captions can stand before one. */
    private int place(int i) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[tails[middle]] <= starts[i]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
