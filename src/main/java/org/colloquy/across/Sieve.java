package org.colloquy.across;

import java.util.BitSet;

/**
 * A set of numbers that holds all that were put in, and about one in {@value #SPARSE} of the others
 * (Bloom, <i>Space/Time Trade-offs in Hash Coding with Allowable Errors</i>, 1970, with one hash).
 * What it does not hold need not be looked for in a map, which is hundreds of times larger.
 */
final class Sieve {
    private static final int SPARSE = 32;
    private static final int MOST = 1 << 30;

    private final BitSet bits = new BitSet();
    private final int shift;

    /**
     * @param expected how many numbers will be put in
     */
    Sieve(int expected) {
        long size = Math.min(MOST, Math.max(1L, expected) * SPARSE);
        this.shift = Long.numberOfLeadingZeros(size);
    }

    /**
     * Puts a number in.
     *
     * @param spread a number of which the upper bits are as good as random
     */
    void add(long spread) {
        bits.set(place(spread));
    }

    boolean mayHold(long spread) {
        return bits.get(place(spread));
    }

    private int place(long spread) {
        return (int) (spread >>> shift);
    }
}
