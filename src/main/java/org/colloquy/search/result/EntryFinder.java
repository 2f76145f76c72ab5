package org.colloquy.search.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.IndexFields;
import org.colloquy.search.index.IndexSnapshot;
import org.colloquy.search.index.LuceneQueryBuilder;

/**
 * Finder of the entries of an edition that have given words in a row, or the rarest of them. What
 * it finds is where to look: it does not compare the words as they are written. For any number of
 * threads.
 */
public final class EntryFinder {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Worth of a row of words beside that of rare words, of which a query has few. */
    private static final float ROW = 100;

    /** Number of rare words that are asked for. */
    private static final int RARE_WORDS = 6;

    /** Words that every so manieth entry has find too much. */
    private static final int COMMON = 20;

    private final IndexSnapshot index;
    private final long words;
    private final Map<Term, Long> counts = new HashMap<>();

    public EntryFinder(IndexSnapshot index) {
        this.index = index;
        try {
            this.words = Math.max(index.reader().getSumTotalTermFreq(IndexFields.WORDS), 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Entry that was found.
     *
     * @param number its place among the entries of the interview, from 0
     * @param rows the number of rows of words that it has
     */
    public record FoundEntry(Interview interview, int number, int rows) {}

    /** Returns the corpus of the edition. */
    public Corpus corpus() {
        return index.corpus();
    }

    /** Returns the lists of people who say something together. */
    public Collection<List<String>> speakers() {
        return index.entries().speakers().keySet();
    }

    /**
     * Returns the entries that have rows of words, those first that have most of them.
     *
     * @param most the bound on what is returned
     */
    public List<FoundEntry> rows(Collection<String> rows, int most) {
        return rows(rows, List.of(), most);
    }

    /**
     * Returns the entries that have rows of words and are said by somebody, those first that have
     * most.
     *
     * @param people the names of whom one at least says it; none if anybody may
     */
    public List<FoundEntry> rows(Collection<String> rows, Collection<String> people, int most) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        rows.forEach(
                row ->
                        any.add(
                                new BoostQuery(
                                        new ConstantScoreQuery(LuceneQueryBuilder.row(row)), ROW),
                                Occur.SHOULD));
        if (people.isEmpty()) {
            return find(any.build(), most);
        }
        List<BytesRef> names = people.stream().map(BytesRef::new).toList();
        return find(
                new BooleanQuery.Builder()
                        .add(any.build(), Occur.MUST)
                        .add(new TermInSetQuery(IndexFields.PERSON, names), Occur.FILTER)
                        .build(),
                most);
    }

    /**
     * Returns the entries that have most of the rarest words of a text.
     *
     * @param most the bound on what is returned
     */
    public List<FoundEntry> alike(String text, int most) {
        int entries = Math.max(index.reader().numDocs(), 1);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        LuceneQueryBuilder.terms(text).stream()
                .distinct()
                .filter(term -> count(term) > 0 && count(term) <= Math.max(entries / COMMON, 50))
                .sorted(Comparator.comparingLong(this::count))
                .limit(RARE_WORDS)
                .forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
        return find(any.build(), most);
    }

    /**
     * Returns how much it says that a text has a word, in bits: what many say says little.
     *
     * @param word as it is written
     */
    public double bits(String word) {
        List<Term> forms = LuceneQueryBuilder.terms(word);
        long least = forms.stream().mapToLong(this::count).min().orElse(words);
        return Math.log((double) words / Math.max(least, 1)) / Math.log(2);
    }

    /** Returns how much it says that a text is one place of the corpus, in bits. */
    public double bitsOfPlace() {
        return Math.log((double) words) / Math.log(2);
    }

    private synchronized long count(Term term) {
        return counts.computeIfAbsent(
                term,
                one -> {
                    try {
                        return index.reader().totalTermFreq(one);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private List<FoundEntry> find(Query query, int most) {
        IndexSearcher searcher = index.searcher(PATIENCE);
        // What one quotation asks for is not asked for again.
        searcher.setQueryCache(null);
        List<FoundEntry> found = new ArrayList<>();
        try {
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                int entry = index.entries().entryOf()[hit.doc];
                if (entry >= 0) {
                    int interview = index.entries().interviewOf(entry);
                    found.add(
                            new FoundEntry(
                                    corpus().interviews().get(interview),
                                    entry - index.entries().firstOf(interview),
                                    (int) (hit.score / ROW)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
