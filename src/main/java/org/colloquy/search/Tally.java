package org.colloquy.search;

import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts everything that is found, by interview, by who says it and in what part. It asks for no
 * scores, which to compute for all takes longer than to count; the best are ranked apart ({@link
 * Ranking}).
 */
final class Tally extends SimpleCollector {
    private static final int BEGIN = 64;

    private final Places places;
    private final int[] entryOf;
    private final int[] byInterview;
    private final int[] bySpeech;
    private int[] documents = new int[BEGIN];
    private int size;
    private int base;

    Tally(Places places) {
        this.places = places;
        this.entryOf = places.entryOf();
        this.byInterview = new int[places.corpus().interviews().size()];
        this.bySpeech = new int[places.speeches().size()];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
        }
        int document = base + doc;
        documents[size++] = document;
        int entry = entryOf[document];
        byInterview[places.interviewOf(entry)]++;
        bySpeech[places.speechOf(entry)]++;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Lucene takes collectors from a manager; without threads of its own it takes one. */
    CollectorManager<Tally, Tally> manager() {
        return new CollectorManager<>() {
            @Override
            public Tally newCollector() {
                return Tally.this;
            }

            @Override
            public Tally reduce(Collection<Tally> collectors) {
                return Tally.this;
            }
        };
    }

    int size() {
        return size;
    }

    int document(int hit) {
        return documents[hit];
    }

    int entry(int hit) {
        return entryOf[documents[hit]];
    }

    int ofInterview(int interview) {
        return byInterview[interview];
    }

    int ofSpeech(int speech) {
        return bySpeech[speech];
    }
}
