package org.colloquy.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Later;
import org.colloquy.search.query.Clause;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Finds the passages of one edition, and of no other. For any number of threads. */
public final class Search {
    /** A short turn is as good a place as a long one: length counts less than commonly. */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.35f);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Places places;
    private final DirectoryReader reader;
    private final QueryCache remembered;
    private final QueryCachingPolicy worth;

    /** It goes over all interviews, which an edit need not wait for. */
    private final Later<SearchVocabulary> vocabulary;

    /**
     * @param places what the documents of the reader are
     * @param remembered what was found earlier
     * @param worth what is to be remembered
     */
    Search(Places places, DirectoryReader reader, QueryCache remembered, QueryCachingPolicy worth) {
        this.places = places;
        this.reader = reader;
        this.remembered = remembered;
        this.worth = worth;
        this.vocabulary = new Later<>(() -> vocabulary(places));
    }

    private static SearchVocabulary vocabulary(Places places) {
        Set<String> speakers = new LinkedHashSet<>();
        places.speakers().keySet().forEach(speakers::addAll);
        return new SearchVocabulary(places.corpus(), speakers);
    }

    public Corpus corpus() {
        return places.corpus();
    }

    Places places() {
        return places;
    }

    /** Finds what a query asks for. */
    public Found find(SearchQuery reading) {
        return find(reading, null);
    }

    /**
     * Finds what a query asks for in one interview.
     *
     * @param slug the interview's; null for all
     */
    public Found find(SearchQuery reading, @Nullable String slug) {
        LuceneQueryBuilder queries =
                new LuceneQueryBuilder(vocabulary.get(), new FormRarity(reader));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(queries.passages(reading), Occur.MUST);
        if (slug != null) {
            query.add(new TermQuery(new Term(IndexFields.SLUG, slug)), Occur.FILTER);
        }
        IndexSearcher searcher = searcher();
        Query near = LuceneQueryBuilder.near(reading).orElse(null);
        Asked asked = new Asked(searcher, query.build(), near, places.entryOf());
        try {
            Highlighter highlighter =
                    new Highlighter(
                            queries.marks(reading), terms(reading), reading.wanted().size() > 1);
            Tally tally = reading.isEmpty() ? new Tally(places) : asked.tally(places);
            return new Found(this, asked, tally, highlighter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many passages a query finds. */
    public int count(SearchQuery reading) {
        return reading.isEmpty() ? 0 : find(reading).total();
    }

    /** The ids of the terms that a query asks for by any of their names. */
    public List<String> terms(SearchQuery reading) {
        List<String> ids = new ArrayList<>();
        for (SearchQuery.QueryPart part : reading.parts()) {
            if (!part.not() && part.clause() instanceof Clause.OfTerm term) {
                ids.addAll(vocabulary.get().terms(term.term()));
            }
        }
        return ids;
    }

    /** The terms of which a name is asked for: alone, as a phrase, or among the words. */
    public List<String> matchingTerms(SearchQuery reading) {
        Set<String> ids = new LinkedHashSet<>(terms(reading));
        ids.addAll(vocabulary.get().terms(String.join(" ", reading.words())));
        for (SearchQuery.QueryPart part : reading.parts()) {
            if (!part.not() && part.clause() instanceof Clause.Phrase phrase) {
                ids.addAll(vocabulary.get().terms(phrase.text()));
            } else if (!part.not() && part.clause() instanceof Clause.Word word) {
                ids.addAll(vocabulary.get().terms(word.text()));
            }
        }
        return List.copyOf(ids);
    }

    /** What may have been meant, where a word occurs nowhere. */
    public Spelling spelling() {
        return new Spelling(this, reader);
    }

    private IndexSearcher searcher() {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(remembered);
        searcher.setQueryCachingPolicy(worth);
        searcher.setTimeout(new Deadline(PATIENCE));
        return searcher;
    }

    /** Whether any passage has a word, in any of its forms. */
    boolean occurs(String word) {
        SearchQuery alone = QueryParser.parse(word);
        Query query =
                new LuceneQueryBuilder(vocabulary.get(), new FormRarity(reader)).passages(alone);
        try {
            return searcher().count(query) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
