package org.colloquy.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Profile;

/** The people whom {@code people.md} lists, while it is being read, with the place of each. */
final class ListedPeople {

    /** A person and where they are listed. */
    record Entry(Profile profile, Source source, int offset) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> idsByFile = new HashMap<>();

    /** Adds a person, of two with one id the first; the second is reported, and false returned. */
    boolean add(Profile profile, Source source, int offset) {
        String id = profile.id();
        if (entries.putIfAbsent(id, new Entry(profile, source, offset)) != null) {
            source.report(
                    Severity.ERROR,
                    "duplicate-id",
                    offset,
                    "there is another person with the id \"%s\"; give one of them {#another-id}"
                            .formatted(id));
            return false;
        }
        idsByFile.putIfAbsent(source.file(), id);
        return true;
    }

    /** Puts what is now known of a person in the place of what was. */
    void replace(Profile profile) {
        entries.computeIfPresent(
                profile.id(), (id, old) -> new Entry(profile, old.source(), old.offset()));
    }

    Stream<Entry> entries() {
        return entries.values().stream();
    }

    List<Profile> profiles() {
        return entries.values().stream().map(Entry::profile).toList();
    }

    Stream<String> ids() {
        return entries.keySet().stream();
    }

    /** Whether somebody is listed with this id. */
    boolean has(String id) {
        return entries.containsKey(id);
    }

    /** The id of the person that a file of its own is about. */
    Optional<String> idOfFile(String file) {
        return file.startsWith(CorpusFiles.PEOPLE_FOLDER)
                ? Optional.ofNullable(idsByFile.get(file))
                : Optional.empty();
    }

    /**
     * Reports those who occur nowhere.
     *
     * @param occurs tells it by the id
     */
    void reportUnused(Predicate<String> occurs, EditionReports reports) {
        for (Entry entry : entries.values()) {
            if (!occurs.test(entry.profile().id())) {
                reports.report(
                        Severity.WARNING,
                        "unused-person",
                        entry.source().file(),
                        entry.offset(),
                        "nobody called %s speaks in any interview, and no interview links there"
                                .formatted(entry.profile().name()));
            }
        }
    }
}
