package org.colloquy.search.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.search.engine.EntryHit;
import org.colloquy.search.engine.SearchVocabulary;
import tools.jackson.databind.JsonNode;

/** Edition whose index is open: what of it need not be asked for. */
final class OpenEdition {
    private final ClusterEdition told;
    private final ClusterQueries queries;
    private final Set<List<String>> speakers;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Lazy<SearchVocabulary> vocabulary;
    private final Lazy<Map<String, Integer>> ranks;
    private final int entries;
    private final long forms;

    OpenEdition(Corpus corpus, ClusterEdition told, ClusterQueries queries) {
        this.told = told;
        this.queries = queries;
        this.speakers = told.speakers();
        this.entries = told.entries();
        this.forms = told.forms();
        for (IndexedPart part : told.parts()) {
            numbers.put(part.name(), numbers.size());
        }
        this.vocabulary =
                new Lazy<>(
                        () -> {
                            Set<String> people = new LinkedHashSet<>();
                            speakers.forEach(people::addAll);
                            return new SearchVocabulary(corpus, people);
                        });
        this.ranks = new Lazy<>(this::ranked);
    }

    private Map<String, Integer> ranked() {
        Map<String, Integer> places = new LinkedHashMap<>();
        speakers.forEach(list -> list.forEach(name -> places.putIfAbsent(name, places.size())));
        return places;
    }

    ClusterQueries queries() {
        return queries;
    }

    Set<List<String>> speakers() {
        return speakers;
    }

    SearchVocabulary vocabulary() {
        return vocabulary.get();
    }

    int entries() {
        return entries;
    }

    long forms() {
        return forms;
    }

    /** Returns when somebody comes to speak among all others. */
    int rank(String person) {
        return ranks.get().getOrDefault(person, Integer.MAX_VALUE);
    }

    /** Returns the number of its interviews. */
    int interviews() {
        return told.parts().size();
    }

    /** Returns the place of an interview in the corpus by its short name; -1 if there is none. */
    int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** Returns the short names of interviews. */
    List<String> names(Iterable<Integer> interviews) {
        List<String> names = new ArrayList<>();
        interviews.forEach(number -> names.add(told.parts().get(number).name()));
        return names;
    }

    /** Returns the entries of an answer. */
    List<EntryHit> hits(JsonNode answered) {
        List<EntryHit> hits = new ArrayList<>();
        for (JsonNode one : answered) {
            String id = one.path("_id").asString("");
            int bar = id.lastIndexOf('-');
            int interview = bar < 0 ? -1 : number(id.substring(0, bar));
            if (interview >= 0) {
                int entry = Integer.parseInt(id.substring(bar + 1));
                hits.add(new EntryHit(interview, entry, (float) one.path("_score").asDouble(0)));
            }
        }
        return hits;
    }
}
