package org.colloquy.search;

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
import org.jspecify.annotations.Nullable;

/** A query put to one edition. */
final class Asked {
    private final IndexSearcher searcher;
    private final Query query;
    private final @Nullable Query near;
    private final int[] entryOf;

    /**
     * @param near finds its words near each other; null where that means nothing
     * @param entryOf the entry of each document
     */
    Asked(IndexSearcher searcher, Query query, @Nullable Query near, int[] entryOf) {
        this.searcher = searcher;
        this.query = query;
        this.near = near;
        this.entryOf = entryOf;
    }

    /** Whether time ran out. */
    boolean isTimedOut() {
        return searcher.timedOut();
    }

    /** The entry of a document. */
    int entry(int document) {
        return entryOf[document];
    }

    /** Everything that answers it, counted. */
    Tally tally(Places places) throws IOException {
        Tally tally = new Tally(places);
        searcher.search(query, tally.manager());
        return tally;
    }

    List<ScoreDoc> best(int most) throws IOException {
        return most == 0 ? List.of() : Ranking.of(searcher, query, near, entryOf, most);
    }

    /** The best in some interviews. */
    List<ScoreDoc> best(Collection<String> slugs, int most) throws IOException {
        List<BytesRef> names = slugs.stream().map(BytesRef::new).toList();
        Query within =
                new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new TermInSetQuery(IndexFields.SLUG, names), Occur.FILTER)
                        .build();
        return Ranking.of(searcher, within, near, entryOf, most);
    }
}
