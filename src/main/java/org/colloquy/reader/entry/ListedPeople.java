package org.colloquy.reader.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.people.Person;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.TextFolding;
import org.colloquy.text.word.NearWords;

/** The people whom {@code people.md} lists, while it is being read, with the place of each. */
public final class ListedPeople {

    /** A person and where they are listed. */
    public record PersonEntry(Person person, SourceFile source, int offset) {}

    private final Map<String, PersonEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> idsByFile = new HashMap<>();

    /** The ids of those who have a word in one of their names, in small letters. */
    private final Map<String, Set<String>> byWord = new HashMap<>();

    /** Adds a person, of two with one id the first; the second is reported, and false returned. */
    public boolean add(Person person, SourceFile source, int offset) {
        String id = person.id();
        if (entries.putIfAbsent(id, new PersonEntry(person, source, offset)) != null) {
            source.report(
                    Severity.ERROR,
                    "duplicate-id",
                    offset,
                    "another person has the id \"%s\"; give one of them {#another-id}"
                            .formatted(id));
            return false;
        }
        idsByFile.putIfAbsent(source.file(), id);
        names(person)
                .flatMap(ListedPeople::words)
                .forEach(word -> byWord.computeIfAbsent(word, w -> new HashSet<>(2)).add(id));
        return true;
    }

    /** Puts what is now known of a person in the place of what was. */
    public void replace(Person person) {
        entries.computeIfPresent(
                person.id(), (id, old) -> new PersonEntry(person, old.source(), old.offset()));
    }

    public Stream<PersonEntry> entries() {
        return entries.values().stream();
    }

    public List<Person> all() {
        return entries.values().stream().map(PersonEntry::person).toList();
    }

    public Stream<String> ids() {
        return entries.keySet().stream();
    }

    /** Tells whether somebody is listed with this id. */
    public boolean has(String id) {
        return entries.containsKey(id);
    }

    /**
     * Returns the names of those whose name, or another one of theirs, is near to a name or has its
     * words in another order. One word at least is the same: to compare each name of a large corpus
     * with each that is listed would take longer than to read it.
     *
     * @param key of the name, as {@link PersonIndex#key} makes it
     */
    public List<String> near(String key) {
        return words(key)
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(entries.get(id)))
                .map(PersonEntry::person)
                .filter(person -> names(person).anyMatch(name -> isNear(key, name)))
                .map(Person::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .map(PersonIndex::key);
    }

    private static Stream<String> words(String key) {
        return Stream.of(TextFolding.lower(key).split(" "));
    }

    private static boolean isNear(String one, String other) {
        return other.contains(" ")
                && (NearWords.isNear(one, other) || NearWords.areSameWords(one, other));
    }

    /** Returns the id of the person that a file of its own is about. */
    public Optional<String> idOfFile(String file) {
        return file.startsWith(CorpusLayout.PEOPLE_FOLDER)
                ? Optional.ofNullable(idsByFile.get(file))
                : Optional.empty();
    }

    /**
     * Reports those who occur nowhere.
     *
     * @param occurs tells it by the id
     */
    public void reportUnused(Predicate<String> occurs, EditionReports reports) {
        for (PersonEntry entry : entries.values()) {
            if (!occurs.test(entry.person().id())) {
                reports.report(
                        Severity.WARNING,
                        "unused-person",
                        entry.source().file(),
                        entry.offset(),
                        "nobody called %s speaks in any interview, and no interview links to this entry"
                                .formatted(entry.person().name()));
            }
        }
    }
}
