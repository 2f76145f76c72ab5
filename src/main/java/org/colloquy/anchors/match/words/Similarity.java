package org.colloquy.anchors.match.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.text.word.WordTrace;

/**
 * Measure of how alike two passages are, by their words and pairs of words, of which rare ones
 * count more (Dice's coefficient over weighted multisets). Short passages are compared letter by
 * letter besides.
 */
public final class Similarity {
    private static final int WORDS = WordTrace.CODES;

    private final int[] known = new int[WORDS];
    private final double[] rarity = new double[WORDS];
    private double all = 1;

    /** The words of passages, by which rare ones are told. */
    public Similarity(List<Fingerprint> passages) {
        for (Fingerprint fingerprint : passages) {
            Arrays.stream(WordTrace.codes(fingerprint.trace()))
                    .distinct()
                    .forEach(word -> known[word]++);
            all++;
        }
        Arrays.setAll(rarity, word -> Math.log(1 + all / (1 + known[word])));
    }

    /** The words of a passage and the pairs of them, sorted, and what all of them weigh. */
    public static final class Bag {
        private final int[] grams;
        private final double weight;

        private Bag(int[] grams, double weight) {
            this.grams = grams;
            this.weight = weight;
        }

        public int size() {
            return grams.length;
        }

        /** Returns the number of words; they stand before the pairs. */
        int words() {
            return (grams.length + 1) / 2;
        }

        /** Returns a word, from 0, in the order of their codes. */
        int word(int at) {
            return grams[at];
        }

        /** Returns those of them that are pairs, sorted; one that comes twice stands twice. */
        IntStream pairs() {
            return Arrays.stream(grams).filter(gram -> gram >= WORDS);
        }
    }

    /**
     * Returns the words and pairs of a trace as numbers: a word is its number, a pair lies above
     * all words.
     */
    public Bag bag(String trace) {
        int[] words = WordTrace.codes(trace);
        int[] grams = Arrays.copyOf(words, Math.max(0, 2 * words.length - 1));
        for (int k = 1; k < words.length; k++) {
            grams[words.length + k - 1] = (words[k - 1] + 1) * WORDS + words[k];
        }
        Arrays.sort(grams);
        double weight = 0;
        for (int gram : grams) {
            weight += weight(gram);
        }
        return new Bag(grams, weight);
    }

    private double weight(int gram) {
        return gram < WORDS ? rarity[gram] : (rarity[gram / WORDS - 1] + rarity[gram % WORDS]) / 2;
    }

    /** Returns the weight of the words that two bags have in common. */
    private double common(Bag one, Bag two) {
        int[] a = one.grams;
        int[] b = two.grams;
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                sum += weight(a[i]);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** Returns Dice's coefficient of two bags, from 0 for nothing in common to 1. */
    public double dice(Bag a, Bag b) {
        double both = a.weight + b.weight;
        return both == 0 ? 0 : 2 * common(a, b) / both;
    }

    /** Returns the share of one bag that is found in the other, from 0 to 1. */
    public double contained(Bag part, Bag whole) {
        return part.weight == 0 ? 0 : common(part, whole) / part.weight;
    }

    /** Returns how alike two short texts are, letter pair by letter pair, from 0 to 1. */
    public static double letters(Fingerprint a, Fingerprint b) {
        if (!a.isWhole() || !b.isWhole()) {
            return 0;
        }
        String one = " " + a.normal() + " ";
        String two = " " + b.normal() + " ";
        if (one.isBlank() || two.isBlank()) {
            return 0;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int k = 1; k < one.length(); k++) {
            pairs.merge(one.substring(k - 1, k + 1), 1, Integer::sum);
        }
        int common = 0;
        for (int k = 1; k < two.length(); k++) {
            String pair = two.substring(k - 1, k + 1);
            if (pairs.merge(pair, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.length() + two.length() - 2);
    }
}
