package org.colloquy.search.index;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;

/**
 * The index as it was for one edition, whatever comes later. It stays open as long as somebody has
 * it. For any number of threads.
 */
public final class IndexSnapshot {
    /** A short turn is as good a place as a long one: length counts less than commonly. */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.35f);

    private final EntryNumbers entries;
    private final DirectoryReader reader;
    private final QueryCache remembered;
    private final QueryCachingPolicy worth;

    /** Made when it is wanted: it goes over all interviews, which an edit need not wait for. */
    private final Lazy<SearchVocabulary> vocabulary;

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
    }

    private static SearchVocabulary vocabulary(EntryNumbers entries) {
        Set<String> speakers = new LinkedHashSet<>();
        entries.speakers().keySet().forEach(speakers::addAll);
        return new SearchVocabulary(entries.corpus(), speakers);
    }

    /** Returns the corpus of the edition. */
    public Corpus corpus() {
        return entries.corpus();
    }

    /** Returns the entries for which the documents of the index stand. */
    public EntryNumbers entries() {
        return entries;
    }

    /** Returns the names that a query may use. */
    public SearchVocabulary vocabulary() {
        return vocabulary.get();
    }

    /** Returns the index itself. */
    public IndexReader reader() {
        return reader;
    }

    /** Returns a builder of queries for this edition. */
    public LuceneQueryBuilder queries() {
        return new LuceneQueryBuilder(vocabulary.get(), new FormRarity(reader));
    }

    /**
     * Returns a searcher for one query.
     *
     * @param patience after which it ends with what it has
     */
    public IndexSearcher searcher(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        QueryTimeout timeout = () -> System.nanoTime() - end > 0;
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(remembered);
        searcher.setQueryCachingPolicy(worth);
        searcher.setTimeout(timeout);
        return searcher;
    }
}
