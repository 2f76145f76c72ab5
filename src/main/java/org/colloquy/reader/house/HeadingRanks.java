package org.colloquy.reader.house;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Ranks of the headings of a page below its title. None is left out on the way down, whatever
 * levels the author uses: who listens to a page finds it by its ranks.
 */
final class HeadingRanks {
    /** Rank of the first headings below the title. */
    static final int FIRST = 2;

    private static final int LAST = 6;

    private final Deque<Integer> open = new ArrayDeque<>();

    /** Returns the rank of the next heading, which is written at a level. */
    int next(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(LAST, FIRST - 1 + open.size());
    }

    /** Returns the rank of a heading inside of what stands below the last one. */
    int below() {
        return Math.min(LAST, FIRST + open.size());
    }
}
