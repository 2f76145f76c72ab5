package org.colloquy.search.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.colloquy.search.engine.HitCounts;
import org.colloquy.search.query.SpeakerRole;

/**
 * Collector that counts everything that is found, by interview, by who says it and in what role. It
 * asks for no scores, which to compute for all takes longer than to count; the best are ranked
 * apart ({@link Ranking}).
 */
final class HitCollector extends SimpleCollector implements HitCounts {
    private static final int FIRST_DOCUMENTS = 64;

    private final EntryNumbers entries;
    private final int[] entryOf;
    private final int[] byInterview;
    private final int[] bySpeech;
    private int[] documents = new int[FIRST_DOCUMENTS];
    private int size;
    private int base;

    HitCollector(EntryNumbers entries) {
        this.entries = entries;
        this.entryOf = entries.entryOf();
        this.byInterview = new int[entries.corpus().interviews().size()];
        this.bySpeech = new int[entries.speeches().size()];
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
        byInterview[entries.interviewOf(entry)]++;
        bySpeech[entries.speechOf(entry)]++;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Returns a manager of this one collector, which is enough where Lucene has no threads. */
    CollectorManager<HitCollector, HitCollector> manager() {
        return new CollectorManager<>() {
            @Override
            public HitCollector newCollector() {
                return HitCollector.this;
            }

            @Override
            public HitCollector reduce(Collection<HitCollector> collectors) {
                return HitCollector.this;
            }
        };
    }

    @Override
    public int total() {
        return size;
    }

    /** Returns the documents that were found, in the order of the index. */
    IntStream documents() {
        return Arrays.stream(documents, 0, size);
    }

    @Override
    public List<Integer> interviews() {
        return IntStream.range(0, byInterview.length)
                .filter(interview -> byInterview[interview] > 0)
                .boxed()
                .toList();
    }

    @Override
    public int ofInterview(int interview) {
        return byInterview[interview];
    }

    @Override
    public int ofRole(SpeakerRole role) {
        return IntStream.range(0, bySpeech.length)
                .filter(speech -> entries.speeches().get(speech).role() == role)
                .map(speech -> bySpeech[speech])
                .sum();
    }

    @Override
    public Map<String, Integer> people() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int[] bySpeakers = new int[entries.speakers().size()];
        for (int i = 0; i < bySpeech.length; i++) {
            List<String> people = entries.speeches().get(i).people();
            bySpeakers[entries.speakers().getOrDefault(people, 0)] += bySpeech[i];
        }
        entries.speakers()
                .forEach(
                        (people, i) -> {
                            if (bySpeakers[i] > 0) {
                                people.forEach(
                                        name -> counts.merge(name, bySpeakers[i], Integer::sum));
                            }
                        });
        return counts;
    }
}
