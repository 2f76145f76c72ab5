package org.colloquy.reader.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.term.StopNames;
import org.colloquy.reader.term.TermMatcher;

/** The terms of a corpus while it is being read, with the place of each. */
public final class Glossary {

    /** A term and where it is defined. */
    public record GlossaryEntry(Term term, SourceFile source, int offset) {}

    private final Map<String, GlossaryEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> idsByFile = new HashMap<>();

    /** Adds a term; reports an id that is taken. */
    public void add(GlossaryEntry entry) {
        String id = entry.term().id();
        if (entries.putIfAbsent(id, entry) != null) {
            entry.source()
                    .report(
                            Severity.ERROR,
                            "duplicate-id",
                            entry.offset(),
                            "another term has the id \"%s\"; give one of them {#another-id}"
                                    .formatted(id));
        } else {
            idsByFile.putIfAbsent(entry.source().file(), id);
        }
    }

    /** Gives a term that was added its definition; of two with one id the first is defined. */
    public void define(GlossaryEntry defined) {
        entries.computeIfPresent(
                defined.term().id(),
                (id, entry) ->
                        entry.source() == defined.source() && entry.offset() == defined.offset()
                                ? defined
                                : entry);
    }

    public List<Term> terms() {
        return entries.values().stream().map(GlossaryEntry::term).toList();
    }

    public Stream<GlossaryEntry> entries() {
        return entries.values().stream();
    }

    public Stream<String> ids() {
        return entries.keySet().stream();
    }

    public Optional<Term> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(GlossaryEntry::term);
    }

    /** Returns the id of the term that a file of its own defines. */
    public Optional<String> idOfFile(String file) {
        return file.startsWith(CorpusLayout.GLOSSARY_FOLDER)
                ? Optional.ofNullable(idsByFile.get(file))
                : Optional.empty();
    }

    /**
     * Returns the id under which a term is defined: its own, or that of the term to which it
     * points, over others that only point. One that leads to no definition stands for itself.
     */
    public String target(Term term) {
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
        for (GlossaryEntry entry : List.copyOf(entries.values())) {
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

    private void put(GlossaryEntry entry, Term term) {
        entries.put(term.id(), new GlossaryEntry(term, entry.source(), entry.offset()));
    }

    /** Reports what only all terms together show, and returns the names that several share. */
    public Set<String> check() {
        Map<String, List<GlossaryEntry>> owners = new HashMap<>();
        entries.values().forEach(this::checkSee);
        straighten();
        for (GlossaryEntry entry : entries.values()) {
            for (String name : TermMatcher.namesOf(entry.term())) {
                owners.computeIfAbsent(TermMatcher.key(name), k -> new ArrayList<>()).add(entry);
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
                                                        "the name \"%s\" also belongs to %s, so it is linked only where the author links it"
                                                                .formatted(
                                                                        name,
                                                                        same.get(0)
                                                                                .term()
                                                                                .title()))));
        return Set.copyOf(owners.keySet());
    }

    private void reportAmbiguous(GlossaryEntry entry, String name) {
        if (StopNames.isAmbiguous(entry.term(), name)) {
            report(
                    entry,
                    "ambiguous-term",
                    "\"%s\" is a common word, so it is linked only where the author links it; to link it everywhere, add match=exact or match=any-case"
                            .formatted(name));
        }
    }

    private void checkSee(GlossaryEntry entry) {
        String see = entry.term().see();
        if (see == null) {
            return;
        }
        if (!entries.containsKey(see)) {
            report(
                    entry,
                    "unresolved-see",
                    "the glossary has no term \"%s\"%s"
                            .formatted(see, Suggestions.hint(see, ids())));
        } else if (entry.term().isPointer() && target(entry.term()).equals(entry.term().id())) {
            report(entry, "unresolved-see", "see=%s leads to no definition".formatted(see));
        }
    }

    /**
     * Reports the terms that no interview mentions.
     *
     * @param unused the ids of those that none mentions
     */
    public void reportUnused(Set<String> unused, EditionReports reports) {
        for (GlossaryEntry entry : entries.values()) {
            if (!entry.term().isPointer() && unused.contains(entry.term().id())) {
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

    private static void report(GlossaryEntry entry, String code, String message) {
        entry.source().report(Severity.WARNING, code, entry.offset(), message);
    }
}
