package org.colloquy.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/** Segments of an index as it is now; those that it had before are not looked at again. */
final class IndexSegments {
    private Map<IndexReader.CacheKey, IndexSegment> known = new HashMap<>();

    /**
     * Looks at the segments of a reader, and forgets those that it does not have.
     *
     * @throws CorruptIndexException if one of them is none of ours
     */
    void look(DirectoryReader reader) throws IOException {
        Map<IndexReader.CacheKey, IndexSegment> now = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            IndexReader.CacheKey key = key(leaf.reader());
            IndexSegment segment = known.get(key);
            now.put(key, segment == null ? new IndexSegment(leaf.reader()) : segment);
        }
        known = now;
    }

    /** Returns the segment of a leaf of the reader that was looked at last. */
    IndexSegment of(LeafReader leaf) {
        IndexSegment segment = known.get(key(leaf));
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
