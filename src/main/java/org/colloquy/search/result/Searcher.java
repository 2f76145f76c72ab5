package org.colloquy.search.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.analysis.WordFolding;
import org.colloquy.search.engine.HitCounts;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.engine.LuceneQueryBuilder;
import org.colloquy.search.engine.NearForm;
import org.colloquy.search.engine.QueryRun;
import org.colloquy.search.engine.SearchEngine;
import org.colloquy.search.query.Clause;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Searcher that finds the passages of one edition. For any number of threads. */
public final class Searcher {
    private final SearchEngine engine;

    private final Lazy<HousePageFinder> pages;
    private final Lazy<InterviewFinder> titles;

    public Searcher(SearchEngine engine) {
        this(
                engine,
                new Lazy<>(() -> new HousePageFinder(engine.corpus().pages())),
                new Lazy<>(() -> new InterviewFinder(engine.corpus())));
    }

    private Searcher(
            SearchEngine engine, Lazy<HousePageFinder> pages, Lazy<InterviewFinder> titles) {
        this.engine = engine;
        this.pages = pages;
        this.titles = titles;
    }

    /** Returns the searcher for one request, which is answered within a bound. */
    public Searcher forRequest() {
        return new Searcher(engine.forRequest(), pages, titles);
    }

    /**
     * Says whether the time of something that was looked for ran out, so that there may be more
     * than was found so far. Only a searcher for one request has such a bound.
     */
    public boolean isPartial() {
        return engine.isPartial();
    }

    /** Returns the corpus of the edition. */
    public Corpus corpus() {
        return engine.corpus();
    }

    /**
     * Returns a finder of entries by their words in a row. That of a searcher for one request may
     * miss some, where others look to the end.
     */
    public EntryFinder entries() {
        return new EntryFinder(engine);
    }

    /** Finds what a query asks for. */
    public SearchResult find(SearchQuery asked) {
        return find(asked, null);
    }

    /**
     * Finds what a query asks for in one interview.
     *
     * @param slug the interview's; null for all
     */
    public SearchResult find(SearchQuery asked, @Nullable String slug) {
        LuceneQueryBuilder queries = engine.queries(asked);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(queries.passages(asked), Occur.MUST);
        if (slug != null) {
            query.add(new TermQuery(new Term(IndexFields.SLUG, slug)), Occur.FILTER);
        }
        QueryRun run = engine.run(query.build(), LuceneQueryBuilder.near(asked).orElse(null));
        boolean several = asked.wanted().size() > 1;
        Highlighter highlighter = new Highlighter(queries.marks(asked), terms(asked), several);
        HitCounts counts = asked.isEmpty() ? HitCounts.none() : run.counts();
        boolean scored = asked.wanted().stream().anyMatch(Searcher::isScored);
        return new SearchResult(this, run, counts, highlighter, scored);
    }

    private static boolean isScored(Clause clause) {
        return clause instanceof Clause.Word || clause instanceof Clause.Phrase;
    }

    /** Finds the pages of the house that have what a query asks for, best first. */
    public List<HousePageHit> pages(SearchQuery asked) {
        return pages.get().find(asked);
    }

    /**
     * Finds the interviews that have what a query asks for in their titles and the names of those
     * who answer in them, in the order of the corpus; of several versions of one, a single one.
     */
    public List<Interview> titles(SearchQuery asked) {
        return titles.get().find(asked);
    }

    /** Returns how many passages a query finds. */
    public int count(SearchQuery asked) {
        return asked.isEmpty() ? 0 : engine.counts(List.of(passages(asked))).get(0);
    }

    private Query passages(SearchQuery asked) {
        return engine.queries(asked).passages(asked);
    }

    /** Returns the ids of the terms that a query asks for by any of their names. */
    public List<String> terms(SearchQuery asked) {
        List<String> ids = new ArrayList<>();
        for (Clause clause : asked.wanted()) {
            if (clause instanceof Clause.OfTerm term) {
                ids.addAll(engine.vocabulary().terms(term.term()));
            }
        }
        return ids;
    }

    /** Returns the terms of which a name is asked for: alone, as a phrase, or among the words. */
    public List<String> matchingTerms(SearchQuery asked) {
        Set<String> ids = new LinkedHashSet<>(terms(asked));
        ids.addAll(engine.vocabulary().terms(String.join(" ", asked.words())));
        for (Clause clause : asked.wanted()) {
            if (clause instanceof Clause.Phrase phrase) {
                ids.addAll(engine.vocabulary().terms(phrase.text()));
            } else if (clause instanceof Clause.Word word) {
                ids.addAll(engine.vocabulary().terms(word.text()));
            }
        }
        return List.copyOf(ids);
    }

    /** Returns what may have been meant, where a word occurs nowhere. */
    public Spelling spelling() {
        return new Spelling(this);
    }

    /** Returns how many passages have each of some words, in any of its forms. */
    List<Integer> passagesWith(List<String> words) {
        return engine.counts(
                words.stream().map(word -> passages(QueryParser.parse(word))).toList());
    }

    /** Says whether the name of somebody who says something has all of these words. */
    boolean isName(String words) {
        return !engine.vocabulary().people(words).isEmpty();
    }

    /** Returns the name of somebody who says something that was perhaps meant by some words. */
    Optional<String> nearName(String words) {
        return engine.vocabulary().nearPerson(words);
    }

    /** Returns the words most like one that occurs nowhere, best first. */
    List<String> nearest(String word, int most) {
        return engine.nearest(WordFolding.fold(word), most).stream().map(NearForm::form).toList();
    }
}
