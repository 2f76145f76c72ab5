package org.colloquy.search.result;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.engine.HitCounts;
import org.colloquy.search.query.SpeakerRole;

/**
 * The facets of a search result: by what hits can be narrowed, and how many each has.
 *
 * <p>lucene-facet was rejected. Its facets with the same count stand in the order of the alphabet,
 * where ours stand in that of the corpus, as in the search of a copy of files; it would want four
 * more values of every passage in the index, and a map of them made anew at each edit. What is
 * counted here costs a hit two increments, and topics and years nothing.
 */
public final class Facets {
    private final Corpus corpus;
    private final HitCounts hits;

    Facets(Corpus corpus, HitCounts hits) {
        this.corpus = corpus;
        this.hits = hits;
    }

    /** A value by which hits can be narrowed. */
    public record FacetCount(String name, int hits) {}

    /** Counts by who says what was found, most first. */
    public List<FacetCount> people() {
        return mostFirst(hits.people());
    }

    /** Counts by the topics of the interviews, most first. */
    public List<FacetCount> topics() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i : hits.interviews()) {
            interview(i).details().tags().stream()
                    .map(corpus::topicName)
                    .distinct()
                    .forEach(name -> counts.merge(name, hits.ofInterview(i), Integer::sum));
        }
        return mostFirst(counts);
    }

    /** Counts by the years of the interviews, the latest first. */
    public List<FacetCount> years() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i : hits.interviews()) {
            PartialDate date = interview(i).details().date();
            if (date != null) {
                counts.merge(Integer.toString(date.year()), hits.ofInterview(i), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(one -> new FacetCount(one.getKey(), one.getValue()))
                .toList();
    }

    /** Returns how many hits are said in a role. */
    public int said(SpeakerRole role) {
        return hits.ofRole(role);
    }

    private Interview interview(int number) {
        return corpus.interviews().get(number);
    }

    private static List<FacetCount> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> new FacetCount(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt((FacetCount count) -> -count.hits()))
                .toList();
    }
}
