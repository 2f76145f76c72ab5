package org.colloquy.markdown;

/**
 * With which words names begin, as far as these are letters and digits of ASCII: most words of a
 * text begin no name, which is seen here at once. Now and then it takes a word for one of them that
 * is none.
 */
final class FirstWords {
    private static final int ASCII = 0x80;
    private static final int PLACES_EACH = 16;
    private static final int LOWER_CASE = 0x20;
    private static final boolean[] JOINED = joined();

    private final long[] bits;

    /**
     * @param names how many of them there will be
     */
    FirstWords(int names) {
        int places = Integer.highestOneBit(Math.max(names, 4)) * PLACES_EACH;
        this.bits = new long[places / Long.SIZE];
    }

    private static boolean[] joined() {
        boolean[] joined = new boolean[ASCII];
        for (int c = 0; c < ASCII; c++) {
            joined[c] = Character.isLetterOrDigit(c);
        }
        return joined;
    }

    /** Where the letters and digits end that stand at an offset; there if there are none. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isJoined(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isJoined(char c) {
        return c < ASCII && JOINED[c];
    }

    /** Adds the first word of a name without case. */
    void add(String name) {
        int place = place(name, 0, end(name, 0));
        bits[place >> 6] |= 1L << place;
    }

    /**
     * Whether a name may begin with the word between two offsets, of which the second is where
     * {@link #end} said.
     */
    boolean mayBegin(String text, int from, int end) {
        if (end < text.length() && text.charAt(end) >= ASCII) {
            return true; // It may go on, or be written otherwise.
        }
        int place = place(text, from, end);
        return (bits[place >> 6] & (1L << place)) != 0;
    }

    private int place(String text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = hash * 31 + (text.charAt(i) | LOWER_CASE);
        }
        hash *= 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (bits.length * Long.SIZE - 1);
    }
}
