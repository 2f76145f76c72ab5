package org.colloquy.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which passages may be which recorded ones: those that share rare pairs of words, and those in the
 * same gap. At most {@link #MOST} for each, so that the time grows with the length of the text.
 */
final class Candidates {
    private static final int MOST = 8;
    private static final int COMMON = 40;
    private static final double LEAST = 0.2;
    private static final int PART = 5;

    private final Matching matching;
    private final Likeness likeness;
    private final int[] @Nullable [] oldGrams;
    private final int[] @Nullable [] nowGrams;
    private final Map<Integer, List<Integer>> byPair = new HashMap<>();
    private final Map<Integer, List<Integer>> byGap = new HashMap<>();
    private Surroundings surroundings;

    Candidates(Matching matching) {
        this.matching = matching;
        this.likeness = new Likeness();
        this.oldGrams = new int[matching.oldCount()][];
        this.nowGrams = new int[matching.nowCount()][];
        for (int i : matching.oldTexts()) {
            likeness.learn(matching.oldPrint(i));
        }
        for (int j : matching.nowTexts()) {
            likeness.learn(matching.nowPrint(j));
        }
        this.surroundings = new Surroundings(matching);
        for (int j : matching.nowTexts()) {
            if (matching.isNowFree(j)) {
                byGap.computeIfAbsent(surroundings.nowGap(j), g -> new ArrayList<>()).add(j);
                int last = -1;
                for (int gram : nowGrams(j)) {
                    if (Likeness.isPair(gram) && gram != last) {
                        byPair.computeIfAbsent(gram, g -> new ArrayList<>()).add(j);
                    }
                    last = gram;
                }
            }
        }
    }

    /** Looks anew at what is matched by now. */
    void renew() {
        surroundings = new Surroundings(matching);
    }

    Likeness likeness() {
        return likeness;
    }

    int[] oldGrams(int i) {
        int[] grams = oldGrams[i];
        if (grams == null) {
            grams = Likeness.grams(matching.oldPrint(i).trace());
            oldGrams[i] = grams;
        }
        return grams;
    }

    int[] nowGrams(int j) {
        int[] grams = nowGrams[j];
        if (grams == null) {
            grams = Likeness.grams(matching.nowPrint(j).trace());
            nowGrams[j] = grams;
        }
        return grams;
    }

    /** The free passages that may be a recorded one, those that share most first. */
    Set<Integer> of(int i) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int gram : oldGrams(i)) {
            List<Integer> there = byPair.getOrDefault(gram, List.of());
            if (there.size() <= COMMON) {
                there.forEach(j -> shared.merge(j, 1, Integer::sum));
            }
        }
        Set<Integer> found = new LinkedHashSet<>();
        shared.entrySet().stream()
                .filter(e -> fits(i, e.getKey()))
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(e -> found.add(e.getKey()));
        int gap = surroundings.oldGap(i);
        if (surroundings.isNarrow(gap)) {
            byGap.getOrDefault(gap, List.of()).stream().filter(j -> fits(i, j)).forEach(found::add);
        }
        return found;
    }

    private boolean fits(int i, int j) {
        return matching.isNowFree(j) && matching.isSameTier(i, j);
    }

    /** What speaks for each of them; those that are hardly alike are left out. */
    List<Edge> edges(int i) {
        return of(i).stream().map(j -> edge(i, j)).filter(e -> e.like() >= LEAST).toList();
    }

    Edge edge(int i, int j) {
        Print old = matching.oldPrint(i);
        Print now = matching.nowPrint(j);
        int[] a = oldGrams(i);
        int[] b = nowGrams(j);
        double same = old.digest().equals(now.digest()) ? 1 : 0;
        double dice = Math.max(same, Math.max(likeness.dice(a, b), Likeness.letters(old, now)));
        double like = dice;
        if (Math.min(old.words(), now.words()) >= PART) {
            double part = a.length < b.length ? likeness.contained(a, b) : likeness.contained(b, a);
            like = Math.max(dice, (dice + part) / 2);
        }
        boolean brief = !old.isTelling() || !now.isTelling();
        return new Edge(i, j, dice, like, surroundings.context(i, j), brief);
    }
}
