package org.colloquy.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.colloquy.corpus.Interview;

/** What a query found: counted as a whole, and made ready as far as it is looked at. */
public final class Found {
    /** Keeps the index open that the marks come from. */
    private final Search search;

    private final Edition edition;
    private final Tally tally;
    private final Marker marker;
    private final boolean timedOut;
    private final List<Integer> interviews;

    Found(Search search, Tally tally, Marker marker, boolean timedOut) {
        this.search = search;
        this.edition = search.edition();
        this.tally = tally;
        this.marker = marker;
        this.timedOut = timedOut;
        this.interviews =
                IntStream.range(0, edition.corpus().interviews().size())
                        .filter(i -> tally.ofInterview(i) > 0)
                        .boxed()
                        .toList();
    }

    /** The hits in one interview. */
    public record Group(Interview interview, int total, List<Hit> hits) {}

    /** Something by which hits can be narrowed, and how many it has. */
    public record Count(String name, int hits) {}

    /** The edition's search that found it. */
    public Search search() {
        return search;
    }

    /** How many passages were found. */
    public int total() {
        return tally.size();
    }

    /** In how many interviews. */
    public int interviews() {
        return interviews.size();
    }

    /** Whether time ran out, so that there may be more. */
    public boolean isPartial() {
        return timedOut;
    }

    /** The best passages of all. */
    public List<Hit> best(int most) {
        return hits(byWorth(IntStream.of(tally.top(most)).boxed().toList()), most);
    }

    /**
     * The hits by interview.
     *
     * @param from how many interviews to pass over
     * @param most how many interviews to show
     * @param each how many hits to show of each
     */
    public List<Group> groups(Order order, int from, int most, int each) {
        List<Integer> shown = new ArrayList<>(interviews);
        if (order == Order.RELEVANCE) {
            shown.sort(Comparator.comparingDouble((Integer i) -> -tally.best(i)));
        }
        List<Integer> page = shown.stream().skip(from).limit(most).toList();
        Map<Integer, List<Integer>> hits = new LinkedHashMap<>();
        BitSet wanted = new BitSet();
        page.forEach(
                interview -> {
                    hits.put(interview, new ArrayList<>());
                    wanted.set(interview);
                });
        for (int hit = 0; hit < tally.size(); hit++) {
            int interview = edition.interviewOf(tally.entry(hit));
            if (wanted.get(interview)) {
                Objects.requireNonNull(hits.get(interview)).add(hit);
            }
        }
        List<Group> groups = new ArrayList<>();
        hits.forEach((i, own) -> groups.add(group(i, ordered(own, order), each)));
        return groups;
    }

    private Group group(int interview, List<Integer> hits, int each) {
        return new Group(
                edition.corpus().interviews().get(interview), hits.size(), hits(hits, each));
    }

    private List<Integer> ordered(List<Integer> hits, Order order) {
        return order == Order.RELEVANCE
                ? byWorth(hits)
                : hits.stream().sorted(Comparator.comparingInt(tally::entry)).toList();
    }

    private List<Integer> byWorth(List<Integer> hits) {
        return hits.stream()
                .sorted(
                        Comparator.comparingDouble((Integer hit) -> -tally.score(hit))
                                .thenComparingInt(tally::entry))
                .toList();
    }

    private List<Hit> hits(List<Integer> hits, int most) {
        return hits.stream().limit(most).map(this::hit).toList();
    }

    private Hit hit(int hit) {
        Entry entry = edition.entry(tally.entry(hit));
        try {
            return new Hit(entry, marker.marks(tally.document(hit), entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hits in the order of the corpus. */
    public List<Hit> inOrder(int most) {
        return hits(ordered(IntStream.range(0, tally.size()).boxed().toList(), Order.DATE), most);
    }

    /** Who says what was found, most first. */
    public List<Count> people() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < edition.speakers().size(); i++) {
            int hits = tally.ofSpeaker(i);
            if (hits > 0) {
                edition.speakers().get(i).forEach(name -> counts.merge(name, hits, Integer::sum));
            }
        }
        return mostFirst(counts);
    }

    /** On what topics are the interviews, most first. */
    public List<Count> topics() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i : interviews) {
            edition.corpus().interviews().get(i).details().tags().stream()
                    .distinct()
                    .forEach(tag -> counts.merge(tag, tally.ofInterview(i), Integer::sum));
        }
        return mostFirst(counts);
    }

    /** Of what years, the latest first. */
    public List<Count> years() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i : interviews) {
            var date = edition.corpus().interviews().get(i).details().date();
            if (date != null) {
                counts.merge(Integer.toString(date.year()), tally.ofInterview(i), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .toList();
    }

    /** How many are said in a part. */
    public int said(Role role) {
        return tally.ofRole(role);
    }

    private static List<Count> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt((Count count) -> -count.hits()))
                .toList();
    }
}
