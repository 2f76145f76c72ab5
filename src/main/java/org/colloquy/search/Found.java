package org.colloquy.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.ScoreDoc;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.PartialDate;
import org.colloquy.search.query.SpeakerRole;

/** What a query found: counted as a whole, and made ready as far as it is looked at. */
public final class Found {
    /** So many passages are ranked; interviews without any of them follow in their own order. */
    private static final int RANKED = 1_000;

    /** Of so many interviews entries are remembered. */
    private static final int REMEMBERED = 32;

    private final Search search;

    private final Places places;
    private final Asked asked;
    private final Tally tally;
    private final Highlighter highlighter;
    private final List<Integer> interviews;

    /** Of the interviews looked at last, since their entries are made anew each time. */
    private final Map<Integer, Entries> entries = new LinkedHashMap<>();

    Found(Search search, Asked asked, Tally tally, Highlighter highlighter) {
        this.search = search;
        this.places = search.places();
        this.asked = asked;
        this.tally = tally;
        this.highlighter = highlighter;
        this.interviews =
                IntStream.range(0, places.corpus().interviews().size())
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
        return asked.isTimedOut();
    }

    /** The best passages of all. */
    public List<Hit> best(int most) {
        return ranked(Math.min(most, tally.size())).stream().map(this::hit).toList();
    }

    private List<Integer> ranked(int most) {
        try {
            return documents(asked.best(most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> documents(List<ScoreDoc> hits) {
        return hits.stream().map(hit -> hit.doc).toList();
    }

    /**
     * The hits by interview.
     *
     * @param from how many interviews to pass over
     * @param most how many interviews to show
     * @param each how many hits to show of each
     */
    public List<Group> groups(Order order, int from, int most, int each) {
        List<Integer> ranked =
                order == Order.DATE ? List.of() : ranked(Math.min(RANKED, tally.size()));
        LinkedHashSet<Integer> shown = new LinkedHashSet<>();
        ranked.forEach(document -> shown.add(interview(document)));
        shown.addAll(interviews);
        List<Integer> page = shown.stream().skip(from).limit(most).toList();
        Map<Integer, List<Integer>> hits = new LinkedHashMap<>();
        page.forEach(interview -> hits.put(interview, new ArrayList<>()));
        for (int document : order == Order.DATE ? inText(page) : ranked(page, ranked)) {
            List<Integer> own = hits.get(interview(document));
            if (own != null && own.size() < each) {
                own.add(document);
            }
        }
        List<Group> groups = new ArrayList<>();
        hits.forEach((interview, own) -> groups.add(group(interview, own)));
        return groups;
    }

    private int interview(int document) {
        return places.interviewOf(asked.entry(document));
    }

    /** All hits in some interviews, best first. */
    private List<Integer> ranked(List<Integer> page, List<Integer> ranked) {
        if (ranked.size() == tally.size()) {
            return ranked;
        }
        List<String> slugs =
                page.stream().map(i -> places.corpus().interviews().get(i).slug()).toList();
        int all = page.stream().mapToInt(tally::ofInterview).sum();
        try {
            return documents(asked.best(slugs, Math.max(1, Math.min(RANKED, all))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All hits in some interviews, in the order of the text. */
    private List<Integer> inText(List<Integer> page) {
        BitSet wanted = new BitSet();
        page.forEach(wanted::set);
        return ordered(
                IntStream.range(0, tally.size())
                        .map(tally::document)
                        .filter(document -> wanted.get(interview(document))));
    }

    private List<Integer> ordered(IntStream documents) {
        return documents.boxed().sorted(Comparator.comparingInt(asked::entry)).toList();
    }

    private Group group(int interview, List<Integer> documents) {
        return new Group(
                places.corpus().interviews().get(interview),
                tally.ofInterview(interview),
                documents.stream().map(this::hit).toList());
    }

    private Hit hit(int document) {
        Entry entry = entry(asked.entry(document));
        return new Hit(entry, highlighter.marks(entry));
    }

    private Entry entry(int number) {
        int interview = places.interviewOf(number);
        Entries all = entries.get(interview);
        if (all == null) {
            all = Entries.of(places.corpus(), places.corpus().interviews().get(interview));
            if (entries.size() == REMEMBERED) {
                entries.remove(entries.keySet().iterator().next());
            }
            entries.put(interview, all);
        }
        return all.get(number - places.firstOf(interview));
    }

    /** Hits in the order of the corpus. */
    public List<Hit> inOrder(int most) {
        return ordered(IntStream.range(0, tally.size()).map(tally::document)).stream()
                .limit(most)
                .map(this::hit)
                .toList();
    }

    /** Who says what was found, most first. */
    public List<Count> people() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int[] hits = new int[places.speakers().size()];
        for (int i = 0; i < places.speeches().size(); i++) {
            List<String> people = places.speeches().get(i).people();
            hits[places.speakers().getOrDefault(people, 0)] += tally.ofSpeech(i);
        }
        places.speakers()
                .forEach(
                        (people, i) -> {
                            if (hits[i] > 0) {
                                people.forEach(name -> counts.merge(name, hits[i], Integer::sum));
                            }
                        });
        return mostFirst(counts);
    }

    /** On what topics are the interviews, most first. */
    public List<Count> topics() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i : interviews) {
            places.corpus().interviews().get(i).details().tags().stream()
                    .distinct()
                    .forEach(tag -> counts.merge(tag, tally.ofInterview(i), Integer::sum));
        }
        return mostFirst(counts);
    }

    /** Of what years, the latest first. */
    public List<Count> years() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i : interviews) {
            PartialDate date = places.corpus().interviews().get(i).details().date();
            if (date != null) {
                counts.merge(Integer.toString(date.year()), tally.ofInterview(i), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .toList();
    }

    /** How many are said in a part. */
    public int said(SpeakerRole role) {
        return IntStream.range(0, places.speeches().size())
                .filter(speech -> places.speeches().get(speech).role() == role)
                .map(tally::ofSpeech)
                .sum();
    }

    private static List<Count> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt((Count count) -> -count.hits()))
                .toList();
    }
}
