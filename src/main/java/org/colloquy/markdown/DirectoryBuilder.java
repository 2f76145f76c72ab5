package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Directory;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Revision;
import org.colloquy.corpus.Slugs;

/**
 * Finds out which people of all interviews are one person.
 *
 * <p>Rules: whom {@code people.md} lists is known by each name and alias there, or by the id that
 * an interview gives. Beside them, the identical name of two words or more is one person in all
 * interviews. Everybody else is of one interview only: a single word, a handle or initials tell too
 * little, and to take two people for one is worse than the reverse.
 */
final class DirectoryBuilder {

    /**
     * Somebody whom an interview names, and where.
     *
     * @param key what spellings of the name have in common
     * @param inFull whether the name tells who is meant in other interviews too
     */
    record Named(Source source, Fields.Placed placed, String key, boolean inFull) {
        Named(Source source, Fields.Placed placed) {
            this(
                    source,
                    placed,
                    Directory.key(placed.person().name()),
                    isFullName(placed.person().name()));
        }

        Person person() {
            return placed.person();
        }

        /** Whether another is named in the same way, wherever that is. */
        boolean isNamedAlike(Named other) {
            return person().equals(other.person());
        }
    }

    /** What is to be said of somebody who is named. */
    private record Report(Named named, String code, String message) {}

    /** {@code J}, {@code J.} or {@code J.-P.}, in scripts that have capitals. */
    private static final Pattern INITIALS =
            Pattern.compile("[\\p{Lu}\\p{Ll}]\\p{M}*(?:\\.-?[\\p{Lu}\\p{Ll}]\\p{M}*)*\\.?");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final ListedPeople listed;
    private final Directory known;
    private final Map<String, Profile> madeByName;
    private final List<Profile> made;
    private final Map<String, String> ids;
    private final Set<String> met;
    private final List<Report> reports = new ArrayList<>();

    /**
     * @param preface what stands before the first person in {@code people.md}
     */
    DirectoryBuilder(ListedPeople listed, List<Block> preface) {
        this.listed = listed;
        this.known = new Directory(preface, listed.profiles());
        this.madeByName = new HashMap<>();
        this.made = new ArrayList<>();
        this.ids = new HashMap<>();
        this.met = new HashSet<>();
        known.profiles().forEach(profile -> ids.put(profile.id(), profile.name()));
    }

    private DirectoryBuilder(DirectoryBuilder same) {
        this.listed = same.listed;
        this.known = same.known;
        this.madeByName = same.madeByName;
        this.made = same.made;
        this.ids = same.ids;
        this.met = same.met;
    }

    /**
     * The same after a revision of some interviews, with the same reports; empty if a revised one
     * names other people, so that all of them have to be added anew.
     *
     * @param revisions of all whom an interview names
     */
    Optional<DirectoryBuilder> revised(Collection<Revision<List<Named>>> revisions) {
        IdentityHashMap<Named, Named> later = new IdentityHashMap<>();
        for (Revision<List<Named>> revision : revisions) {
            List<Named> was = revision.earlier();
            List<Named> is = revision.later();
            if (Revision.between(was, is, Named::isNamedAlike).isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < is.size(); i++) {
                later.put(was.get(i), is.get(i));
            }
        }
        DirectoryBuilder now = new DirectoryBuilder(this);
        for (Report report : reports) {
            Named named = later.getOrDefault(report.named(), report.named());
            now.report(named, report.code(), report.message());
        }
        return Optional.of(now);
    }

    /** Adds somebody whom an interview names. */
    void add(Named named) {
        checkUrl(named);
        String id = named.person().id();
        List<Profile> found =
                id == null ? known.called(named.key()) : known.find(id).stream().toList();
        found.forEach(profile -> met.add(profile.id()));
        if (found.size() > 1) {
            report(
                    named,
                    "ambiguous-person",
                    "several people are called \"%s\": write which one with id: %s"
                            .formatted(
                                    named.person().name(),
                                    String.join(" or ", found.stream().map(Profile::id).toList())));
        } else if (found.isEmpty() && id != null) {
            report(
                    named,
                    "unresolved-person",
                    "people.md lists nobody with the id \"%s\"%s"
                            .formatted(id, Nearest.hint(id, listed.ids())));
        } else if (found.isEmpty() && named.inFull()) {
            madeByName.computeIfAbsent(named.key(), name -> make(name, named));
        }
    }

    private void checkUrl(Named named) {
        String url = named.person().url();
        if (url != null && !PersonHeading.isOnTheWeb(url)) {
            report(
                    named,
                    "unsafe-link",
                    "the url \"%s\" is not linked: write one that begins with http or https"
                            .formatted(url));
        }
    }

    /** Whether a name has two words that are no initials. */
    static boolean isFullName(String name) {
        return Arrays.stream(Directory.key(name).split(" "))
                        .filter(word -> LETTER.matcher(word).find() && word.indexOf('@') < 0)
                        .filter(word -> !INITIALS.matcher(word).matches())
                        .count()
                >= 2;
    }

    private Profile make(String name, Named named) {
        String wanted = Slugs.ofName(name);
        String id = wanted;
        for (int i = 2; ids.putIfAbsent(id, name) != null; i++) {
            id = wanted + "-" + i;
        }
        if (!id.equals(wanted)) {
            report(
                    named,
                    "duplicate-address",
                    ("\"%s\" would have the address of \"%s\" and gets \"%s\"; if they are"
                                    + " one person, list one name with the other as its alias in people.md")
                            .formatted(name, ids.get(wanted), id));
        }
        Profile profile = Profile.named(id, name);
        made.add(profile);
        return profile;
    }

    /** Reports whom no interview names and no text leads to. */
    void reportUnused(Collection<Interview> interviews) {
        if (listed.ids().allMatch(met::contains)) {
            return;
        }
        Set<String> linked =
                interviews.stream()
                        .flatMap(interview -> interview.head().addresses().stream())
                        .collect(Collectors.toSet());
        listed.reportUnused(
                id -> met.contains(id) || linked.contains(LinkResolver.personAddress(id)));
    }

    /** All people: those of {@code people.md} first. */
    Directory build() {
        return build(Directory.empty());
    }

    /**
     * All people: those of {@code people.md} first.
     *
     * @param before returned if it has the same
     */
    Directory build(Directory before) {
        List<Profile> all = new ArrayList<>(known.profiles());
        all.addAll(made);
        return before.preface().equals(known.preface()) && before.profiles().equals(all)
                ? before
                : new Directory(known.preface(), all);
    }

    private void report(Named named, String code, String message) {
        reports.add(new Report(named, code, message));
        named.source().report(Severity.WARNING, code, named.placed().offset(), message);
    }
}
