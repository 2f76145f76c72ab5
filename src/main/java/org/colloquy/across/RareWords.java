package org.colloquy.across;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The words of all wordings, the rarest first, and the pairs of rare ones under which wordings meet
 * that contain one another.
 *
 * <p>Prefix filtering, after Chaudhuri, Ganti and Kaushik, <i>A Primitive Operator for Similarity
 * Joins in Data Cleaning</i>, ICDE 2006: a wording that contains another contains its two rarest
 * words, and where it has few words beside the other's, those two are among its own rarest.
 */
final class RareWords {
    /**
     * Odd, so that no two pairs become one (Knuth's multiplicative hashing, by the golden ratio).
     */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Map<String, Integer> ranks = new HashMap<>();

    /**
     * @param frequencies how often each word occurs
     */
    RareWords(Map<String, Integer> frequencies) {
        List<String> order =
                frequencies.keySet().stream()
                        .sorted(
                                Comparator.comparing((String w) -> frequencies.getOrDefault(w, 0))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i), i);
        }
    }

    /** The pair of the two rarest of at least two words. */
    long rarest(Collection<String> words) {
        int[] rare = rare(words);
        return pair(rare[0], rare[1]);
    }

    /** All pairs that may be the two rarest words of a wording that this one contains. */
    LongStream pairs(Collection<String> words) {
        int[] rare = rare(words);
        int some = rare.length - Wording.fewestWithin(rare.length) + 2;
        int last = Math.min(some, rare.length);
        LongStream.Builder pairs = LongStream.builder();
        for (int i = 0; i < last; i++) {
            for (int j = i + 1; j < last; j++) {
                pairs.add(pair(rare[i], rare[j]));
            }
        }
        return pairs.build();
    }

    private int[] rare(Collection<String> words) {
        int[] rare = words.stream().mapToInt(word -> ranks.getOrDefault(word, -1)).toArray();
        Arrays.sort(rare);
        return rare;
    }

    /** Two numbers as one; spread, since a map takes the two halves of a key one upon the other. */
    private static long pair(int rarer, int other) {
        return (((long) rarer << Integer.SIZE) | other) * SPREAD;
    }
}
