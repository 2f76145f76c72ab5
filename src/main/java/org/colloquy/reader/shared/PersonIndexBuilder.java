package org.colloquy.reader.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Person;
import org.colloquy.reader.entry.ListedPeople;
import org.colloquy.reader.entry.PersonHeading;
import org.colloquy.reader.entry.Suggestions;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.text.Slugs;

/**
 * Finds out which people of all interviews are one person.
 *
 * <p>Rules: whom {@code people.md} lists is known by each name and alias there, or by the id that
 * an interview gives. Beside them, the identical name of two words or more is one person in all
 * interviews. Everybody else is of one interview only: a single word, a handle or initials tell too
 * little, and to take two people for one is worse than the reverse. A name in capitals throughout,
 * as labels have it, is the same name in other letters, if there is only one such.
 */
public final class PersonIndexBuilder {

    private final ListedPeople listed;
    private final PersonIndex known;
    private final Map<String, FirstNaming> unlisted;
    private final Map<String, String> ids;
    private final Set<String> met;
    private final EditionReports reports;

    /** Place at which a name occurs first. */
    private record FirstNaming(String file, NamedPerson person) {}

    /**
     * Begins with the people who are listed.
     *
     * @param preface what stands before the first person in {@code people.md}
     */
    public PersonIndexBuilder(ListedPeople listed, List<Block> preface, EditionReports reports) {
        this.reports = reports;
        this.listed = listed;
        this.known = new PersonIndex(preface, listed.all());
        this.unlisted = new LinkedHashMap<>();
        this.ids = new HashMap<>();
        this.met = new HashSet<>();
        known.all().forEach(person -> ids.put(person.id(), person.name()));
    }

    /** Adds somebody whom the interview in a file names. */
    public void add(String file, NamedPerson named) {
        checkUrl(file, named);
        String id = named.participant().id();
        List<Person> found =
                id == null ? known.called(named.key()) : known.find(id).stream().toList();
        found.forEach(person -> met.add(person.id()));
        if (found.size() > 1) {
            report(
                    named,
                    "ambiguous-person",
                    file,
                    "several people are called \"%s\": say which one with id: %s"
                            .formatted(
                                    named.participant().name(),
                                    String.join(" or ", found.stream().map(Person::id).toList())));
        } else if (found.isEmpty() && id != null) {
            report(
                    named,
                    "unresolved-person",
                    file,
                    "people.md lists nobody with the id \"%s\"%s"
                            .formatted(id, Suggestions.hint(id, listed.ids())));
        } else if (found.isEmpty() && named.isInFull()) {
            if (unlisted.putIfAbsent(named.key(), new FirstNaming(file, named)) == null) {
                reportNear(file, named);
            }
        }
    }

    /** Reports a name that is nearly that of somebody who is listed, where it occurs first. */
    private void reportNear(String file, NamedPerson named) {
        List<String> near = listed.near(named.key());
        boolean inCapitals =
                NamesInCapitals.isInCapitals(named.key())
                        && near.stream().anyMatch(named.key()::equalsIgnoreCase);
        if (!near.isEmpty() && !inCapitals) {
            reports.report(
                    Severity.NOTE,
                    "near-person",
                    file,
                    named.offset(),
                    "people.md lists nobody called \"%s\"; did you mean \"%s\"?"
                            .formatted(named.participant().name(), String.join("\" or \"", near)));
        }
    }

    /**
     * Reports two names that may be one person's, unless they stand in one interview. Of those that
     * would have one address this is said already.
     */
    private void reportNear(String name, String other) {
        FirstNaming here = Objects.requireNonNull(unlisted.get(name));
        FirstNaming there = Objects.requireNonNull(unlisted.get(other));
        if (!here.file().equals(there.file()) && !Slugs.ofName(name).equals(Slugs.ofName(other))) {
            reports.report(
                    Severity.NOTE,
                    "near-person",
                    here.file(),
                    here.person().offset(),
                    "\"%s\" is nearly \"%s\", as \"%s\" has it: if they are one person, list one name in people.md with the other as its alias; if not, list both"
                            .formatted(name, other, there.file()));
        }
    }

    private void checkUrl(String file, NamedPerson named) {
        String url = named.participant().url();
        if (url != null && !PersonHeading.isOnTheWeb(url)) {
            report(
                    named,
                    "unsafe-link",
                    file,
                    "the url \"%s\" is not linked: it must begin with http or https"
                            .formatted(url));
        }
    }

    private Person make(String file, String name, NamedPerson named) {
        String wanted = Slugs.ofName(name);
        String id = wanted;
        for (int i = 2; ids.putIfAbsent(id, name) != null; i++) {
            id = wanted + "-" + i;
        }
        if (!id.equals(wanted)) {
            report(
                    named,
                    "duplicate-address",
                    file,
                    "\"%s\" would have the same address as \"%s\", so it gets \"%s\"; if they are one person, list one name in people.md with the other as its alias"
                            .formatted(name, ids.get(wanted), id));
        }
        return Person.named(id, name);
    }

    /** Reports whom no interview names and no text leads to. */
    public void reportUnused(Collection<Interview> interviews) {
        if (listed.ids().allMatch(met::contains)) {
            return;
        }
        Set<String> linked =
                interviews.stream()
                        .flatMap(interview -> interview.head().addresses().stream())
                        .collect(Collectors.toSet());
        listed.reportUnused(
                id -> met.contains(id) || linked.contains(LinkResolver.personAddress(id)), reports);
    }

    /** Returns all people: those of {@code people.md} first. */
    public PersonIndex build() {
        NamesInCapitals capitals = new NamesInCapitals();
        known.all().forEach(capitals::add);
        unlisted.keySet().forEach(capitals::add);
        Map<String, List<String>> inCapitals = new HashMap<>();
        NearNames names = new NearNames();
        List<Person> all = new ArrayList<>(known.all());
        unlisted.forEach(
                (name, first) -> {
                    Optional<String> bearer = capitals.bearer(name).filter(this::isOnePerson);
                    if (bearer.isPresent()) {
                        inCapitals
                                .computeIfAbsent(bearer.get(), other -> new ArrayList<>(1))
                                .add(name);
                    } else {
                        all.add(make(first.file(), name, first.person()));
                        names.add(name).forEach(other -> reportNear(name, other));
                    }
                });
        all.replaceAll(person -> withCapitals(person, inCapitals));
        return new PersonIndex(known.preface(), all);
    }

    private boolean isOnePerson(String name) {
        return unlisted.containsKey(name) || known.called(name).size() == 1;
    }

    /** Returns a person who is called by names in capitals too. */
    private Person withCapitals(Person person, Map<String, List<String>> inCapitals) {
        List<String> more =
                Stream.concat(Stream.of(person.name()), person.aliases().stream())
                        .map(PersonIndex::key)
                        .distinct()
                        .flatMap(name -> inCapitals.getOrDefault(name, List.of()).stream())
                        .toList();
        if (more.isEmpty()) {
            return person;
        }
        met.add(person.id());
        return person.called(more);
    }

    private void report(NamedPerson named, String code, String file, String message) {
        reports.report(Severity.WARNING, code, file, named.offset(), message);
    }
}
