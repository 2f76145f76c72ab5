package org.colloquy.site.glossary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;

/** Terms that stand in the same passages as others, counted for all terms at once. */
final class TermNeighbours {
    private static final int MOST = 8;
    private static final Comparator<Map.Entry<String, Integer>> OFTEN_FIRST =
            Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());

    private final Map<String, List<TermNeighbour>> nearest = new HashMap<>();

    private TermNeighbours() {}

    /**
     * Term beside another.
     *
     * @param passages in which both stand
     */
    record TermNeighbour(Term term, int passages) {}

    static TermNeighbours in(Corpus corpus) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        corpus.interviews().stream()
                .flatMap(TermNeighbours::passages)
                .forEach(terms -> count(counts, terms));
        TermNeighbours all = new TermNeighbours();
        counts.forEach((term, others) -> all.nearest.put(term, nearest(corpus, others)));
        return all;
    }

    /** Returns those that stand most often in the same passages, eight at most. */
    List<TermNeighbour> of(Term term) {
        return nearest.getOrDefault(term.id(), List.of());
    }

    /** Returns the terms of each passage in which there are any. */
    private static Stream<Set<String>> passages(Interview interview) {
        Map<Locator, Set<String>> passages = new HashMap<>();
        for (Mention mention : interview.mentions()) {
            passages.computeIfAbsent(mention.place(), p -> new HashSet<>()).add(mention.term());
        }
        return passages.values().stream();
    }

    private static void count(Map<String, Map<String, Integer>> counts, Set<String> terms) {
        for (String term : terms) {
            for (String other : terms) {
                if (!other.equals(term)) {
                    counts.computeIfAbsent(term, t -> new HashMap<>())
                            .merge(other, 1, Integer::sum);
                }
            }
        }
    }

    private static List<TermNeighbour> nearest(Corpus corpus, Map<String, Integer> others) {
        return others.entrySet().stream()
                .sorted(OFTEN_FIRST)
                .limit(MOST)
                .map(
                        entry ->
                                corpus.term(entry.getKey())
                                        .map(term -> new TermNeighbour(term, entry.getValue())))
                .flatMap(Optional::stream)
                .toList();
    }
}
