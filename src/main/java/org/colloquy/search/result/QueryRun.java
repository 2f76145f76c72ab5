package org.colloquy.search.result;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.colloquy.search.index.EntryNumbers;
import org.colloquy.search.index.IndexFields;
import org.jspecify.annotations.Nullable;

/** Run of one query in the index of one edition. */
final class QueryRun {
    private final IndexSearcher searcher;
    private final Query query;
    private final @Nullable Query near;
    private final EntryNumbers entries;

    /**
     * Creates a query run.
     *
     * @param near finds the words near each other; null where that means nothing
     * @param entries for which the documents stand
     */
    QueryRun(IndexSearcher searcher, Query query, @Nullable Query near, EntryNumbers entries) {
        this.searcher = searcher;
        this.query = query;
        this.near = near;
        this.entries = entries;
    }

    /** Says whether time ran out. */
    boolean isTimedOut() {
        return searcher.timedOut();
    }

    /** Returns the entry for which a document stands. */
    int entry(int document) {
        return entries.entryOf()[document];
    }

    /** Collects everything that answers the query. */
    HitCollector collect() throws IOException {
        HitCollector hits = new HitCollector(entries);
        searcher.search(query, hits.manager());
        return hits;
    }

    /** Ranks the best of all. */
    List<ScoreDoc> best(int most) throws IOException {
        return most == 0 ? List.of() : ranked(query, most);
    }

    /** Ranks the best in some interviews. */
    List<ScoreDoc> best(Collection<String> slugs, int most) throws IOException {
        List<BytesRef> names = slugs.stream().map(BytesRef::new).toList();
        Query within =
                new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new TermInSetQuery(IndexFields.SLUG, names), Occur.FILTER)
                        .build();
        return ranked(within, most);
    }

    private List<ScoreDoc> ranked(Query which, int most) throws IOException {
        return Ranking.of(searcher, which, near, entries.entryOf(), most);
    }
}
