package org.colloquy.search.engine;

import java.util.Collection;
import java.util.List;

/**
 * Run of one query in the index of one edition. Every method may throw {@link
 * SearchUnavailableException}.
 */
public interface QueryRun {
    /** Counts everything that answers the query. */
    HitCounts counts();

    /** Returns the best of all, best first. */
    List<EntryHit> best(int most);

    /**
     * Returns the best in some interviews, best first.
     *
     * @param interviews their places in the corpus
     */
    List<EntryHit> best(Collection<Integer> interviews, int most);

    /** Returns the first of all, in the order of the corpus. */
    List<EntryHit> first(int most);

    /**
     * Returns the first in each of some interviews, in the order of the corpus.
     *
     * @param interviews their places in the corpus
     * @param each how many of each interview
     */
    List<EntryHit> first(Collection<Integer> interviews, int each);
}
