package org.colloquy.search.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.colloquy.model.page.HousePages;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.engine.LuceneQueryBuilder;
import org.colloquy.search.index.HousePageEntry;
import org.colloquy.search.index.IndexSnapshot;
import org.colloquy.search.index.WordsField;
import org.colloquy.search.query.SearchQuery;

/**
 * Finder of pages of the house. They have an index of their own, in memory: they are few, and in
 * the index of interviews they would change how rare a word is there, and so the order of what is
 * found. For any number of threads.
 */
final class HousePageFinder {
    private final List<HousePageEntry> entries;
    private final IndexSearcher searcher;
    private final LuceneQueryBuilder queries;

    HousePageFinder(HousePages pages) {
        this.entries =
                pages.all().stream().flatMap(one -> HousePageEntry.of(one).stream()).toList();
        try {
            DirectoryReader reader = index(entries);
            this.searcher = new IndexSearcher(reader);
            searcher.setSimilarity(IndexSnapshot.SIMILARITY);
            searcher.setQueryCache(null);
            this.queries =
                    LuceneQueryBuilder.ofTexts(
                            entries.stream().map(HousePageEntry::language).distinct().toList(),
                            reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is merged, so that the number of a document is that of its entry. */
    private static DirectoryReader index(List<HousePageEntry> entries) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config =
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setSimilarity(IndexSnapshot.SIMILARITY)
                        .setMergePolicy(NoMergePolicy.INSTANCE);
        Map<String, InterviewAnalyzer> analyzers = new HashMap<>();
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (HousePageEntry entry : entries) {
                InterviewAnalyzer analyzer =
                        analyzers.computeIfAbsent(entry.language(), InterviewAnalyzer::of);
                writer.addDocument(List.of(new WordsField(entry.text(), analyzer)));
            }
        }
        return DirectoryReader.open(directory);
    }

    /**
     * Finds the pages that have what a query asks for, each once: first those of whose title it is
     * true, then the best. A query that also asks who speaks, when, or what about asks for
     * interviews and finds no page.
     */
    List<HousePageHit> find(SearchQuery asked) {
        boolean ofText =
                !asked.wanted().isEmpty()
                        && asked.parts().stream().allMatch(part -> part.clause().isOfText());
        return ofText && !entries.isEmpty() ? found(asked) : List.of();
    }

    private List<HousePageHit> found(SearchQuery asked) {
        Map<String, HousePageEntry> best = new LinkedHashMap<>();
        ranked(asked).stream()
                .sorted(Comparator.comparing(entry -> !entry.isTitle()))
                .forEach(entry -> best.putIfAbsent(entry.page().slug(), entry));
        boolean several = asked.wanted().size() > 1;
        Highlighter marker = new Highlighter(queries.marks(asked), List.of(), several);
        return best.values().stream()
                .map(entry -> new HousePageHit(entry, marker.marks(entry)))
                .toList();
    }

    /** Returns all entries that have what a query asks for, best first. */
    private List<HousePageEntry> ranked(SearchQuery asked) {
        try {
            TopDocs found = searcher.search(queries.passages(asked), entries.size());
            return Stream.of(found.scoreDocs).map(hit -> entries.get(hit.doc)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
