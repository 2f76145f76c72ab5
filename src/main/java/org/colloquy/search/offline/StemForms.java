package org.colloquy.search.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Words by their stems. */
final class StemForms {
    private final Map<String, Set<String>> forms = new HashMap<>();

    void add(String stem, String form) {
        forms.computeIfAbsent(stem, s -> new HashSet<>()).add(form);
    }

    /**
     * Adds those of some stems.
     *
     * @param pairs as {@link #pairs} returns them
     */
    void addAll(List<String> pairs, Predicate<String> wanted) {
        Iterator<String> pair = pairs.iterator();
        while (pair.hasNext()) {
            String stem = pair.next();
            String form = pair.next();
            if (wanted.test(stem)) {
                add(stem, form);
            }
        }
    }

    /** Returns each stem with a word that has it, one after the other, in order. */
    List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(forms)
                .forEach(
                        (stem, own) ->
                                new TreeSet<>(own)
                                        .forEach(form -> pairs.addAll(List.of(stem, form))));
        return pairs;
    }

    void forEach(BiConsumer<String, Set<String>> action) {
        forms.forEach(action);
    }
}
