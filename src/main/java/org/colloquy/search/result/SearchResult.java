package org.colloquy.search.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.ScoreDoc;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.EntryExtractor;
import org.colloquy.search.index.EntryNumbers;
import org.colloquy.search.index.SearchEntry;

/** Result of a search: counted as a whole, and made ready as far as it is looked at. */
public final class SearchResult {
    /**
     * Bound on the passages that are ranked; interviews without any of them follow in their own
     * order.
     */
    private static final int MOST_RANKED = 1_000;

    /** Bound on the interviews whose entries are remembered. */
    private static final int MOST_REMEMBERED = 32;

    private final Searcher search;
    private final EntryNumbers numbers;
    private final QueryRun run;
    private final HitCollector hits;
    private final Highlighter highlighter;

    /** Entries of the interviews looked at last, since their entries are made anew each time. */
    private final Map<Integer, EntryExtractor> entries = new LinkedHashMap<>();

    SearchResult(
            Searcher search,
            EntryNumbers numbers,
            QueryRun run,
            HitCollector hits,
            Highlighter highlighter) {
        this.search = search;
        this.numbers = numbers;
        this.run = run;
        this.hits = hits;
        this.highlighter = highlighter;
    }

    /** The hits in one interview. */
    public record InterviewHits(Interview interview, int total, List<SearchHit> hits) {}

    /** Returns the edition's search that found it. */
    public Searcher search() {
        return search;
    }

    /** Returns how many passages were found. */
    public int total() {
        return hits.size();
    }

    /** Returns in how many interviews something was found, each once whatever its languages. */
    public int interviews() {
        Corpus corpus = numbers.corpus();
        return corpus.translations().isEmpty()
                ? hits.interviews().size()
                : corpus.translations()
                        .count(hits.interviews().stream().map(corpus.interviews()::get));
    }

    /** Says whether time ran out, so that there may be more. */
    public boolean isPartial() {
        return run.isTimedOut();
    }

    /** Returns by what the hits can be narrowed. */
    public Facets facets() {
        return new Facets(numbers, hits);
    }

    /** Returns the best passages of all. */
    public List<SearchHit> best(int most) {
        return ranked(Math.min(most, hits.size())).stream().map(this::hit).toList();
    }

    private List<Integer> ranked(int most) {
        try {
            return documents(run.best(most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> documents(List<ScoreDoc> ranked) {
        return ranked.stream().map(hit -> hit.doc).toList();
    }

    /**
     * Returns the hits by interview. Of an interview in several languages each version with hits
     * follows the first of them, and all count as one interview.
     *
     * @param from how many interviews to pass over
     * @param most how many interviews to show
     * @param each how many hits to show of each
     */
    public List<InterviewHits> groups(ResultOrder order, int from, int most, int each) {
        List<Integer> ranked =
                order == ResultOrder.DATE ? List.of() : ranked(Math.min(MOST_RANKED, hits.size()));
        LinkedHashSet<Integer> shown = new LinkedHashSet<>();
        ranked.forEach(document -> shown.add(interview(document)));
        shown.addAll(hits.interviews());
        List<Integer> page =
                once(shown).stream().skip(from).limit(most).flatMap(List::stream).toList();
        Map<Integer, List<Integer>> found = new LinkedHashMap<>();
        page.forEach(interview -> found.put(interview, new ArrayList<>()));
        for (int document : order == ResultOrder.DATE ? inText(page) : rankedWithin(page, ranked)) {
            List<Integer> own = found.get(interview(document));
            if (own != null && own.size() < each) {
                own.add(document);
            }
        }
        List<InterviewHits> groups = new ArrayList<>();
        found.forEach((interview, own) -> groups.add(group(interview, own)));
        return groups;
    }

    /** Returns the versions of each interview among some, in the order of the first of them. */
    private Collection<List<Integer>> once(Collection<Integer> interviews) {
        Corpus corpus = numbers.corpus();
        Map<String, List<Integer>> versions = new LinkedHashMap<>();
        for (int number : interviews) {
            String lead = corpus.translations().lead(corpus.interviews().get(number)).slug();
            versions.computeIfAbsent(lead, slug -> new ArrayList<>()).add(number);
        }
        return versions.values();
    }

    private int interview(int document) {
        return numbers.interviewOf(run.entry(document));
    }

    /** Returns all hits in some interviews, best first. */
    private List<Integer> rankedWithin(List<Integer> page, List<Integer> ranked) {
        if (ranked.size() == hits.size()) {
            return ranked;
        }
        List<String> slugs =
                page.stream().map(i -> numbers.corpus().interviews().get(i).slug()).toList();
        int all = page.stream().mapToInt(hits::ofInterview).sum();
        try {
            return documents(run.best(slugs, Math.max(1, Math.min(MOST_RANKED, all))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all hits in some interviews, in the order of the text. */
    private List<Integer> inText(List<Integer> page) {
        BitSet wanted = new BitSet();
        page.forEach(wanted::set);
        return ordered(hits.documents().filter(document -> wanted.get(interview(document))));
    }

    private List<Integer> ordered(IntStream documents) {
        return documents.boxed().sorted(Comparator.comparingInt(run::entry)).toList();
    }

    private InterviewHits group(int interview, List<Integer> documents) {
        return new InterviewHits(
                numbers.corpus().interviews().get(interview),
                hits.ofInterview(interview),
                documents.stream().map(this::hit).toList());
    }

    private SearchHit hit(int document) {
        SearchEntry entry = entry(run.entry(document));
        return new SearchHit(entry, highlighter.marks(entry));
    }

    private SearchEntry entry(int number) {
        int interview = numbers.interviewOf(number);
        EntryExtractor all = entries.get(interview);
        if (all == null) {
            Interview own = numbers.corpus().interviews().get(interview);
            all = EntryExtractor.of(numbers.corpus(), own);
            if (entries.size() == MOST_REMEMBERED) {
                entries.remove(entries.keySet().iterator().next());
            }
            entries.put(interview, all);
        }
        return all.get(number - numbers.firstOf(interview));
    }

    /** Returns hits in the order of the corpus. */
    public List<SearchHit> inOrder(int most) {
        return ordered(hits.documents()).stream().limit(most).map(this::hit).toList();
    }
}
