package org.colloquy.anchors.match;

/**
 * A passage that may be a recorded one.
 *
 * @param old index of the recorded passage
 * @param now index of the passage
 * @param dice how alike the words are, from 0 to 1
 * @param like the same, or more where one is a part of the other
 * @param context how far their neighbours agree: 0, a half or 1
 * @param brief whether one of them has too few words to say much
 * @param spelt whether their letters are more alike than their words
 * @param held the share of the recorded words that stand in the other, from 0 to 1; 0 if what they
 *     share says nothing
 */
record MatchCandidate(
        int old,
        int now,
        double dice,
        double like,
        double context,
        boolean brief,
        boolean spelt,
        double held) {
    private static final double NEIGHBOURS = 0.2;
    private static final double MIN_LIKENESS = 0.35;

    /**
     * Least likeness by letters. Of sentences that have nothing to do with one another one in 17 is
     * as like by {@link #MIN_LIKENESS}.
     */
    private static final double LEAST_SPELT = 0.5;

    /** Returns the weight of taking the two for one. */
    double worth() {
        return like + NEIGHBOURS * context;
    }

    /** Tells whether the words, with such neighbours, are enough if nothing else is as like. */
    boolean isEnough() {
        if (held < SplitFinder.LEAST_HELD) {
            return false;
        }
        if (brief) {
            return context >= 1 && like >= 0.6;
        }
        return context >= 1
                ? like >= (spelt ? LEAST_SPELT : MIN_LIKENESS)
                : context > 0 ? like >= 0.5 : dice >= 0.55;
    }
}
