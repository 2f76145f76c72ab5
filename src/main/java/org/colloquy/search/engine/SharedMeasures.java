package org.colloquy.search.engine;

/** Numbers by which the index of the program and one in a cluster rank and suggest alike. */
public final class SharedMeasures {
    /** Rate at which one more mention of a word comes to count for less: parameter k1 of BM25. */
    public static final double SATURATION = 1.2;

    /**
     * Degree to which a long text counts for less, from 0 to 1: parameter b of BM25. A short turn
     * is as good a place as a long one, so this is less than commonly.
     */
    public static final double LENGTH_WEIGHT = 0.35;

    /** Number of the best entries in which it is compared whether the words stand near. */
    public static final int MOST_COMPARED = 400;

    /** Number of signs by which a word that is proposed may differ from one that was written. */
    public static final int MOST_EDITS = 2;

    /** Number of signs with which both such words begin. */
    public static final int SAME_BEGINNING = 1;

    /** Number of signs of the shortest word for which others are proposed. */
    public static final int SHORTEST_WRITTEN = 3;

    private SharedMeasures() {}
}
