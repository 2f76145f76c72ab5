package org.colloquy.search.cluster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.WordForm;
import org.colloquy.search.engine.IndexFields;
import org.colloquy.search.index.EntryExtractor;
import org.colloquy.search.index.SearchEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entries of interviews as documents of a cluster, with the forms of their words. */
final class EntryDocuments {
    private final Corpus corpus;
    private final Map<String, InterviewAnalyzer> analyzers = new ConcurrentHashMap<>();

    EntryDocuments(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Makes the documents of an interview.
     *
     * @param name its short name
     * @param taker takes each with its id
     */
    IndexedPart of(String name, Interview interview, BiConsumer<String, ObjectNode> taker) {
        InterviewAnalyzer analyzer =
                analyzers.computeIfAbsent(interview.details().language(), InterviewAnalyzer::of);
        Set<List<String>> people = new LinkedHashSet<>();
        int number = 0;
        long words = 0;
        List<SearchEntry> entries = EntryExtractor.of(corpus, interview).all().toList();
        for (SearchEntry entry : entries) {
            List<WordForm> forms = analyzer.forms(entry.text());
            words += forms.size();
            people.add(entry.people());
            ObjectNode document = JsonMapper.shared().createObjectNode();
            document.put(IndexFields.WORDS, WordPlaces.of(forms));
            document.put(ClusterFields.INTERVIEW, name);
            document.put(ClusterFields.NUMBER, number);
            addFacts(document, interview, entry);
            taker.accept(name + "-" + number, document);
            number++;
        }
        return new IndexedPart(name, number, words, List.copyOf(people));
    }

    private static void addFacts(ObjectNode document, Interview interview, SearchEntry entry) {
        document.put(IndexFields.ROLE, entry.role().word());
        names(document, IndexFields.PERSON, entry.people());
        names(document, IndexFields.TOPIC, interview.details().tags());
        names(
                document,
                IndexFields.TERM,
                entry.terms().stream().map(SearchEntry.NamedTerm::term).toList());
        PartialDate date = interview.details().date();
        if (date != null) {
            document.put(IndexFields.YEAR, date.year());
        }
    }

    private static void names(ObjectNode document, String field, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        ArrayNode all = document.putArray(field);
        values.stream().distinct().map(IndexFields::name).forEach(all::add);
    }
}
