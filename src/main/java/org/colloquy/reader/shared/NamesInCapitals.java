package org.colloquy.reader.shared;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.people.Person;
import org.colloquy.text.TextFolding;

/** Names as they are written, by which one is known that a label has in capitals throughout. */
final class NamesInCapitals {
    private final Map<String, Set<String>> written = new HashMap<>();

    void add(Person person) {
        Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(PersonIndex::key)
                .forEach(this::add);
    }

    void add(String name) {
        if (!isInCapitals(name)) {
            written.computeIfAbsent(TextFolding.lower(name), n -> new HashSet<>(1)).add(name);
        }
    }

    /** Returns the only name that is written otherwise; empty if there is none, or another. */
    Optional<String> bearer(String name) {
        Set<String> others =
                isInCapitals(name)
                        ? written.getOrDefault(TextFolding.lower(name), Set.of())
                        : Set.of();
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }

    static boolean isInCapitals(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase)
                && name.codePoints().noneMatch(Character::isLowerCase);
    }
}
