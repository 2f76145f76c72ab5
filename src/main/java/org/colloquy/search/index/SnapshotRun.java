package org.colloquy.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.colloquy.model.Lazy;
import org.colloquy.search.engine.EntryHit;
import org.colloquy.search.engine.HitCounts;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.engine.QueryRun;
import org.jspecify.annotations.Nullable;

/** Run of one query in the index as it was for one edition. */
final class SnapshotRun implements QueryRun {
    private final IndexSearcher searcher;
    private final Query query;
    private final @Nullable Query near;
    private final EntryNumbers entries;
    private final Lazy<HitCollector> hits = new Lazy<>(this::collect);

    /**
     * Creates a run.
     *
     * @param near finds the words near each other; null where that means nothing
     * @param entries for which the documents stand
     */
    SnapshotRun(IndexSearcher searcher, Query query, @Nullable Query near, EntryNumbers entries) {
        this.searcher = searcher;
        this.query = query;
        this.near = near;
        this.entries = entries;
    }

    @Override
    public HitCounts counts() {
        return hits.get();
    }

    private HitCollector collect() {
        HitCollector all = new HitCollector(entries);
        try {
            searcher.search(query, all.manager());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    @Override
    public List<EntryHit> best(int most) {
        return most == 0 ? List.of() : ranked(query, most);
    }

    @Override
    public List<EntryHit> best(Collection<Integer> interviews, int most) {
        List<BytesRef> names =
                interviews.stream()
                        .map(i -> new BytesRef(entries.corpus().interviews().get(i).slug()))
                        .toList();
        Query within =
                new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new TermInSetQuery(IndexFields.SLUG, names), Occur.FILTER)
                        .build();
        return ranked(within, most);
    }

    private List<EntryHit> ranked(Query which, int most) {
        try {
            return Arrays.stream(Ranking.of(searcher, which, near, most))
                    .filter(hit -> entries.entryOf()[hit.doc] >= 0)
                    .map(hit -> hit(entries.entryOf()[hit.doc], hit.score))
                    .sorted(EntryHit.BEST_FIRST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<EntryHit> first(int most) {
        return ordered(found()).limit(most).toList();
    }

    @Override
    public List<EntryHit> first(Collection<Integer> interviews, int each) {
        BitSet wanted = new BitSet();
        interviews.forEach(wanted::set);
        Map<Integer, Integer> taken = new HashMap<>();
        return ordered(found().filter(entry -> wanted.get(entries.interviewOf(entry))))
                .filter(hit -> taken.merge(hit.interview(), 1, Integer::sum) <= each)
                .toList();
    }

    private IntStream found() {
        return hits.get().documents().map(document -> entries.entryOf()[document]);
    }

    private Stream<EntryHit> ordered(IntStream found) {
        return found.sorted().mapToObj(entry -> hit(entry, 0));
    }

    private EntryHit hit(int entry, float score) {
        int interview = entries.interviewOf(entry);
        return new EntryHit(interview, entry - entries.firstOf(interview), score);
    }
}
