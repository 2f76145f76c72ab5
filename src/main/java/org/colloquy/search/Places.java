package org.colloquy.search;

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
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;

/**
 * What the documents of the index are in one edition. Its entries are numbered through in the order
 * of its interviews.
 */
final class Places {
    private final Edition edition;
    private final int[] entryOf;
    private final int[] firstOf;
    private final int[] interviewOf;
    private final int[] speechOf;
    private final Map<Speech, Integer> speeches = new HashMap<>();
    private final List<Speech> said = new ArrayList<>();
    private final Map<List<String>, Integer> speakers = new LinkedHashMap<>();

    /** The entries of an interview in the index. */
    private record Run(LeafReaderContext leaf, Segment segment, int interview) {}

    /**
     * @param segments of the reader
     * @throws CorruptIndexException if the index does not have exactly the entries of the edition
     */
    Places(Edition edition, DirectoryReader reader, Segments segments) throws IOException {
        this.edition = edition;
        int size = reader.numDocs();
        this.entryOf = new int[reader.maxDoc()];
        this.interviewOf = new int[size];
        this.speechOf = new int[size];
        Arrays.fill(entryOf, -1);
        this.firstOf = fill(runs(reader, segments), size);
    }

    private Run[] runs(DirectoryReader reader, Segments segments) throws IOException {
        Run[] runs = new Run[edition.numbers().size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            Segment segment = segments.of(leaf.reader());
            for (int i = 0; i < segment.interviews(); i++) {
                if (!segment.isLive(i, leaf.reader())) {
                    continue;
                }
                Integer number = edition.numbers().get(segment.key(i));
                if (number == null || runs[number] != null) {
                    throw new CorruptIndexException("it is not of this edition", "index");
                }
                runs[number] = new Run(leaf, segment, i);
            }
        }
        return runs;
    }

    private int[] fill(Run[] runs, int size) throws IOException {
        int[] firsts = new int[runs.length];
        Map<Segment, int[]> numbers = new HashMap<>();
        int next = 0;
        for (int i = 0; i < runs.length; i++) {
            firsts[i] = next;
            Run run = runs[i];
            if (run == null) {
                requireEmpty(edition.corpus().interviews().get(i));
                continue;
            }
            int length = run.segment().size(run.interview());
            if (next + length > size) {
                throw new CorruptIndexException("an entry is missing", "index");
            }
            fill(run, i, next, numbers.computeIfAbsent(run.segment(), Places::unknown));
            next += length;
        }
        if (next != size) {
            throw new CorruptIndexException("it has entries of no interview", "index");
        }
        return firsts;
    }

    private void requireEmpty(Interview interview) throws CorruptIndexException {
        if (!Entries.of(edition.corpus(), interview).isEmpty()) {
            throw new CorruptIndexException(interview.slug() + " is missing", "index");
        }
    }

    private static int[] unknown(Segment segment) {
        int[] none = new int[segment.speeches().size()];
        Arrays.fill(none, -1);
        return none;
    }

    private void fill(Run run, int interview, int entry, int[] numbers) {
        int first = run.segment().first(run.interview());
        for (int i = 0; i < run.segment().size(run.interview()); i++) {
            entryOf[run.leaf().docBase + first + i] = entry + i;
            interviewOf[entry + i] = interview;
            int speech = run.segment().speechOf(first + i);
            if (numbers[speech] < 0) {
                numbers[speech] = number(run.segment().speeches().get(speech));
            }
            speechOf[entry + i] = numbers[speech];
        }
    }

    private int number(Speech speech) {
        return speeches.computeIfAbsent(
                speech,
                one -> {
                    said.add(one);
                    speakers.putIfAbsent(one.people(), speakers.size());
                    return said.size() - 1;
                });
    }

    Corpus corpus() {
        return edition.corpus();
    }

    /** The entry of each document; -1 for those that were deleted. */
    int[] entryOf() {
        return entryOf;
    }

    /** How many entries of the edition stand before those of the same interview. */
    int firstOf(int interview) {
        return firstOf[interview];
    }

    /** The place of an entry's interview in the corpus. */
    int interviewOf(int entry) {
        return interviewOf[entry];
    }

    /** Who says an entry, and in what part, as a number below that of {@link #speeches()}. */
    int speechOf(int entry) {
        return speechOf[entry];
    }

    /** Every way in which something is said, in the order of the entries. */
    List<Speech> speeches() {
        return said;
    }

    /** The lists of people who say something together, in the order of the entries. */
    Map<List<String>, Integer> speakers() {
        return speakers;
    }
}
