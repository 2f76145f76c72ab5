package org.colloquy.search.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.engine.IndexFields;
import org.jspecify.annotations.Nullable;

/**
 * Field with the positions of words and not their text. Its words are cut as its own language
 * wants, whatever the index would do.
 */
public final class WordsField extends Field {
    private static final FieldType POSITIONS = new FieldType();

    static {
        POSITIONS.setTokenized(true);
        POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        POSITIONS.freeze();
    }

    private final InterviewAnalyzer analyzer;

    /**
     * Creates a field of a text.
     *
     * @param analyzer of the text's language
     */
    public WordsField(String text, InterviewAnalyzer analyzer) {
        super(IndexFields.WORDS, text, POSITIONS);
        this.analyzer = analyzer;
    }

    @Override
    public TokenStream tokenStream(Analyzer ofIndex, @Nullable TokenStream reuse) {
        return analyzer.tokenStream(name(), stringValue());
    }
}
