package org.colloquy.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.PartialDate;

/** What the index keeps of an interview: the places of its words, not the words' text. */
final class Documents {
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private Documents() {}

    static List<Document> of(String key, Interview interview, List<Entry> entries) {
        Stems stems = Stems.of(interview.details().language()).orElse(null);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Document document = new Document();
            List<Token> tokens = Tokens.of(entry.text(), stems);
            document.add(new Field(Fields.WORDS, new TokenList(tokens), WORDS));
            Beginnings.of(tokens).forEach(b -> add(document, Fields.BEGINNINGS, b));
            document.add(new StringField(Fields.KEY, key, Field.Store.NO));
            document.add(new SortedDocValuesField(Fields.KEY, new BytesRef(key)));
            document.add(new NumericDocValuesField(Fields.NUMBER, i));
            facts(document, interview, entry);
            documents.add(document);
        }
        return documents;
    }

    private static void facts(Document document, Interview interview, Entry entry) {
        add(document, Fields.SLUG, interview.slug());
        add(document, Fields.ROLE, entry.role().word());
        entry.people().forEach(person -> add(document, Fields.PERSON, person));
        interview.details().tags().stream()
                .distinct()
                .forEach(tag -> add(document, Fields.TOPIC, tag));
        entry.terms().stream()
                .map(Entry.Named::term)
                .distinct()
                .forEach(term -> add(document, Fields.TERM, term));
        PartialDate date = interview.details().date();
        if (date != null) {
            document.add(new IntPoint(Fields.YEAR, date.year()));
        }
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }
}
