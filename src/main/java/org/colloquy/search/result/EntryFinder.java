package org.colloquy.search.result;

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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.engine.LuceneQueryBuilder;
import org.colloquy.search.engine.SearchEngine;

/**
 * Finder of the entries of an edition that have given words in a row, or the rarest of them. What
 * it finds is where to look: it does not compare the words as they are written. For any number of
 * threads.
 */
public final class EntryFinder {
    /** Worth of a row of words beside that of rare words, of which a query has few. */
    private static final float ROW = 100;

    /** Number of rare words that are asked for. */
    private static final int RARE_WORDS = 6;

    /** Words that every so manieth entry has find too much. */
    private static final int COMMON = 20;

    private final SearchEngine engine;
    private final long words;
    private final Map<Term, Long> counts = new HashMap<>();

    public EntryFinder(SearchEngine engine) {
        this.engine = engine;
        this.words = Math.max(engine.words(), 2);
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
        return engine.corpus();
    }

    /** Returns the lists of people who say something together. */
    public Collection<List<String>> speakers() {
        return engine.speakers();
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
        int entries = Math.max(engine.entries(), 1);
        List<Term> forms = LuceneQueryBuilder.terms(text).stream().distinct().toList();
        count(forms);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        forms.stream()
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
        count(forms);
        long least = forms.stream().mapToLong(this::count).min().orElse(words);
        return Math.log((double) words / Math.max(least, 1)) / Math.log(2);
    }

    /** Returns how much it says that a text is one place of the corpus, in bits. */
    public double bitsOfPlace() {
        return Math.log((double) words) / Math.log(2);
    }

    private synchronized long count(Term form) {
        return counts.getOrDefault(form, 0L);
    }

    private synchronized void count(List<Term> forms) {
        List<Term> others = forms.stream().filter(form -> !counts.containsKey(form)).toList();
        if (others.isEmpty()) {
            return;
        }
        List<Long> found = engine.occurrences(others);
        for (int i = 0; i < others.size(); i++) {
            counts.put(others.get(i), found.get(i));
        }
    }

    private List<FoundEntry> find(Query query, int most) {
        return engine.run(query, null).best(most).stream()
                .map(
                        hit ->
                                new FoundEntry(
                                        corpus().interviews().get(hit.interview()),
                                        hit.number(),
                                        (int) (hit.score() / ROW)))
                .toList();
    }
}
