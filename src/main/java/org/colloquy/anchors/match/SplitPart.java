package org.colloquy.anchors.match;

import java.util.List;

/**
 * A part of a passage, or of a turn, that was split.
 *
 * @param now index of the part
 * @param held the number of recorded words that it holds
 * @param words the number of its words
 */
record SplitPart(int now, int held, int words) {
    private static final double CLOSE = 0.1;

    /** Adds another part that stands in the same whole. */
    SplitPart with(SplitPart other) {
        return new SplitPart(now, held + other.held, words + other.words);
    }

    /** Returns the one of several that holds most, of equals the first. */
    static SplitPart most(List<SplitPart> parts) {
        SplitPart most = parts.get(0);
        for (SplitPart part : parts) {
            most = part.held > most.held ? part : most;
        }
        return most;
    }

    /**
     * Tells whether this holds so much more of a passage than the others that it is the passage.
     * Where words were put in, and words taken out, it is not known to a word how many of them each
     * part holds.
     *
     * @param all the number of words of the passage
     */
    boolean isClear(List<SplitPart> parts, int all) {
        return held >= SplitFinder.LEAST_HELD * all
                && parts.stream().noneMatch(part -> part.now != now && isClose(part));
    }

    private boolean isClose(SplitPart other) {
        boolean counted = held == words && other.held == other.words;
        return !counted && held - other.held <= 1 + CLOSE * held;
    }
}
