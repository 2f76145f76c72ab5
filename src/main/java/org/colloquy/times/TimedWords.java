package org.colloquy.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.model.timing.TimePrecision;

/**
 * Words with times, one after the other, whatever they are taken from. Words that are timed
 * together are a group.
 */
final class TimedWords {

    /**
     * Words that are timed together.
     *
     * @param first the number of its first word
     * @param words how many there are
     * @param from in milliseconds
     * @param to in milliseconds
     * @param weights of its words: how much of the time each takes, in any unit
     */
    record WordGroup(
            int first,
            int words,
            long from,
            long to,
            TimePrecision precision,
            List<Integer> weights) {
        WordGroup {
            weights = List.copyOf(weights);
        }

        /** Returns the time at which a word of it begins, or at which the last one ends. */
        long at(int word) {
            long all = 0;
            long before = 0;
            for (int k = 0; k < words; k++) {
                all += weights.get(k);
                before += k < word ? weights.get(k) : 0;
            }
            return from + (to - from) * before / Math.max(1, all);
        }
    }

    private final List<WordGroup> groups = new ArrayList<>();
    private final List<Integer> groupOf = new ArrayList<>();
    private final List<Integer> codes = new ArrayList<>();

    /**
     * Adds words that are timed together.
     *
     * @param words numbers that are the same for the same words
     * @param weights as many as words
     */
    void add(int[] words, int[] weights, long from, long to, TimePrecision precision) {
        if (words.length == 0) {
            return;
        }
        groups.add(
                new WordGroup(
                        codes.size(),
                        words.length,
                        from,
                        to,
                        precision,
                        Arrays.stream(weights).boxed().toList()));
        for (int word : words) {
            codes.add(word);
            groupOf.add(groups.size() - 1);
        }
    }

    int[] codes() {
        return codes.stream().mapToInt(code -> code).toArray();
    }

    List<WordGroup> groups() {
        return groups;
    }

    /** Returns the number of the group to which a word belongs. */
    int groupOf(int word) {
        return groupOf.get(word);
    }
}
