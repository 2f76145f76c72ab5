package org.colloquy.search.offline;

import java.util.Arrays;

/** Positions of a word in a passage, ascending and each of them once. */
final class PositionList {
    private int[] all = new int[2];
    private int size;

    void add(int position) {
        int at = size;
        while (at > 0 && all[at - 1] > position) {
            at--;
        }
        if (at > 0 && all[at - 1] == position) {
            return;
        }
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        System.arraycopy(all, at, all, at + 1, size - at);
        all[at] = position;
        size++;
    }

    int size() {
        return size;
    }

    int get(int number) {
        return all[number];
    }
}
