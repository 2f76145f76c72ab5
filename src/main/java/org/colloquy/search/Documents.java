package org.colloquy.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.PartialDate;

/**
 * What the index keeps of interviews: the places of their words, not the words' text. Used again
 * and again, since it remembers words; for one thread.
 */
final class Documents {
    /** Longer names Lucene does not take, and no query can have. */
    private static final int LONGEST = 8_000;

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
    }

    private final Map<String, Language> languages = new HashMap<>();

    /** The stream of a language's words, and the field that takes from it. */
    private static final class Language {
        private final WordStream words;
        private final IndexableField field;

        private Language(String tag) {
            words = new WordStream(new KnownWords(tag));
            field = new Field(Fields.WORDS, words, WORDS);
        }
    }

    /**
     * The documents of an interview's entries, in their order, which are to be taken one after the
     * other.
     *
     * @param key the interview's in the index
     */
    Iterable<List<IndexableField>> of(String key, Interview interview, List<Entry> entries) {
        Language language =
                languages.computeIfAbsent(interview.details().language(), Language::new);
        List<IndexableField> shared = shared(key, interview);
        return () -> {
            Iterator<Entry> rest = entries.iterator();
            List<IndexableField> document = new ArrayList<>();
            return new Iterator<>() {
                private boolean first = true;

                @Override
                public boolean hasNext() {
                    return rest.hasNext();
                }

                @Override
                public List<IndexableField> next() {
                    Entry entry = rest.next();
                    document.clear();
                    if (first) {
                        document.add(new SortedDocValuesField(Fields.INTERVIEW, new BytesRef(key)));
                        document.add(new NumericDocValuesField(Fields.SIZE, entries.size()));
                        first = false;
                    }
                    language.words.begin(entry.text());
                    document.add(language.field);
                    document.addAll(shared);
                    addFacts(document, entry);
                    return document;
                }
            };
        };
    }

    /** What all entries of an interview have. */
    private static List<IndexableField> shared(String key, Interview interview) {
        List<IndexableField> fields = new ArrayList<>();
        fields.add(name(Fields.KEY, key));
        fields.add(name(Fields.SLUG, interview.slug()));
        interview.details().tags().stream()
                .distinct()
                .forEach(tag -> fields.add(name(Fields.TOPIC, tag)));
        PartialDate date = interview.details().date();
        if (date != null) {
            fields.add(new IntPoint(Fields.YEAR, date.year()));
        }
        return fields;
    }

    private static void addFacts(List<IndexableField> document, Entry entry) {
        document.add(name(Fields.ROLE, entry.role().word()));
        entry.people().forEach(person -> document.add(name(Fields.PERSON, person)));
        entry.terms().stream()
                .map(Entry.Named::term)
                .distinct()
                .forEach(term -> document.add(name(Fields.TERM, term)));
        document.add(new SortedDocValuesField(Fields.SPEECH, Speech.of(entry).bytes()));
    }

    private static IndexableField name(String field, String value) {
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        return new StringField(field, cut, Field.Store.NO);
    }
}
