package org.colloquy.search.offline;

/** Places of one word in one interview or page of the house. */
final class UnitPostings {
    /** Steps in which it is said how much a passage is about a word. */
    private static final int LEVELS = 8;

    /** The passage length and the bounds of Okapi BM25: fixed, so that an edit changes no other. */
    private static final double TYPICAL_WORDS = 60;

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.7;

    private final NumberEncoder spots = new NumberEncoder();
    private final NumberEncoder places = new NumberEncoder();
    private int count;
    private int last;

    /**
     * Adds the places in one more passage.
     *
     * @param words how many it has in all
     */
    void add(int passage, int voice, int words, PositionList positions) {
        spots.add(passage - last).add(voice * LEVELS + level(positions.size(), words));
        last = passage;
        count++;
        int before = 0;
        for (int i = 0; i < positions.size(); i++) {
            int more = i + 1 < positions.size() ? 1 : 0;
            places.add((positions.get(i) - before) * 2 + more);
            before = positions.get(i);
        }
    }

    private static int level(int times, int words) {
        double bound = SATURATION * (1 - LENGTH + LENGTH * words / TYPICAL_WORDS);
        return Math.min(LEVELS - 1, (int) (LEVELS * times / (times + bound)));
    }

    /**
     * Returns how many passages have the word, and these, each with who says it and how much it is
     * about the word.
     */
    String spots() {
        return new NumberEncoder().add(count).append(spots.toString()).toString();
    }

    /** Returns the positions in each of the passages. */
    String places() {
        return places.toString();
    }
}
