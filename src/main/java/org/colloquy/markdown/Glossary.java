package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Term;

/** The terms of a corpus while it is being read, with the place of each. */
final class Glossary {

    /** A term and where it is defined. */
    record Entry(Term term, Source source, int offset) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> idsByFile = new HashMap<>();

    /** Adds a term; reports an id that is taken. */
    void add(Entry entry) {
        String id = entry.term().id();
        if (entries.putIfAbsent(id, entry) != null) {
            entry.source()
                    .report(
                            Severity.ERROR,
                            "duplicate-id",
                            entry.offset(),
                            "there is another term with the id \"%s\"; give one of them {#another-id}"
                                    .formatted(id));
        } else {
            idsByFile.putIfAbsent(entry.source().file(), id);
        }
    }

    /** Gives a term that was added its definition; of two with one id the first is defined. */
    void define(Entry defined) {
        entries.computeIfPresent(
                defined.term().id(),
                (id, entry) ->
                        entry.source() == defined.source() && entry.offset() == defined.offset()
                                ? defined
                                : entry);
    }

    List<Term> terms() {
        return entries.values().stream().map(Entry::term).toList();
    }

    Stream<Entry> entries() {
        return entries.values().stream();
    }

    Stream<String> ids() {
        return entries.keySet().stream();
    }

    Optional<Term> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::term);
    }

    /** The id of the term that a file of its own defines. */
    Optional<String> idOfFile(String file) {
        return file.startsWith(CorpusFiles.GLOSSARY_FOLDER)
                ? Optional.ofNullable(idsByFile.get(file))
                : Optional.empty();
    }

    /**
     * The id under which a term is defined: its own, or that of the term to which it points, over
     * others that only point. One that leads to no definition stands for itself.
     */
    String target(Term term) {
        Set<String> passed = new HashSet<>();
        Term at = term;
        while (at.isPointer() && passed.add(at.id())) {
            Optional<Term> next = Optional.ofNullable(at.see()).flatMap(this::find);
            if (next.isEmpty()) {
                return term.id();
            }
            at = next.get();
        }
        return at.isPointer() ? term.id() : at.id();
    }

    /** Makes every pointer lead straight to a definition; one that cannot defines nothing. */
    private void straighten() {
        for (Entry entry : List.copyOf(entries.values())) {
            Term term = entry.term();
            String target = target(term);
            if (term.isPointer() && target.equals(term.id())) {
                Sense unknown = new Sense(null, List.of());
                put(entry, term.withSenses(null, List.of(unknown)));
            } else if (term.isPointer()) {
                put(entry, term.withSenses(target, List.of()));
            }
        }
    }

    private void put(Entry entry, Term term) {
        entries.put(term.id(), new Entry(term, entry.source(), entry.offset()));
    }

    /** Reports what only all terms together show, and returns the names that several share. */
    Set<String> check() {
        Map<String, List<Entry>> owners = new HashMap<>();
        entries.values().forEach(this::checkSee);
        straighten();
        for (Entry entry : entries.values()) {
            for (String name : TermIndex.namesOf(entry.term())) {
                owners.computeIfAbsent(TermIndex.key(name), k -> new ArrayList<>()).add(entry);
                reportAmbiguous(entry, name);
            }
        }
        owners.values()
                .removeIf(
                        same ->
                                same.size() < 2
                                        || same.stream()
                                                        .map(e -> target(e.term()))
                                                        .distinct()
                                                        .count()
                                                < 2);
        owners.forEach(
                (name, same) ->
                        same.stream()
                                .skip(1)
                                .forEach(
                                        entry ->
                                                report(
                                                        entry,
                                                        "ambiguous-name",
                                                        ("the name \"%s\" belongs to %s too, so it is"
                                                                        + " linked only where the text"
                                                                        + " links it")
                                                                .formatted(
                                                                        name,
                                                                        same.get(0)
                                                                                .term()
                                                                                .title()))));
        return Set.copyOf(owners.keySet());
    }

    private void reportAmbiguous(Entry entry, String name) {
        if (CommonWords.isAmbiguous(entry.term(), name)) {
            report(
                    entry,
                    "ambiguous-term",
                    ("\"%s\" is a word that is found everywhere, so it is linked only where the"
                                    + " text links it: add match=exact or match=any-case to link it")
                            .formatted(name));
        }
    }

    private void checkSee(Entry entry) {
        String see = entry.term().see();
        if (see == null) {
            return;
        }
        if (!entries.containsKey(see)) {
            report(
                    entry,
                    "unresolved-see",
                    "the glossary has no term \"%s\"%s".formatted(see, Nearest.hint(see, ids())));
        } else if (entry.term().isPointer() && target(entry.term()).equals(entry.term().id())) {
            report(entry, "unresolved-see", "see=%s leads to no definition".formatted(see));
        }
    }

    /**
     * Reports the terms that no interview mentions.
     *
     * @param mentioned the ids of those that one mentions
     */
    void reportUnused(Set<String> mentioned, EditionReports reports) {
        for (Entry entry : entries.values()) {
            if (!entry.term().isPointer() && !mentioned.contains(entry.term().id())) {
                reports.report(
                        Severity.WARNING,
                        "unused-term",
                        entry.source().file(),
                        entry.offset(),
                        "no interview mentions %s by any of its names"
                                .formatted(entry.term().title()));
            }
        }
    }

    private static void report(Entry entry, String code, String message) {
        entry.source().report(Severity.WARNING, code, entry.offset(), message);
    }
}
