package org.colloquy.search.offline;

import java.util.List;

/**
 * Row of a word in the index of files.
 *
 * @param form folded
 * @param spots the passages that have it. By {@link NumberEncoder}: for each interview how far it
 *     is behind the one before and how many of its passages have the word, and for each of these
 *     how far it is behind the one before, and eight times the number of the voice plus how much
 *     the passage is about the word. Where that would be longer: a hyphen, and a bit for each
 *     passage, in letters that begin anew with each interview
 * @param places its positions in each of these passages: for each how far it is behind the one
 *     before, doubled, and one more where another follows. Empty where they stand in parts
 * @param parts of the positions of a frequent word
 * @param relatives the other words with the same stem
 */
public record OfflineWord(
        String form, String spots, String places, List<PlacePart> parts, List<String> relatives) {
    /** Bound on the letters of a row that has all positions, and of a part of them. */
    static final int MAX_LETTERS = 24_000;

    /** Letters behind which the positions in a group begin a stretch, of which parts consist. */
    static final int STRETCH_LETTERS = 6_000;

    /**
     * Part of the positions.
     *
     * @param unit the number of the first interview in it
     */
    public record PlacePart(int unit, String places) {}
}
