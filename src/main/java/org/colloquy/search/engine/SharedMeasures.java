package org.colloquy.search.engine;

/** Numbers by which the index of the program and one in a cluster rank and suggest alike. */
public final class SharedMeasures {
    /** How soon one more mention of a word counts for less: parameter k1 of BM25. */
    public static final double SATURATION = 1.2;

    /**
     * How much a long text counts for less, from 0 to 1: parameter b of BM25. A short turn is as
     * good a place as a long one, so this is less than commonly.
     */
    public static final double LENGTH_WEIGHT = 0.35;

    /** In how many of the best entries it is compared whether the words stand near each other. */
    public static final int MOST_COMPARED = 400;

    /** By how many signs a word that is proposed may differ from one that was written. */
    public static final int MOST_EDITS = 2;

    /** With how many signs of a written word one that is proposed begins. */
    public static final int SAME_BEGINNING = 1;

    /** Signs of the shortest word for which others are proposed. */
    public static final int SHORTEST_WRITTEN = 3;

    private SharedMeasures() {}
}
