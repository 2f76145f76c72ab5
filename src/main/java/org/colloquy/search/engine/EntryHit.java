package org.colloquy.search.engine;

import java.util.Comparator;

/**
 * Entry that was found.
 *
 * @param interview the place of its interview in the corpus
 * @param number its place among the entries of the interview, from 0
 * @param score how well it answers; 0 where nobody asked
 */
public record EntryHit(int interview, int number, float score) {
    /** The order of the corpus. */
    public static final Comparator<EntryHit> IN_ORDER =
            Comparator.comparingInt(EntryHit::interview).thenComparingInt(EntryHit::number);

    /** The best first, and of equal ones the first of the corpus. */
    public static final Comparator<EntryHit> BEST_FIRST =
            Comparator.comparingDouble((EntryHit hit) -> -hit.score()).thenComparing(IN_ORDER);
}
