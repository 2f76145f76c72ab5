package org.colloquy.markdown;

/**
 * A tree whose branches bear signs. Nodes are numbers, the root is 0; all branches lie in one
 * table, so that a tree of many names is made quickly and takes little memory.
 */
final class SignTrie {
    /** Where no branch leads. */
    static final int NOWHERE = -1;

    private static final int FIRST_BITS = 8;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The node and the sign of each branch, and 1, so that 0 is an empty place. */
    private long[] keys = new long[1 << FIRST_BITS];

    private int[] next = new int[1 << FIRST_BITS];
    private int bits = FIRST_BITS;
    private int nodes = 1;

    /** The node behind a node by a sign, or {@link #NOWHERE}. */
    int next(int node, char sign) {
        int at = place(key(node, sign));
        return keys[at] == 0 ? NOWHERE : next[at];
    }

    /** The same, which is made if it is not there. */
    int grow(int node, char sign) {
        long key = key(node, sign);
        int at = place(key);
        if (keys[at] != 0) {
            return next[at];
        }
        if (nodes * 2 > keys.length) {
            widen();
            at = place(key);
        }
        keys[at] = key;
        next[at] = nodes;
        return nodes++;
    }

    /** How many nodes there are. */
    int size() {
        return nodes;
    }

    private static long key(int node, char sign) {
        return (((long) node << Character.SIZE) | sign) + 1;
    }

    /** Where a key is, or would be. */
    private int place(long key) {
        int at = (int) ((key * SPREAD) >>> (Long.SIZE - bits));
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void widen() {
        long[] oldKeys = keys;
        int[] oldNext = next;
        bits++;
        keys = new long[1 << bits];
        next = new int[1 << bits];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                next[at] = oldNext[i];
            }
        }
    }
}
