package org.colloquy.anchors.match.words;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which passages share pairs of words with another, those that share most first. Pairs that stand
 * in many passages say nothing and are left out, so that it takes little time for each.
 */
public final class SharedWordPairs {
    private static final int COMMON = 40;

    /** A pair of words above, a passage that has it below; sorted. */
    private final long[] index;

    /**
     * Number of pairs that each passage shares with the one that is asked for; 0 between two calls.
     */
    private final int[] shares;

    /**
     * Creates an index of the pairs of words of some passages; takes time for sorting them all.
     *
     * @param passages among which to look, each one once
     * @param bags of all passages; those of others may be null
     */
    public SharedWordPairs(int[] passages, Similarity.Bag[] bags) {
        index =
                Arrays.stream(passages)
                        .boxed()
                        .flatMapToLong(j -> entries(bags[j].pairs(), j))
                        .sorted()
                        .toArray();
        shares = new int[bags.length];
    }

    private static LongStream entries(IntStream pairs, int passage) {
        return pairs.distinct().mapToLong(pair -> ((long) pair << 32) | passage);
    }

    public int[] of(Similarity.Bag bag) {
        int[] touched = new int[16];
        int count = 0;
        int from = 0;
        for (int pair : bag.pairs().toArray()) {
            from = first(pair, from);
            int end = from;
            while (end < index.length && index[end] >>> 32 == pair) {
                end++;
            }
            for (int k = end - from <= COMMON ? from : end; k < end; k++) {
                int passage = (int) index[k];
                if (shares[passage]++ == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, 2 * count) : touched;
                    touched[count++] = passage;
                }
            }
        }
        return mostFirst(Arrays.copyOf(touched, count));
    }

    /** Returns where the entries of a pair begin, or would; none stands before {@code from}. */
    private int first(int pair, int from) {
        int at = Arrays.binarySearch(index, from, index.length, (long) pair << 32);
        return at < 0 ? -1 - at : at;
    }

    private int[] mostFirst(int[] passages) {
        long[] ranked = new long[passages.length];
        for (int k = 0; k < passages.length; k++) {
            ranked[k] = ((long) -shares[passages[k]] << 32) | passages[k];
            shares[passages[k]] = 0;
        }
        Arrays.sort(ranked);
        return Arrays.stream(ranked).mapToInt(rank -> (int) rank).toArray();
    }
}
