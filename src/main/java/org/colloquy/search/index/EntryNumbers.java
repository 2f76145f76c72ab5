package org.colloquy.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;

/**
 * Numbers of the entries of one edition, for which the documents of the index stand. They run
 * through the interviews in their order.
 */
public final class EntryNumbers {
    private final IndexEdition edition;
    private final int[] entryOf;
    private final int[] firstOf;
    private final int[] interviewOf;
    private final int[] speechOf;
    private final Map<EntrySpeech, Integer> speeches = new HashMap<>();
    private final List<EntrySpeech> said = new ArrayList<>();
    private final Map<List<String>, Integer> speakers = new LinkedHashMap<>();

    /** The entries of an interview in the index. */
    private record NumberRun(LeafReaderContext leaf, IndexSegment segment, int interview) {}

    /**
     * Creates the numbers of all entries of an edition; reads each document of the index once.
     *
     * @param segments of the reader
     * @throws CorruptIndexException if the index does not have exactly the entries of the edition
     */
    EntryNumbers(IndexEdition edition, DirectoryReader reader, IndexSegments segments)
            throws IOException {
        this.edition = edition;
        int size = reader.numDocs();
        this.entryOf = new int[reader.maxDoc()];
        this.interviewOf = new int[size];
        this.speechOf = new int[size];
        Arrays.fill(entryOf, -1);
        this.firstOf = fill(runs(reader, segments), size);
    }

    private NumberRun[] runs(DirectoryReader reader, IndexSegments segments) throws IOException {
        NumberRun[] runs = new NumberRun[edition.size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            IndexSegment segment = segments.of(leaf.reader());
            for (int i = 0; i < segment.interviews(); i++) {
                if (!segment.isLive(i, leaf.reader())) {
                    continue;
                }
                int number = number(segment.key(i));
                if (runs[number] != null) {
                    throw new CorruptIndexException("an interview is there twice", "index");
                }
                runs[number] = new NumberRun(leaf, segment, i);
            }
        }
        return runs;
    }

    private int number(String key) throws CorruptIndexException {
        int number = edition.number(key);
        if (number < 0) {
            throw new CorruptIndexException("it is not of this edition", "index");
        }
        return number;
    }

    private int[] fill(NumberRun[] runs, int size) throws IOException {
        int[] firsts = new int[runs.length];
        Map<IndexSegment, int[]> ways = new HashMap<>();
        int next = 0;
        for (int i = 0; i < runs.length; i++) {
            firsts[i] = next;
            NumberRun run = runs[i];
            if (run == null) {
                requireEmpty(edition.corpus().interviews().get(i));
                continue;
            }
            int length = run.segment().size(run.interview());
            if (next + length > size) {
                throw new CorruptIndexException("an entry is missing", "index");
            }
            fill(run, i, next, ways.computeIfAbsent(run.segment(), EntryNumbers::unknown));
            next += length;
        }
        if (next != size) {
            throw new CorruptIndexException("it has entries of no interview", "index");
        }
        return firsts;
    }

    private void requireEmpty(Interview interview) throws CorruptIndexException {
        if (!EntryExtractor.of(edition.corpus(), interview).isEmpty()) {
            throw new CorruptIndexException(interview.slug() + " is missing", "index");
        }
    }

    private static int[] unknown(IndexSegment segment) {
        int[] none = new int[segment.speeches().size()];
        Arrays.fill(none, -1);
        return none;
    }

    private void fill(NumberRun run, int interview, int entry, int[] ways) {
        int first = run.segment().first(run.interview());
        for (int i = 0; i < run.segment().size(run.interview()); i++) {
            entryOf[run.leaf().docBase + first + i] = entry + i;
            interviewOf[entry + i] = interview;
            int speech = run.segment().speechOf(first + i);
            if (ways[speech] < 0) {
                ways[speech] = number(run.segment().speeches().get(speech));
            }
            speechOf[entry + i] = ways[speech];
        }
    }

    private int number(EntrySpeech speech) {
        return speeches.computeIfAbsent(
                speech,
                one -> {
                    said.add(one);
                    speakers.putIfAbsent(one.people(), speakers.size());
                    return said.size() - 1;
                });
    }

    /** Returns the corpus of the edition. */
    public Corpus corpus() {
        return edition.corpus();
    }

    /** Returns the entry of each document; -1 for those that were deleted. */
    public int[] entryOf() {
        return entryOf;
    }

    /** Returns how many entries of the edition stand before those of an interview. */
    public int firstOf(int interview) {
        return firstOf[interview];
    }

    /** Returns the place of an entry's interview in the corpus. */
    public int interviewOf(int entry) {
        return interviewOf[entry];
    }

    /** Returns the place in {@link #speeches()} of who says an entry. */
    public int speechOf(int entry) {
        return speechOf[entry];
    }

    /** Returns who says anything, and in what role, in the order of the entries. */
    public List<EntrySpeech> speeches() {
        return said;
    }

    /** Returns the lists of people who say something together, in the order of the entries. */
    public Map<List<String>, Integer> speakers() {
        return speakers;
    }
}
