package org.colloquy.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.build.Digest;
import org.colloquy.model.Locator;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.Interview;

/**
 * The stretches of interviews that speak of one thing: a question with its answer, or a section.
 */
final class Stretches {

    /**
     * A stretch with the terms in it.
     *
     * @param slug of the interview
     * @param terms how often each is mentioned
     */
    record Stretch(String slug, Locator place, Map<String, Integer> terms) {

        /** Adds the place and the terms, whichever is mentioned first. */
        void addTo(Digest all) {
            all.add(place.id());
            all.add(terms.size());
            terms.keySet().stream()
                    .sorted()
                    .forEach(
                            term -> {
                                all.add(term);
                                all.add(terms.getOrDefault(term, 0));
                            });
        }
    }

    private Stretches() {}

    /**
     * Returns the stretches of an interview in which terms are mentioned, by their places and in
     * the order of the text.
     */
    static Map<Locator, Stretch> of(Interview interview) {
        Map<Locator, Locator> places = interview.head().stretches();
        Map<Locator, Map<String, Integer>> terms = new LinkedHashMap<>();
        for (Mention mention : interview.mentions()) {
            Locator place = places.get(mention.place().whole());
            if (place != null) {
                terms.computeIfAbsent(place, p -> new HashMap<>())
                        .merge(mention.term(), 1, Integer::sum);
            }
        }
        Map<Locator, Stretch> stretches = new LinkedHashMap<>();
        terms.forEach(
                (place, counts) ->
                        stretches.put(place, new Stretch(interview.slug(), place, counts)));
        return stretches;
    }
}
