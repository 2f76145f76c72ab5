package org.colloquy.reader.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * little, and to take two people for one is worse than the reverse.
 */
public final class PersonIndexBuilder {

    private final ListedPeople listed;
    private final PersonIndex known;
    private final Map<String, Person> madeByName;
    private final List<Person> made;
    private final Map<String, String> ids;
    private final Set<String> met;
    private final Map<String, List<String>> nearest = new HashMap<>();
    private final EditionReports reports;

    /**
     * Begins with the people who are listed.
     *
     * @param preface what stands before the first person in {@code people.md}
     */
    public PersonIndexBuilder(ListedPeople listed, List<Block> preface, EditionReports reports) {
        this.reports = reports;
        this.listed = listed;
        this.known = new PersonIndex(preface, listed.profiles());
        this.madeByName = new HashMap<>();
        this.made = new ArrayList<>();
        this.ids = new HashMap<>();
        this.met = new HashSet<>();
        known.profiles().forEach(profile -> ids.put(profile.id(), profile.name()));
    }

    /** Adds somebody whom the interview in a file names. */
    public void add(String file, NamedPerson named) {
        checkUrl(file, named);
        String id = named.person().id();
        List<Person> found =
                id == null ? known.called(named.key()) : known.find(id).stream().toList();
        found.forEach(profile -> met.add(profile.id()));
        if (found.size() > 1) {
            report(
                    named,
                    "ambiguous-person",
                    file,
                    "several people are called \"%s\": write which one with id: %s"
                            .formatted(
                                    named.person().name(),
                                    String.join(" or ", found.stream().map(Person::id).toList())));
        } else if (found.isEmpty() && id != null) {
            report(
                    named,
                    "unresolved-person",
                    file,
                    "people.md lists nobody with the id \"%s\"%s"
                            .formatted(id, Suggestions.hint(id, listed.ids())));
        } else if (found.isEmpty() && named.isInFull()) {
            reportNear(file, named);
            madeByName.computeIfAbsent(named.key(), name -> make(file, name, named));
        }
    }

    /** Reports somebody whose name is nearly that of somebody who is listed. */
    private void reportNear(String file, NamedPerson named) {
        List<String> near = nearest.computeIfAbsent(named.key(), listed::near);
        if (!near.isEmpty()) {
            reports.report(
                    Severity.NOTE,
                    "near-person",
                    file,
                    named.offset(),
                    "people.md lists nobody called \"%s\"; did you mean \"%s\"?"
                            .formatted(named.person().name(), String.join("\" or \"", near)));
        }
    }

    private void checkUrl(String file, NamedPerson named) {
        String url = named.person().url();
        if (url != null && !PersonHeading.isOnTheWeb(url)) {
            report(
                    named,
                    "unsafe-link",
                    file,
                    "the url \"%s\" is not linked: write one that begins with http or https"
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
                    ("\"%s\" would have the address of \"%s\" and gets \"%s\"; if they are"
                                    + " one person, list one name with the other as its alias in people.md")
                            .formatted(name, ids.get(wanted), id));
        }
        Person profile = Person.named(id, name);
        made.add(profile);
        return profile;
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
        List<Person> all = new ArrayList<>(known.profiles());
        all.addAll(made);
        return new PersonIndex(known.preface(), all);
    }

    private void report(NamedPerson named, String code, String file, String message) {
        reports.report(Severity.WARNING, code, file, named.offset(), message);
    }
}
