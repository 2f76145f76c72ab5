package org.colloquy.search.engine;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * Engine in which the entries of one edition are looked for: those of that edition and no others,
 * whatever comes later. It is asked by Lucene's queries, which {@link LuceneQueryBuilder} makes for
 * all engines, of the fields that {@link IndexFields} names. For any number of threads; every
 * method may throw {@link SearchUnavailableException}.
 */
public interface SearchEngine {
    /** Returns the corpus of the edition. */
    Corpus corpus();

    /** Returns the engine for one request, all of whose answers are there within a bound. */
    SearchEngine forRequest();

    /**
     * Says whether the time of something that was asked of this engine ran out, so that there may
     * be more than was counted or returned. Only an engine for one request has such a bound.
     */
    boolean isPartial();

    /** Returns the lists of people who say something together, in the order of the entries. */
    Collection<List<String>> speakers();

    /** Returns the names that a query may use. */
    SearchVocabulary vocabulary();

    /** Returns a builder of the queries that something asked for needs. */
    LuceneQueryBuilder queries(SearchQuery asked);

    /**
     * Begins to look for something.
     *
     * @param near finds words near each other, where what the query finds is better; null where
     *     that means nothing
     */
    QueryRun run(Query query, @Nullable Query near);

    /** Returns how many entries answer each of some queries. */
    List<Integer> counts(List<Query> queries);

    /** Returns how often each of some forms of words occurs. */
    List<Long> occurrences(List<Term> forms);

    /** Returns the number of entries. */
    int entries();

    /** Returns the number of forms of words in all entries. */
    long words();

    /** Returns the forms most like one that occurs nowhere, in the order of {@link NearForm}. */
    List<NearForm> nearest(String form, int most);
}
