package org.colloquy.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** FormRarity also count what was taken out and still lies in the index. */
class FormRarityTest {
    @Test
    void aFormIsNeverLessThanNotRareWhereMostIsGone() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            for (int i = 0; i < 10; i++) {
                add(writer, "keeps", "gone");
            }
            add(writer, "keeps", "here");
            add(writer, "keep", "here");
            writer.deleteDocuments(new Term(IndexFields.KEY, "gone"));
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                FormRarity rarity = FormRarity.in(reader);
                assertThat(rarity.ratio("keeps", "keep")).isBetween(0f, 1f);
                assertThat(rarity.ratio("keep", "keeps")).isEqualTo(1);
            }
        }
    }

    private static void add(IndexWriter writer, String word, String key) throws IOException {
        writer.addDocument(
                List.of(
                        new StringField(IndexFields.WORDS, word, Field.Store.NO),
                        new StringField(IndexFields.KEY, key, Field.Store.NO)));
    }
}
