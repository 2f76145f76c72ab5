package org.colloquy.search.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.engine.EntryHit;
import org.colloquy.search.engine.HitCounts;
import org.colloquy.search.engine.QueryRun;
import org.colloquy.search.index.EntryExtractor;
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
    private final Corpus corpus;
    private final QueryRun run;
    private final HitCounts hits;
    private final Highlighter highlighter;

    /** True where words were asked for, by which one passage is better than another. */
    private final boolean scored;

    /** Entries of the interviews looked at last, since their entries are made anew each time. */
    private final Map<Integer, EntryExtractor> entries = new LinkedHashMap<>();

    SearchResult(
            Searcher search,
            QueryRun run,
            HitCounts hits,
            Highlighter highlighter,
            boolean scored) {
        this.scored = scored;
        this.search = search;
        this.corpus = search.corpus();
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
        return hits.total();
    }

    /** Returns in how many interviews something was found, each once whatever its languages. */
    public int interviews() {
        return corpus.translations().isEmpty()
                ? hits.interviews().size()
                : corpus.translations()
                        .count(hits.interviews().stream().map(corpus.interviews()::get));
    }

    /** Returns by what the hits can be narrowed. */
    public Facets facets() {
        return new Facets(corpus, hits);
    }

    /** Returns the best passages of all; the first of the corpus where none is better. */
    public List<SearchHit> best(int most) {
        return ranked(most).stream().map(this::hit).toList();
    }

    private List<EntryHit> ranked(int most) {
        int some = Math.min(most, hits.total());
        return scored ? run.best(some) : run.first(some);
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
        boolean byDate = order == ResultOrder.DATE || !scored;
        List<EntryHit> ranked = byDate ? List.of() : ranked(MOST_RANKED);
        LinkedHashSet<Integer> shown = new LinkedHashSet<>();
        ranked.forEach(hit -> shown.add(hit.interview()));
        shown.addAll(hits.interviews());
        List<Integer> page =
                once(shown).stream().skip(from).limit(most).flatMap(List::stream).toList();
        Map<Integer, List<EntryHit>> found = new LinkedHashMap<>();
        page.forEach(interview -> found.put(interview, new ArrayList<>()));
        for (EntryHit hit : byDate ? run.first(page, each) : rankedWithin(page, ranked)) {
            List<EntryHit> own = found.get(hit.interview());
            if (own != null && own.size() < each) {
                own.add(hit);
            }
        }
        List<InterviewHits> groups = new ArrayList<>();
        found.forEach((interview, own) -> groups.add(group(interview, own)));
        return groups;
    }

    /** Returns the versions of each interview among some, in the order of the first of them. */
    private Collection<List<Integer>> once(Collection<Integer> interviews) {
        Map<String, List<Integer>> versions = new LinkedHashMap<>();
        for (int number : interviews) {
            String lead = corpus.translations().lead(corpus.interviews().get(number)).slug();
            versions.computeIfAbsent(lead, slug -> new ArrayList<>()).add(number);
        }
        return versions.values();
    }

    /** Returns all hits in some interviews, best first. */
    private List<EntryHit> rankedWithin(List<Integer> page, List<EntryHit> ranked) {
        if (ranked.size() == hits.total()) {
            return ranked;
        }
        int all = page.stream().mapToInt(hits::ofInterview).sum();
        return run.best(page, Math.max(1, Math.min(MOST_RANKED, all)));
    }

    private InterviewHits group(int interview, List<EntryHit> found) {
        return new InterviewHits(
                corpus.interviews().get(interview),
                hits.ofInterview(interview),
                found.stream().map(this::hit).toList());
    }

    private SearchHit hit(EntryHit found) {
        SearchEntry entry = entry(found);
        return new SearchHit(entry, highlighter.marks(entry));
    }

    private SearchEntry entry(EntryHit found) {
        EntryExtractor all = entries.get(found.interview());
        if (all == null) {
            all = EntryExtractor.of(corpus, corpus.interviews().get(found.interview()));
            if (entries.size() == MOST_REMEMBERED) {
                entries.remove(entries.keySet().iterator().next());
            }
            entries.put(found.interview(), all);
        }
        return all.get(found.number());
    }

    /** Returns hits in the order of the corpus. */
    public List<SearchHit> inOrder(int most) {
        return run.first(most).stream().map(this::hit).toList();
    }
}
