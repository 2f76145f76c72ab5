package org.colloquy.analysis.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.analysis.terms.ScannedNames.FoundForeign;
import org.colloquy.analysis.terms.ScannedNames.ScannedDefinition;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.TextFolding;

/**
 * Sum of what was found in all interviews. It takes memory for each distinct name, and for no
 * sentence; a name that stood once long ago is forgotten when there are too many.
 */
final class TermTally {
    /** Bound on the names, about a hundred bytes each. */
    private static final int MAX_NAMES = 400_000;

    /** A definition and the interview that gives it. */
    record PlacedDefinition(Interview interview, ScannedDefinition found) {}

    /** A foreign phrase and the interview that has it. */
    record PlacedForeign(Interview interview, FoundForeign found, int count) {}

    private final Map<String, NameTotal> names = new LinkedHashMap<>();
    private final Map<String, List<PlacedDefinition>> definitions = new LinkedHashMap<>();
    private final Map<String, PlacedForeign> foreign = new LinkedHashMap<>();
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private int interviews;

    void add(Interview interview, ScannedNames scanned) {
        interviews++;
        scanned.names()
                .forEach(
                        (name, count) ->
                                names.computeIfAbsent(name, n -> new NameTotal(interview, count))
                                        .add(count, scanned.cased()));
        for (ScannedDefinition one : scanned.definitions()) {
            definitions
                    .computeIfAbsent(one.shortForm(), s -> new ArrayList<>())
                    .add(new PlacedDefinition(interview, one));
        }
        for (FoundForeign one : scanned.foreign()) {
            foreign.merge(
                    one.name(),
                    new PlacedForeign(interview, one, 1),
                    (old, other) ->
                            new PlacedForeign(old.interview(), old.found(), old.count() + 1));
        }
        scanned.small().forEach((word, count) -> small.merge(word, count, Integer::sum));
        scanned.capital().forEach((word, count) -> capital.merge(word, count, Integer::sum));
        if (names.size() > MAX_NAMES) {
            names.values().removeIf(total -> total.all() == 1);
        }
    }

    int interviews() {
        return interviews;
    }

    Map<String, NameTotal> names() {
        return names;
    }

    Optional<NameTotal> name(String name) {
        return Optional.ofNullable(names.get(name));
    }

    Map<String, List<PlacedDefinition>> definitions() {
        return definitions;
    }

    Map<String, PlacedForeign> foreign() {
        return foreign;
    }

    /** Returns how often a word is written small. */
    int small(String word) {
        return small.getOrDefault(TextFolding.lower(word), 0);
    }

    /** Returns the share of a word's occurrences that are written small, where capitals tell. */
    double smallShare(String word) {
        int here = small(word);
        int there = capital.getOrDefault(TextFolding.lower(word), 0);
        return here == 0 ? 0 : (double) here / (here + there);
    }

    /** Returns the share of all words that begin with a capital within sentences. */
    double capitalShare() {
        long smalls = small.values().stream().mapToLong(Integer::longValue).sum();
        long capitals = capital.values().stream().mapToLong(Integer::longValue).sum();
        return capitals == 0 ? 0 : (double) capitals / (smalls + capitals);
    }
}
