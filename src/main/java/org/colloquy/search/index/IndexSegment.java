package org.colloquy.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.colloquy.search.engine.IndexFields;

/**
 * Segment of the index: the entries of some interviews, each interview's one after the other, and
 * who says them. A segment never changes but for what is deleted from it, so that this is made once
 * for each.
 */
final class IndexSegment {
    private final List<String> keys = new ArrayList<>();
    private final int[] firsts;
    private final int[] speechOf;
    private final List<EntrySpeech> speeches = new ArrayList<>();

    /**
     * Creates an index segment.
     *
     * @throws CorruptIndexException if it is none of ours
     */
    IndexSegment(LeafReader leaf) throws IOException {
        this.firsts = firsts(leaf);
        this.speechOf = speeches(leaf);
    }

    private int[] firsts(LeafReader leaf) throws IOException {
        SortedDocValues names = DocValues.getSorted(leaf, IndexFields.INTERVIEW);
        NumericDocValues sizes = DocValues.getNumeric(leaf, IndexFields.SIZE);
        int[] found = new int[leaf.maxDoc() + 1];
        int next = 0;
        for (int doc = names.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = names.nextDoc()) {
            if (doc != next || !sizes.advanceExact(doc) || sizes.longValue() < 1) {
                throw new CorruptIndexException("entries have no interview", "index");
            }
            found[keys.size()] = doc;
            keys.add(names.lookupOrd(names.ordValue()).utf8ToString());
            next = (int) Math.min(leaf.maxDoc() + 1L, doc + sizes.longValue());
        }
        if (next != leaf.maxDoc()) {
            throw new CorruptIndexException("an interview is not whole", "index");
        }
        found[keys.size()] = next;
        return Arrays.copyOf(found, keys.size() + 1);
    }

    private int[] speeches(LeafReader leaf) throws IOException {
        SortedDocValues said = DocValues.getSorted(leaf, IndexFields.SPEECH);
        try {
            for (int ord = 0; ord < said.getValueCount(); ord++) {
                speeches.add(EntrySpeech.of(said.lookupOrd(ord)));
            }
        } catch (IllegalArgumentException e) {
            throw new CorruptIndexException(
                    "who speaks is not written as it should be", "index", e);
        }
        int[] of = new int[leaf.maxDoc()];
        for (int doc = 0; doc < of.length; doc++) {
            if (!said.advanceExact(doc)) {
                throw new CorruptIndexException("an entry has no speaker", "index");
            }
            of[doc] = said.ordValue();
        }
        return of;
    }

    /** Returns how many interviews it has, deleted ones included. */
    int interviews() {
        return keys.size();
    }

    /** Returns the key of an interview. */
    String key(int interview) {
        return keys.get(interview);
    }

    /** Returns the document of an interview's first entry. */
    int first(int interview) {
        return firsts[interview];
    }

    /** Returns how many entries an interview has. */
    int size(int interview) {
        return firsts[interview + 1] - firsts[interview];
    }

    /** Says whether an interview is not deleted. */
    boolean isLive(int interview, LeafReader leaf) {
        Bits live = leaf.getLiveDocs();
        return live == null || live.get(firsts[interview]);
    }

    /** Returns the place in {@link #speeches()} of who says a document. */
    int speechOf(int document) {
        return speechOf[document];
    }

    List<EntrySpeech> speeches() {
        return speeches;
    }
}
