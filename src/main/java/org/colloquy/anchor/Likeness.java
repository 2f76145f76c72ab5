package org.colloquy.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike two passages are, by their words and pairs of words, of which rare ones count more
 * (Dice's coefficient over weighted multisets). Short ones are compared letter by letter besides.
 */
final class Likeness {
    private static final int WORDS = 1 << 12;
    private static final String SIGNS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final int[] known = new int[WORDS];
    private double all = 1;

    /** Counts the words of a passage as known. */
    void learn(Print print) {
        int[] words = words(print.trace());
        Arrays.stream(words).distinct().forEach(word -> known[word]++);
        all++;
    }

    /** Words and pairs of them, sorted; a word is its number, a pair lies above all words. */
    static int[] grams(String trace) {
        int[] words = words(trace);
        int[] grams = Arrays.copyOf(words, Math.max(0, 2 * words.length - 1));
        for (int k = 1; k < words.length; k++) {
            grams[words.length + k - 1] = (words[k - 1] + 1) * WORDS + words[k];
        }
        Arrays.sort(grams);
        return grams;
    }

    private static int[] words(String trace) {
        int[] words = new int[trace.length() / 2];
        for (int k = 0; k < words.length; k++) {
            words[k] =
                    SIGNS.indexOf(trace.charAt(2 * k)) * 64
                            + SIGNS.indexOf(trace.charAt(2 * k + 1));
        }
        return words;
    }

    static boolean isPair(int gram) {
        return gram >= WORDS;
    }

    private double weight(int gram) {
        return isPair(gram) ? (word(gram / WORDS - 1) + word(gram % WORDS)) / 2 : word(gram);
    }

    private double word(int word) {
        return Math.log(1 + all / (1 + known[word]));
    }

    double weight(int[] grams) {
        double sum = 0;
        for (int gram : grams) {
            sum += weight(gram);
        }
        return sum;
    }

    /** What two sorted bags have in common, weighed. */
    double common(int[] a, int[] b) {
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

    /** From 0, nothing in common, to 1. */
    double dice(int[] a, int[] b) {
        double both = weight(a) + weight(b);
        return both == 0 ? 0 : 2 * common(a, b) / both;
    }

    /** How much of one is found in the other: from 0 to 1. */
    double contained(int[] part, int[] whole) {
        double weight = weight(part);
        return weight == 0 ? 0 : common(part, whole) / weight;
    }

    /** How alike two short texts are, letter pair by letter pair: from 0 to 1. */
    static double letters(Print a, Print b) {
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
