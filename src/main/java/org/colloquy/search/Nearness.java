package org.colloquy.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Makes hits worth more in which the words stand near each other. Only the best hits are looked at:
 * comparing the places of two frequent words in all passages takes longer than all the rest.
 */
final class Nearness {
    private static final int LOOKED_AT = 400;

    private Nearness() {}

    static void add(IndexSearcher searcher, Query near, Tally tally) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(near), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = null;
        Scorer scorer = null;
        for (int hit : tally.top(LOOKED_AT)) {
            int document = tally.document(hit);
            LeafReaderContext own = leaves.get(ReaderUtil.subIndex(document, leaves));
            if (own != leaf) {
                leaf = own;
                scorer = weight.scorer(leaf);
            }
            if (scorer != null && isAt(scorer.iterator(), document - own.docBase)) {
                tally.add(hit, scorer.score());
            }
        }
    }

    private static boolean isAt(DocIdSetIterator places, int document) throws IOException {
        int at = places.docID() < document ? places.advance(document) : places.docID();
        return at == document;
    }
}
