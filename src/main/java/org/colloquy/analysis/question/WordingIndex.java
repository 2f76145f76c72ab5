package org.colloquy.analysis.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Index of the wordings that found groups, in which a later question finds the one that is most
 * alike.
 *
 * <p>Prefix filtering, after Chaudhuri, Ganti and Kaushik, <i>A Primitive Operator for Similarity
 * Joins in Data Cleaning</i>, ICDE 2006: a wording that contains another contains its two rarest
 * words, and where it has few words beside the other's, those two are among its own rarest. So only
 * wordings are compared that share a pair of rare words, and the time grows nearly with the number
 * of questions alone. A pair takes {@value #MAX_PER_PAIR} wordings; where more share it, later ones
 * only join by the same wording.
 */
final class WordingIndex {
    private static final int MAX_PER_PAIR = 200;
    private static final long[] NO_PAIRS = {};

    /** Number of each word in the order of frequency, the rarest first. */
    private final Map<String, Integer> ranks;

    /** Pairs of the two rarest words of any wording: under no other is anything looked for. */
    private final Set<Long> rarestPairs = new HashSet<>();

    private final Map<Long, List<Founder>> byRarestPair = new HashMap<>();
    private final Map<Long, List<Founder>> byPair = new HashMap<>();

    /** Wording with which later ones are compared. */
    private record Founder(GroupBuilder builder, Wording wording) {}

    /**
     * Creates an index without founders.
     *
     * @param questions wordings of all questions that will be added or looked for
     * @param others wordings that will be added besides; their words do not count as more frequent
     */
    WordingIndex(Collection<Wording> questions, Collection<Wording> others) {
        this.ranks = ranks(questions, others);
        questions.parallelStream().map(this::pairs).toList().forEach(this::addRarest);
        others.forEach(other -> addRarest(pairs(other)));
    }

    private static Map<String, Integer> ranks(
            Collection<Wording> questions, Collection<Wording> others) {
        Map<String, Integer> frequencies = new HashMap<>();
        questions.forEach(one -> one.content().forEach(w -> frequencies.merge(w, 1, Integer::sum)));
        others.forEach(one -> one.content().forEach(w -> frequencies.putIfAbsent(w, 0)));
        Comparator<Map.Entry<String, Integer>> rarestFirst = Map.Entry.comparingByValue();
        List<String> order =
                frequencies.entrySet().parallelStream()
                        .sorted(rarestFirst.thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, Integer> ranks = new HashMap<>(2 * order.size());
        order.forEach(word -> ranks.put(word, ranks.size()));
        return ranks;
    }

    private void addRarest(long[] pairs) {
        if (pairs.length > 0) {
            rarestPairs.add(pairs[0]);
        }
    }

    /**
     * Returns the pairs of rare words of a wording, that of its two rarest first: each may be that
     * of the two rarest words of a wording which it contains. Of one that is never compared by its
     * contents there are none.
     */
    private long[] pairs(Wording wording) {
        if (!wording.isComparable(true)) {
            return NO_PAIRS;
        }
        int[] rare = wording.content().stream().mapToInt(w -> ranks.getOrDefault(w, -1)).toArray();
        Arrays.sort(rare);
        int some = Math.min(rare.length - Wording.fewestWithin(rare.length) + 2, rare.length);
        long[] pairs = new long[some * (some - 1) / 2];
        int at = 0;
        for (int i = 0; i < some; i++) {
            for (int j = i + 1; j < some; j++) {
                pairs[at++] = pair(rare[i], rare[j]);
            }
        }
        return pairs;
    }

    /**
     * Returns two numbers as one whose halves differ, since a map takes them one upon the other.
     */
    private static long pair(int rarer, int other) {
        return (((long) rarer << Integer.SIZE) | other) * Wording.SPREAD;
    }

    /** Adds a founder; one of too few or too many words is alike to none. */
    void add(GroupBuilder builder, Wording wording) {
        long[] pairs = pairs(wording);
        if (pairs.length == 0) {
            return;
        }
        Founder founder = new Founder(builder, wording);
        add(byRarestPair, pairs[0], founder);
        for (long pair : pairs) {
            if (rarestPairs.contains(pair)) {
                add(byPair, pair, founder);
            }
        }
    }

    private static void add(Map<Long, List<Founder>> map, long pair, Founder founder) {
        List<Founder> founders = map.computeIfAbsent(pair, p -> new ArrayList<>(1));
        if (founders.size() < MAX_PER_PAIR) {
            founders.add(founder);
        }
    }

    /**
     * Returns the founding most alike to a question; of several the oldest.
     *
     * @param fit tells of a founding whether it takes the question
     */
    Optional<GroupBuilder> nearest(QuestionOccurrence occurrence, Predicate<GroupBuilder> fit) {
        long[] pairs = pairs(occurrence.wording());
        Nearest nearest = new Nearest(occurrence, fit);
        for (long pair : pairs) {
            byRarestPair.getOrDefault(pair, List.of()).forEach(nearest::look);
        }
        if (pairs.length > 0) {
            byPair.getOrDefault(pairs[0], List.of()).forEach(nearest::look);
        }
        return Optional.ofNullable(nearest.builder);
    }

    /** Founding that is most alike among those looked at. */
    private static final class Nearest {
        private final QuestionOccurrence occurrence;
        private final Predicate<GroupBuilder> fit;
        private double likeness;
        private @Nullable GroupBuilder builder;

        Nearest(QuestionOccurrence occurrence, Predicate<GroupBuilder> fit) {
            this.occurrence = occurrence;
            this.fit = fit;
        }

        void look(Founder founder) {
            double now = founder.wording().likeness(occurrence.wording());
            if (now > 0
                    && isBetter(now, founder.builder())
                    && founder.wording().isComparable(occurrence.asked().isMarked())
                    && fit.test(founder.builder())) {
                likeness = now;
                builder = founder.builder();
            }
        }

        private boolean isBetter(double now, GroupBuilder other) {
            GroupBuilder best = builder;
            return best == null || now > likeness || (now == likeness && other.isOlderThan(best));
        }
    }
}
