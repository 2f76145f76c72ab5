package org.colloquy.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/** The segments of an index as it is now; of those that it had before what is known is kept. */
final class Segments {
    private Map<IndexReader.CacheKey, Segment> known = new HashMap<>();

    /**
     * Looks at the segments of a reader, and forgets those that it does not have.
     *
     * @throws CorruptIndexException if one of them is none of ours
     */
    void look(DirectoryReader reader) throws IOException {
        Map<IndexReader.CacheKey, Segment> now = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            IndexReader.CacheKey key = key(leaf.reader());
            Segment segment = known.get(key);
            now.put(key, segment == null ? new Segment(leaf.reader()) : segment);
        }
        known = now;
    }

    /** That of a leaf of the reader that was looked at last. */
    Segment of(LeafReader leaf) {
        Segment segment = known.get(key(leaf));
        if (segment == null) {
            throw new IllegalStateException("a segment that nobody looked at");
        }
        return segment;
    }

    private static IndexReader.CacheKey key(LeafReader leaf) {
        IndexReader.CacheHelper core = leaf.getCoreCacheHelper();
        if (core == null) {
            throw new IllegalStateException("a segment without a name");
        }
        return core.getKey();
    }
}
