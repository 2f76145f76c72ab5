package org.colloquy.across;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all wordings, the rarest first, and the pairs of rare ones under which wordings meet
 * that contain one another.
 *
 * <p>Prefix filtering, after Chaudhuri, Ganti and Kaushik, <i>A Primitive Operator for Similarity
 * Joins in Data Cleaning</i>, ICDE 2006: a wording that contains another contains its two rarest
 * words, and where it has few words beside the other's, those two are among its own rarest.
 */
final class RareWords {
    private final Map<String, Integer> ranks;

    /**
     * @param questions whose words are counted
     * @param others whose words are known besides
     */
    RareWords(Collection<Wording> questions, Collection<Wording> others) {
        Map<String, int[]> frequencies = new HashMap<>();
        for (Wording question : questions) {
            question.content().forEach(w -> frequencies.computeIfAbsent(w, x -> new int[1])[0]++);
        }
        others.forEach(one -> one.content().forEach(w -> frequencies.putIfAbsent(w, new int[1])));
        Comparator<Map.Entry<String, int[]>> rarestFirst =
                Comparator.comparingInt(word -> word.getValue()[0]);
        List<String> order =
                frequencies.entrySet().parallelStream()
                        .sorted(rarestFirst.thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .toList();
        ranks = new HashMap<>(2 * order.size());
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i), i);
        }
    }

    /** The pairs of a wording; none if it is never compared by its contents. */
    Pairs pairs(Wording wording) {
        return wording.isComparable(true) ? pairs(wording.content()) : Pairs.NONE;
    }

    /** The pairs of at least two words. */
    private Pairs pairs(List<String> words) {
        int[] rare = new int[words.size()];
        for (int i = 0; i < rare.length; i++) {
            rare[i] = ranks.getOrDefault(words.get(i), -1);
        }
        Arrays.sort(rare);
        int some = Math.min(rare.length - Wording.fewestWithin(rare.length) + 2, rare.length);
        long[] pairs = new long[some * (some - 1) / 2];
        int at = 0;
        for (int i = 0; i < some; i++) {
            for (int j = i + 1; j < some; j++) {
                pairs[at++] = pair(rare[i], rare[j]);
            }
        }
        return new Pairs(pairs);
    }

    /**
     * Two numbers as one, each pair as another; spread, since a map takes the two halves of a key
     * one upon the other.
     */
    private static long pair(int rarer, int other) {
        return (((long) rarer << Integer.SIZE) | other) * Wording.SPREAD;
    }

    /** The pairs of rare words of one wording. */
    static final class Pairs {
        static final Pairs NONE = new Pairs();

        private final long[] pairs;

        private Pairs(long... pairs) {
            this.pairs = pairs;
        }

        boolean isEmpty() {
            return pairs.length == 0;
        }

        /** That of its two rarest words, of some. */
        long rarest() {
            return pairs[0];
        }

        /** All that may be the two rarest words of a wording that this one contains. */
        long[] all() {
            return pairs;
        }
    }
}
