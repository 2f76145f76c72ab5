package org.colloquy.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/** What an index that was found has in it, if it is one of ours and whole. */
final class StoredKeys {
    private StoredKeys() {}

    /**
     * The keys of the interviews in an index.
     *
     * @throws CorruptIndexException if it is damaged, or of another format
     */
    static Set<String> of(IndexWriter writer, String formatKey, String format) throws IOException {
        Set<String> keys = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            if (reader.maxDoc() > 0 && !format.equals(data(writer).get(formatKey))) {
                throw new CorruptIndexException("it has another format", "index");
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
                addAll(keys, leaf.reader());
            }
        }
        return keys;
    }

    private static Map<String, String> data(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        Map<String, String> all = new HashMap<>();
        if (data != null) {
            data.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        }
        return all;
    }

    private static void addAll(Set<String> keys, LeafReader leaf) throws IOException {
        SortedDocValues values = leaf.getSortedDocValues(Fields.KEY);
        if (values == null) {
            throw new CorruptIndexException("it has no keys", "index");
        }
        Bits live = leaf.getLiveDocs();
        int last = -1;
        for (int doc = values.nextDoc(); doc < leaf.maxDoc(); doc = values.nextDoc()) {
            if ((live == null || live.get(doc)) && values.ordValue() != last) {
                last = values.ordValue();
                keys.add(values.lookupOrd(last).utf8ToString());
            }
        }
    }

    /** Deletes the files of an index, whatever state they are in, and no others. */
    static void deleteIndex(Directory directory) throws IOException {
        for (String name : directory.listAll()) {
            if (IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
                    || name.startsWith(IndexFileNames.SEGMENTS)
                    || name.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
                directory.deleteFile(name);
            }
        }
    }
}
