package org.colloquy.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.colloquy.search.engine.SharedMeasures;
import org.jspecify.annotations.Nullable;

/**
 * Ranking of the documents that answer a query best.
 *
 * <p>Of those that the words alone make best, the first {@link SharedMeasures#MOST_COMPARED} are
 * worth more where the words stand near each other: to compare the places of frequent words in all
 * passages takes longer than all the rest.
 */
final class Ranking {
    private static final Comparator<ScoreDoc> BY_DOCUMENT = Comparator.comparingInt(d -> d.doc);

    private Ranking() {}

    /**
     * Returns what answers a query best, in no order.
     *
     * @param near finds the words near each other; null where that means nothing
     * @param most how many to rank
     */
    static ScoreDoc[] of(IndexSearcher searcher, Query query, @Nullable Query near, int most)
            throws IOException {
        ScoreDoc[] best =
                searcher.search(query, new TopScoreDocCollectorManager(most, null, most)).scoreDocs;
        if (near != null) {
            ScoreDoc[] first =
                    Arrays.copyOf(best, Math.min(best.length, SharedMeasures.MOST_COMPARED));
            Arrays.sort(first, BY_DOCUMENT);
            addNearness(searcher, near, first);
        }
        return best;
    }

    private static void addNearness(IndexSearcher searcher, Query near, ScoreDoc[] hits)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(near), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = null;
        Scorer scorer = null;
        for (ScoreDoc hit : hits) {
            LeafReaderContext own = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            if (own != leaf) {
                leaf = own;
                scorer = weight.scorer(leaf);
            }
            if (scorer != null && isAt(scorer, hit.doc - own.docBase)) {
                hit.score += scorer.score();
            }
        }
    }

    private static boolean isAt(Scorer scorer, int document) throws IOException {
        int at = scorer.docID();
        return (at < document ? scorer.iterator().advance(document) : at) == document;
    }
}
