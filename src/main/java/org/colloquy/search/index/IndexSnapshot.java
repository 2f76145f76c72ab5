package org.colloquy.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.engine.FormRarity;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.engine.LuceneQueryBuilder;
import org.colloquy.search.engine.NearForm;
import org.colloquy.search.engine.QueryRun;
import org.colloquy.search.engine.SearchEngine;
import org.colloquy.search.engine.SearchVocabulary;
import org.colloquy.search.engine.SharedMeasures;
import org.colloquy.search.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * The index as it was for one edition, whatever comes later. It stays open as long as somebody has
 * it. For any number of threads.
 */
public final class IndexSnapshot implements SearchEngine {
    /** Time for each query of a request. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** The measure of what an entry is worth by its words. */
    public static final Similarity SIMILARITY =
            new BM25Similarity(
                    (float) SharedMeasures.SATURATION, (float) SharedMeasures.LENGTH_WEIGHT);

    private final EntryNumbers entries;
    private final DirectoryReader reader;
    private final QueryCache remembered;
    private final QueryCachingPolicy worth;

    /** Made when it is wanted: it goes over all interviews, which an edit need not wait for. */
    private final Lazy<SearchVocabulary> vocabulary;

    private final QueryClock clock;

    /**
     * Creates an index snapshot.
     *
     * @param entries for which the documents of the reader stand
     * @param remembered what was found earlier
     * @param worth what is to be remembered
     */
    IndexSnapshot(
            EntryNumbers entries,
            DirectoryReader reader,
            QueryCache remembered,
            QueryCachingPolicy worth) {
        this.entries = entries;
        this.reader = reader;
        this.remembered = remembered;
        this.worth = worth;
        this.vocabulary = new Lazy<>(() -> vocabulary(entries));
        this.clock = QueryClock.unbounded();
    }

    private IndexSnapshot(IndexSnapshot whole, QueryClock clock) {
        this.entries = whole.entries;
        this.reader = whole.reader;
        this.remembered = whole.remembered;
        this.worth = whole.worth;
        this.vocabulary = whole.vocabulary;
        this.clock = clock;
    }

    private static SearchVocabulary vocabulary(EntryNumbers entries) {
        Set<String> speakers = new LinkedHashSet<>();
        entries.speakers().keySet().forEach(speakers::addAll);
        return new SearchVocabulary(entries.corpus(), speakers);
    }

    @Override
    public Corpus corpus() {
        return entries.corpus();
    }

    @Override
    public SearchEngine forRequest() {
        return within(PATIENCE);
    }

    /**
     * Returns the same index for one request.
     *
     * @param patience after which each of its queries ends with what it has
     */
    public SearchEngine within(Duration patience) {
        return new IndexSnapshot(this, QueryClock.of(patience));
    }

    @Override
    public boolean isPartial() {
        return clock.hasRunOut();
    }

    @Override
    public Collection<List<String>> speakers() {
        return entries.speakers().keySet();
    }

    @Override
    public SearchVocabulary vocabulary() {
        return vocabulary.get();
    }

    @Override
    public LuceneQueryBuilder queries(SearchQuery asked) {
        return new LuceneQueryBuilder(vocabulary.get(), FormRarity.in(reader));
    }

    @Override
    public QueryRun run(Query query, @Nullable Query near) {
        return new SnapshotRun(searcher(), query, near, entries);
    }

    @Override
    public List<Integer> counts(List<Query> queries) {
        List<Integer> counts = new ArrayList<>();
        try {
            for (Query query : queries) {
                counts.add(searcher().count(query));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    @Override
    public List<Long> occurrences(List<Term> forms) {
        List<Long> occurrences = new ArrayList<>();
        try {
            for (Term form : forms) {
                occurrences.add(reader.totalTermFreq(form));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return occurrences;
    }

    @Override
    public int entries() {
        return reader.numDocs();
    }

    @Override
    public long words() {
        try {
            return reader.getSumTotalTermFreq(IndexFields.WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<NearForm> nearest(String form, int most) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(SharedMeasures.SHORTEST_WRITTEN);
        checker.setMinPrefix(SharedMeasures.SAME_BEGINNING);
        checker.setMaxEdits(SharedMeasures.MOST_EDITS);
        try {
            SuggestWord[] near =
                    checker.suggestSimilar(
                            new Term(IndexFields.WORDS, form),
                            NearForm.CANDIDATES,
                            reader,
                            SuggestMode.SUGGEST_ALWAYS);
            List<NearForm> found =
                    Stream.of(near).map(one -> NearForm.of(one.string, form, one.freq)).toList();
            return NearForm.best(found, form, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexSearcher searcher() {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(remembered);
        searcher.setQueryCachingPolicy(worth);
        searcher.setTimeout(clock.start());
        return searcher;
    }
}
