package org.colloquy.search.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.colloquy.model.PartialDate;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.engine.IndexFields;

/**
 * Mapper from the entries of interviews to Lucene's documents, which have the positions of words
 * and not their text. For any number of threads.
 */
final class DocumentMapper {
    private final Map<String, InterviewAnalyzer> analyzers = new ConcurrentHashMap<>();

    /**
     * Returns the documents of an interview's entries, in their order; each is made when it is
     * asked for.
     *
     * @param key the interview's in the index
     */
    Iterable<List<IndexableField>> documents(
            String key, Interview interview, List<SearchEntry> entries) {
        InterviewAnalyzer analyzer =
                analyzers.computeIfAbsent(interview.details().language(), InterviewAnalyzer::of);
        List<IndexableField> shared = shared(key, interview);
        return () -> {
            Iterator<SearchEntry> rest = entries.iterator();
            List<IndexableField> first = new ArrayList<>();
            first.add(new SortedDocValuesField(IndexFields.INTERVIEW, new BytesRef(key)));
            first.add(new NumericDocValuesField(IndexFields.SIZE, entries.size()));
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rest.hasNext();
                }

                @Override
                public List<IndexableField> next() {
                    SearchEntry entry = rest.next();
                    List<IndexableField> document = new ArrayList<>(first);
                    first.clear();
                    document.add(new WordsField(entry.text(), analyzer));
                    document.addAll(shared);
                    addFacts(document, entry);
                    return document;
                }
            };
        };
    }

    /** Returns the fields that all entries of an interview have. */
    private static List<IndexableField> shared(String key, Interview interview) {
        List<IndexableField> fields = new ArrayList<>();
        fields.add(name(IndexFields.KEY, key));
        fields.add(name(IndexFields.SLUG, interview.slug()));
        interview.details().tags().stream()
                .distinct()
                .forEach(tag -> fields.add(name(IndexFields.TOPIC, tag)));
        PartialDate date = interview.details().date();
        if (date != null) {
            fields.add(new IntPoint(IndexFields.YEAR, date.year()));
        }
        return fields;
    }

    private static void addFacts(List<IndexableField> document, SearchEntry entry) {
        document.add(name(IndexFields.ROLE, entry.role().word()));
        entry.people().forEach(person -> document.add(name(IndexFields.PERSON, person)));
        if (!entry.terms().isEmpty()) {
            entry.terms().stream()
                    .map(SearchEntry.NamedTerm::term)
                    .distinct()
                    .forEach(term -> document.add(name(IndexFields.TERM, term)));
        }
        document.add(new SortedDocValuesField(IndexFields.SPEECH, EntrySpeech.of(entry).bytes()));
    }

    private static IndexableField name(String field, String value) {
        return new StringField(field, IndexFields.name(value), Field.Store.NO);
    }
}
