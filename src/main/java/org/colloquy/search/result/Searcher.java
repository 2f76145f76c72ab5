package org.colloquy.search.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.index.IndexFields;
import org.colloquy.search.index.IndexSnapshot;
import org.colloquy.search.index.LuceneQueryBuilder;
import org.colloquy.search.query.Clause;
import org.colloquy.search.query.QueryParser;
import org.colloquy.search.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Searcher that finds the passages of one edition. For any number of threads. */
public final class Searcher {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final IndexSnapshot index;

    public Searcher(IndexSnapshot index) {
        this.index = index;
    }

    /** Returns the corpus of the edition. */
    public Corpus corpus() {
        return index.corpus();
    }

    /** Returns a finder of entries by their words in a row. */
    public EntryFinder entries() {
        return new EntryFinder(index);
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
        LuceneQueryBuilder queries = index.queries();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(queries.passages(asked), Occur.MUST);
        if (slug != null) {
            query.add(new TermQuery(new Term(IndexFields.SLUG, slug)), Occur.FILTER);
        }
        IndexSearcher searcher = index.searcher(PATIENCE);
        Query near = LuceneQueryBuilder.near(asked).orElse(null);
        QueryRun run = new QueryRun(searcher, query.build(), near, index.entries());
        boolean several = asked.wanted().size() > 1;
        Highlighter highlighter = new Highlighter(queries.marks(asked), terms(asked), several);
        try {
            HitCollector hits = asked.isEmpty() ? new HitCollector(index.entries()) : run.collect();
            return new SearchResult(this, index.entries(), run, hits, highlighter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many passages a query finds. */
    public int count(SearchQuery asked) {
        return asked.isEmpty() ? 0 : find(asked).total();
    }

    /** Returns the ids of the terms that a query asks for by any of their names. */
    public List<String> terms(SearchQuery asked) {
        List<String> ids = new ArrayList<>();
        for (Clause clause : asked.wanted()) {
            if (clause instanceof Clause.OfTerm term) {
                ids.addAll(index.vocabulary().terms(term.term()));
            }
        }
        return ids;
    }

    /** Returns the terms of which a name is asked for: alone, as a phrase, or among the words. */
    public List<String> matchingTerms(SearchQuery asked) {
        Set<String> ids = new LinkedHashSet<>(terms(asked));
        ids.addAll(index.vocabulary().terms(String.join(" ", asked.words())));
        for (Clause clause : asked.wanted()) {
            if (clause instanceof Clause.Phrase phrase) {
                ids.addAll(index.vocabulary().terms(phrase.text()));
            } else if (clause instanceof Clause.Word word) {
                ids.addAll(index.vocabulary().terms(word.text()));
            }
        }
        return List.copyOf(ids);
    }

    /** Returns what may have been meant, where a word occurs nowhere. */
    public Spelling spelling() {
        return new Spelling(this, index.reader());
    }

    /** Says whether any passage has a word, in any of its forms. */
    boolean occurs(String word) {
        Query query = index.queries().passages(QueryParser.parse(word));
        try {
            return index.searcher(PATIENCE).count(query) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
