package org.colloquy.reader.term;

import org.colloquy.text.Whitespace;

/**
 * Words with which names begin, as far as these are letters and digits of ASCII, and other signs of
 * ASCII with which they begin. At most places of a text no name begins, which is seen here at once;
 * without it finding terms takes a sixth of a first reading of 119 MB. Now and then it takes words
 * for the first of a name that are none.
 *
 * <p>Of a name of several words the first two are known: many names may begin with the same word,
 * and that may be a frequent one.
 */
final class NameBeginnings {
    private static final int ASCII = 0x80;
    private static final int PLACES_EACH = 32;
    private static final int LOWER_CASE = 0x20;
    private static final boolean[] JOINED = joined();

    /** Told apart in the hash: first words, those that a sign or nothing follows, and pairs. */
    private static final int ANY = 1;

    private static final int ALONE = 2;
    private static final int PAIR = 3;

    private final long[] bits;
    private final boolean[] signs = new boolean[ASCII];

    /**
     * Creates a table without names.
     *
     * @param names how many of them there will be
     */
    NameBeginnings(int names) {
        int places = Integer.highestOneBit(Math.max(names, 2)) * PLACES_EACH;
        this.bits = new long[places / Long.SIZE];
    }

    private static boolean[] joined() {
        boolean[] joined = new boolean[ASCII];
        for (int c = 0; c < ASCII; c++) {
            joined[c] = Character.isLetterOrDigit(c);
        }
        return joined;
    }

    /**
     * Returns where the letters and digits end that stand at an offset; there if there are none.
     */
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

    /** Adds the first words of a name without case. */
    void add(String name) {
        char sign = name.charAt(0);
        if (!isJoined(sign)) {
            if (sign < ASCII) {
                signs[sign] = true;
            }
            return;
        }
        int end = end(name, 0);
        int first = hash(0, name, 0, end);
        add(ANY, first);
        if (isPair(name, end)) {
            add(PAIR, pair(first, name, end, end(name, end + 1)));
        } else {
            add(ALONE, first);
        }
    }

    /**
     * Returns the first place from an offset on where a name may begin; the length of the text if
     * there is none. Inside a word none begins, but for the offset itself.
     */
    int next(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int hash = 0;
            int end = at;
            while (end < text.length() && isJoined(text.charAt(end))) {
                hash = hash(hash, text.charAt(end));
                end++;
            }
            boolean may = end == at ? mayBegin(text.charAt(at)) : mayBegin(text, end, hash);
            if (may) {
                return at;
            }
            at = Math.max(end, at + 1);
        }
        return at;
    }

    private boolean mayBegin(char sign) {
        return sign >= ASCII || signs[sign];
    }

    /**
     * Tells whether a name may begin with a word.
     *
     * @param end where the word ends
     * @param first its hash
     */
    private boolean mayBegin(String text, int end, int first) {
        if (end < text.length() && text.charAt(end) >= ASCII) {
            return true; // The word may go on, or be written otherwise.
        }
        if (!has(ANY, first)) {
            return false;
        }
        if (end + 1 >= text.length() || has(ALONE, first)) {
            return has(ALONE, first);
        }
        if (!Whitespace.isInName(text.charAt(end))) {
            return false;
        }
        char next = text.charAt(end + 1);
        if (!isJoined(next)) {
            return Whitespace.isInName(next) || next >= ASCII;
        }
        int second = end(text, end + 1);
        boolean open = second < text.length() && text.charAt(second) >= ASCII;
        return open || has(PAIR, pair(first, text, end, second));
    }

    private static boolean isPair(String name, int end) {
        return end + 1 < name.length() && name.charAt(end) == ' ' && isJoined(name.charAt(end + 1));
    }

    private static int pair(int first, String text, int end, int second) {
        return hash(first, text, end + 1, second);
    }

    private static int hash(int before, String text, int from, int end) {
        int hash = before * 31;
        for (int i = from; i < end; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return hash;
    }

    private static int hash(int before, char c) {
        return before * 31 + (c | LOWER_CASE);
    }

    private void add(int kind, int hash) {
        int place = place(kind, hash);
        bits[place >> 6] |= 1L << place;
    }

    private boolean has(int kind, int hash) {
        int place = place(kind, hash);
        return (bits[place >> 6] & (1L << place)) != 0;
    }

    private int place(int kind, int hash) {
        int spread = (hash * 4 + kind) * 0x9E3779B9;
        return (spread ^ (spread >>> 15)) & (bits.length * Long.SIZE - 1);
    }
}
