package org.colloquy.text.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.colloquy.text.Whitespace;

/**
 * Words that differ so little that one may be a slip of the other: a letter more, less, wrong or
 * out of place, and two of them in long words. Of short words that differ nothing can be said, nor
 * of those that are joined by hyphens to others.
 */
public final class NearWords {
    /** Slips between two words that are near, at most. */
    public static final int MAX_SLIPS = 2;

    private static final int MIN_LENGTH = 4;
    private static final int MIN_LENGTH_FOR_TWO = 7;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MAX_SLIPS);

    private NearWords() {}

    /** Returns those of several words that are nearest to one, sorted; none if none is near. */
    public static List<String> nearest(String word, Stream<String> candidates) {
        List<String> near = candidates.filter(c -> isNear(word, c)).sorted().toList();
        int least = near.stream().mapToInt(c -> distance(word, c)).min().orElse(0);
        return near.stream().filter(c -> distance(word, c) == least).toList();
    }

    /** Returns the end of a message that proposes the nearest of several words, if one is near. */
    public static String hint(String word, Stream<String> candidates) {
        return nearest(word, candidates).stream().findFirst().map(NearWords::hint).orElse("");
    }

    /** Returns the end of a message that proposes a word: {@code ; did you mean "x"?} */
    public static String hint(String meant) {
        return "; did you mean \"" + meant + "\"?";
    }

    /** Tells whether one word may be a slip of another. */
    public static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < MIN_LENGTH) {
            return one.equals(other) || isPlural(one, other) || isPlural(other, one);
        }
        int slips = shorter < MIN_LENGTH_FOR_TWO ? 1 : MAX_SLIPS;
        if (longer - shorter > slips || haveOtherLetters(one, other, slips)) {
            return false;
        }
        String[] parts = one.split("-", -1);
        String[] others = other.split("-", -1);
        if (parts.length > 1 && parts.length == others.length) {
            return IntStream.range(0, parts.length).allMatch(i -> isNear(parts[i], others[i]));
        }
        return distance(one, other) <= slips;
    }

    /**
     * Tells, much faster than the distance is found, whether one of two words has more letters that
     * the other lacks than slips can bring.
     */
    private static boolean haveOtherLetters(String one, String other, int slips) {
        return haveOtherLetters(letters(one), letters(other), slips);
    }

    /** Tells the same of two words by their {@link #letters}. */
    public static boolean haveOtherLetters(long letters, long others, int slips) {
        return Long.bitCount(letters & ~others) > slips || Long.bitCount(others & ~letters) > slips;
    }

    /** Returns a bit for each letter that occurs; several letters may share one. */
    public static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) % Long.SIZE);
        }
        return letters;
    }

    private static boolean isPlural(String one, String other) {
        return one.length() > 1 && other.equals(one + "s");
    }

    /** Tells whether two names have the same words in another order. */
    public static boolean areSameWords(String one, String other) {
        return one.length() == other.length() && sorted(one).equals(sorted(other));
    }

    private static List<String> sorted(String name) {
        return Arrays.stream(Whitespace.split(name)).sorted().toList();
    }

    /** Returns how many letters differ, above two any larger number. */
    private static int distance(String one, String other) {
        if (isSwapped(one, other)) {
            return 1;
        }
        int distance = DISTANCE.apply(one, other);
        return distance < 0 ? Integer.MAX_VALUE : distance;
    }

    /** Tells whether two neighbouring letters have changed their places, and nothing else. */
    private static boolean isSwapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first)
                && one.substring(first + 2).equals(other.substring(first + 2));
    }
}
