package org.colloquy.search.analysis;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cache of the forms of words, for one thread. Nearly every word of a text came before, and to look
 * it up takes far less than to stem it or to take its accents off.
 *
 * <p>Each word has one place, by its hash, and pushes out the one that had it before; word and form
 * lie behind each other in one array. Both are for the sake of the processor's own cache, whose
 * misses are most of what a lookup takes. A map that is emptied when it is full was rejected: in a
 * large corpus it is made again and again.
 */
final class KnownForms {
    /** Places at first, a power of two: most analyses are of a query or of a short text. */
    private static final int FEWEST_PLACES = 1 << 8;

    /** Bound on the places, a power of two. */
    private static final int MOST_PLACES = 1 << 17;

    private static final int MULTIPLIER = 0x9E3779B9;

    private final UnaryOperator<String> maker;

    /** Word, form and the length of the word, for each place. */
    private char[] @Nullable [] entries = new char[FEWEST_PLACES][];

    /** Entries made since there were as many places as there are now. */
    private int made;

    KnownForms(UnaryOperator<String> maker) {
        this.maker = maker;
    }

    /**
     * Returns an array, which nobody may change, in which the form of a word begins at the word's
     * length and ends where {@link #end} says.
     */
    char[] of(char[] letters, int length) {
        int place = place(letters, length);
        char[] known = entries[place];
        if (known == null
                || known[known.length - 1] != length
                || !Arrays.equals(known, 0, length, letters, 0, length)) {
            known = entry(new String(letters, 0, length));
            entries[place] = known;
            made++;
            if (made > entries.length && entries.length < MOST_PLACES) {
                grow();
            }
        }
        return known;
    }

    private void grow() {
        char[] @Nullable [] old = entries;
        entries = new char[2 * old.length][];
        made = 0;
        for (char[] entry : old) {
            if (entry != null) {
                entries[place(entry, entry[entry.length - 1])] = entry;
            }
        }
    }

    /** Returns where the form ends in an array that {@link #of} returned. */
    static int end(char[] entry) {
        return entry.length - 1;
    }

    private char[] entry(String word) {
        return (word + maker.apply(word) + (char) word.length()).toCharArray();
    }

    private int place(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        return (hash * MULTIPLIER)
                >>> (Integer.SIZE - Integer.numberOfTrailingZeros(entries.length));
    }
}
