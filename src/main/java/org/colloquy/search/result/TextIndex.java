package org.colloquy.search.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
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
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.engine.LuceneQueryBuilder;
import org.colloquy.search.index.IndexSnapshot;
import org.colloquy.search.index.WordsField;
import org.colloquy.search.query.SearchQuery;

/**
 * Index in memory of texts beside the passages of interviews. In the index of these they would
 * change how rare a word is there, and so the order of what is found. For any number of threads.
 */
final class TextIndex {
    private final int size;
    private final IndexSearcher searcher;
    private final LuceneQueryBuilder queries;

    /** Text of which the words are found by the rules of its language, a BCP 47 tag. */
    record SearchableText(String text, String language) {}

    /** Creates the index of some texts, which are known by their number from then on. */
    TextIndex(List<SearchableText> texts) {
        try {
            DirectoryReader reader = index(texts);
            this.size = texts.size();
            this.searcher = new IndexSearcher(reader);
            searcher.setSimilarity(IndexSnapshot.SIMILARITY);
            searcher.setQueryCache(null);
            this.queries =
                    LuceneQueryBuilder.ofTexts(
                            texts.stream().map(SearchableText::language).distinct().toList(),
                            reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is merged, so that the number of a document is that of its text. */
    private static DirectoryReader index(List<SearchableText> texts) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config =
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setSimilarity(IndexSnapshot.SIMILARITY)
                        .setMergePolicy(NoMergePolicy.INSTANCE);
        Map<String, InterviewAnalyzer> analyzers = new HashMap<>();
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (SearchableText text : texts) {
                InterviewAnalyzer analyzer =
                        analyzers.computeIfAbsent(text.language(), InterviewAnalyzer::of);
                writer.addDocument(List.of(new WordsField(text.text(), analyzer)));
            }
        }
        return DirectoryReader.open(directory);
    }

    /**
     * Returns the numbers of the texts that have what a query asks for, best first. A query that
     * also asks who speaks, when, or what about asks for interviews and finds no text.
     */
    List<Integer> ranked(SearchQuery asked) {
        boolean ofText =
                !asked.wanted().isEmpty()
                        && asked.parts().stream().allMatch(part -> part.clause().isOfText());
        if (!ofText || size == 0) {
            return List.of();
        }
        try {
            TopDocs found = searcher.search(queries.passages(asked), size);
            return Stream.of(found.scoreDocs).map(hit -> hit.doc).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a highlighter of what a query finds in these texts. */
    Highlighter highlighter(SearchQuery asked) {
        return new Highlighter(queries.marks(asked), List.of(), asked.wanted().size() > 1);
    }
}
