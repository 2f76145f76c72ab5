package org.colloquy.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Says where in a passage the words are that were looked for: exactly where they were found. */
final class Marker {
    private final List<LeafReaderContext> leaves;
    private final Weight weight;
    private final List<String> terms;
    private final List<String> beginnings;
    private final boolean several;
    private final Map<String, Optional<Stems>> stems = new HashMap<>();

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
        if (words != null) {
            addWords(marks, words, new WordSpans(entry.text(), stems(entry)));
        }
        if (!beginnings.isEmpty()) {
            Tokens.of(entry.text(), null).stream()
                    .filter(token -> beginnings.stream().anyMatch(token.form()::startsWith))
                    .forEach(token -> marks.add(token.place()));
        }
        return Span.joined(marks, entry.text(), several);
    }

    private @Nullable Stems stems(Entry entry) {
        return stems.computeIfAbsent(entry.interview().details().language(), Stems::of)
                .orElse(null);
    }

    private static void addWords(List<Span> marks, MatchesIterator words, WordSpans spans)
            throws IOException {
        while (words.next()) {
            Query found = words.getQuery();
            Optional<Span> first = spans.at(words.startPosition(), Ends.first(found)::contains);
            Optional<Span> last = spans.at(words.endPosition(), Ends.last(found)::contains);
            if (first.isPresent() && last.isPresent()) {
                marks.add(new Span(first.get().start(), last.get().end()));
            }
        }
    }

    /** What the words may be with which that begins and ends what a query finds. */
    private static final class Ends {
        static List<String> first(Query query) {
            if (query instanceof TermQuery word) {
                return forms(word.getTerm());
            }
            return query instanceof PhraseQuery phrase
                    ? forms(phrase.getTerms()[0])
                    : forms(((MultiPhraseQuery) query).getTermArrays()[0]);
        }

        static List<String> last(Query query) {
            if (query instanceof TermQuery word) {
                return forms(word.getTerm());
            }
            if (query instanceof PhraseQuery phrase) {
                return forms(phrase.getTerms()[phrase.getTerms().length - 1]);
            }
            Term[][] terms = ((MultiPhraseQuery) query).getTermArrays();
            return forms(terms[terms.length - 1]);
        }

        private static List<String> forms(Term... terms) {
            return Stream.of(terms).map(Term::text).toList();
        }
    }
}
