package org.colloquy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Says where in a passage the words are that were looked for: exactly where they were found. */
final class Marker {
    private final List<LeafReaderContext> leaves;
    private final Weight weight;
    private final List<String> terms;
    private final List<String> beginnings;
    private final boolean several;

    /**
     * @param query what finds the words
     * @param terms the ids of the terms whose names are marked too
     * @param beginnings of words, folded: looking through a passage for them is quicker than asking
     *     for each word of the index that begins so
     * @param several whether several things were asked for: then neighbours are marked as one
     */
    Marker(
            IndexSearcher searcher,
            Query query,
            List<String> terms,
            List<String> beginnings,
            boolean several)
            throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.terms = terms;
        this.beginnings = beginnings;
        this.several = several;
    }

    List<Span> marks(int document, Entry entry) throws IOException {
        List<Span> marks = new ArrayList<>();
        entry.terms().stream()
                .filter(named -> terms.contains(named.term()))
                .forEach(named -> marks.add(named.place()));
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        MatchesIterator words = matches == null ? null : matches.getMatches(Fields.WORDS);
        while (words != null && words.next()) {
            marks.add(new Span(words.startOffset(), words.endOffset()));
        }
        if (!beginnings.isEmpty()) {
            Tokens.of(entry.text(), null).stream()
                    .filter(token -> beginnings.stream().anyMatch(token.form()::startsWith))
                    .forEach(token -> marks.add(token.place()));
        }
        return Span.joined(marks, entry.text(), several);
    }
}
