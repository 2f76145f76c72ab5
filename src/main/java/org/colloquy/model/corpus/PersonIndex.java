package org.colloquy.model.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * The people of a corpus, and who is meant by a name in an interview.
 *
 * <p>Rules: an id in the front matter names the entry of {@code people.md} with this id, and nobody
 * else. Without one the whole name decides, compared but for white space; a name that two people
 * share means neither.
 */
public final class PersonIndex {
    private final List<Block> preface;
    private final List<Person> all;
    private final Map<String, Person> byId = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();

    /**
     * Creates an index of people by their ids, names and aliases.
     *
     * @param preface what stands before the first person in {@code people.md}
     * @param all no two of which have the same id
     */
    public PersonIndex(List<Block> preface, List<Person> all) {
        this.preface = List.copyOf(preface);
        this.all = List.copyOf(all);
        for (Person person : this.all) {
            byId.put(person.id(), person);
            Stream.concat(Stream.of(person.name()), person.aliases().stream())
                    .map(PersonIndex::key)
                    .distinct()
                    .forEach(name -> called(name, person));
        }
    }

    private void called(String name, Person person) {
        byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(person);
    }

    public static PersonIndex empty() {
        return new PersonIndex(List.of(), List.of());
    }

    /** Returns what two spellings of one name have in common. */
    public static String key(String name) {
        if (isKey(name)) {
            return name;
        }
        String oneLine = name.strip().replaceAll("[\\s\\u00A0]+", " ");
        return TextFolding.composed(oneLine);
    }

    /** Tells whether a name, as most, has nothing but ASCII and single blanks between its words. */
    private static boolean isKey(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    public List<Block> preface() {
        return preface;
    }

    public List<Person> all() {
        return all;
    }

    public Optional<Person> find(@Nullable String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns all who have this name or alias. */
    public List<Person> called(String name) {
        return List.copyOf(named(name));
    }

    /** Most names are written as they are compared. */
    private List<Person> named(String name) {
        List<Person> written = byName.get(name);
        return written != null ? written : byName.getOrDefault(key(name), List.of());
    }

    /**
     * Returns who is meant in an interview; empty where it cannot be told, or is of this interview
     * only.
     */
    public Optional<Person> find(Participant participant) {
        if (participant.id() != null) {
            return find(participant.id()).filter(Person::listed);
        }
        List<Person> called = named(participant.name());
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }
}
