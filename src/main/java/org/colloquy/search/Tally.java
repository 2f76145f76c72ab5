package org.colloquy.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts what is found by interview, by who says it and in what part, and keeps its worth. */
final class Tally extends SimpleCollector {
    private static final int BEGIN = 64;

    private final Edition edition;
    private final int[] entryOf;
    private final int[] byInterview;
    private final int[] bySpeaker;
    private final int[] byRole = new int[Role.COUNT];
    private final float[] best;
    private int[] documents = new int[BEGIN];
    private float[] scores = new float[BEGIN];
    private int size;
    private int base;
    private @Nullable Scorable scorer;

    Tally(Edition edition, int[] entryOf) {
        this.edition = edition;
        this.entryOf = entryOf;
        this.byInterview = new int[edition.corpus().interviews().size()];
        this.bySpeaker = new int[edition.speakers().size()];
        this.best = new float[byInterview.length];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
        float score = scorer == null ? 0 : scorer.score();
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        documents[size] = base + doc;
        scores[size] = score;
        size++;
        int entry = entryOf[base + doc];
        int interview = edition.interviewOf(entry);
        byInterview[interview]++;
        bySpeaker[edition.speakerOf(entry)]++;
        byRole[edition.roleOf(entry)]++;
        best[interview] = Math.max(best[interview], score);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
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

    /** The best hits, in the order of the index; all, if there are no more. */
    int[] top(int most) {
        if (size <= most) {
            return IntStream.range(0, size).toArray();
        }
        PriorityQueue<Float> kept = new PriorityQueue<>(most);
        for (int hit = 0; hit < size; hit++) {
            if (kept.size() < most) {
                kept.add(scores[hit]);
            } else if (scores[hit] > kept.element()) {
                kept.remove();
                kept.add(scores[hit]);
            }
        }
        float least = kept.element();
        return IntStream.range(0, size).filter(hit -> scores[hit] >= least).limit(most).toArray();
    }

    /** Makes a hit worth more. */
    void add(int hit, float worth) {
        scores[hit] += worth;
        int interview = edition.interviewOf(entry(hit));
        best[interview] = Math.max(best[interview], scores[hit]);
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

    float score(int hit) {
        return scores[hit];
    }

    int ofInterview(int interview) {
        return byInterview[interview];
    }

    int ofSpeaker(int speaker) {
        return bySpeaker[speaker];
    }

    int ofRole(Role role) {
        return byRole[role.number()];
    }

    float best(int interview) {
        return best[interview];
    }
}
