package org.colloquy.site.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.analysis.terms.TermProposal;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.site.desk.DeskNote.NoteKind;
import org.colloquy.site.wayfinding.PassageLines;
import org.colloquy.text.CountedNoun;

/** Remarks on one interview, each at its passage or on the file as a whole. */
final class DeskNotes {
    /** Problems of which the desk says more than their messages. */
    private static final Set<String> TOLD_IN_FULL =
            Set.of("unrecorded-anchors", "differing-translation");

    /** Words that a message says to paste: a mark in braces, or what stands behind a colon. */
    private static final Pattern PASTE =
            Pattern.compile("\\bpaste (?:[^{:]*: ([^;]+)$|[^{]*(\\{\\.[^}]+\\}))");

    private final Corpus corpus;
    private final Interview interview;
    private final DeskFolder folder;
    private final PassageLines lines;
    private final Map<String, List<DeskNote>> atPlaces = new LinkedHashMap<>();
    private final List<DeskNote> ofFile = new ArrayList<>();
    private final List<DeskNote> elsewhere = new ArrayList<>();

    private DeskNotes(Corpus corpus, Interview interview, DeskFolder folder) {
        this.corpus = corpus;
        this.interview = interview;
        this.folder = folder;
        this.lines = PassageLines.of(interview);
        lines.all().keySet().forEach(id -> atPlaces.put(id, new ArrayList<>()));
    }

    static DeskNotes of(
            Corpus corpus, Interview interview, DeskFolder folder, List<TermProposal> terms) {
        DeskNotes notes = new DeskNotes(corpus, interview, folder);
        corpus.problems().forEach(notes::add);
        notes.addTranslations();
        notes.addAnchors();
        terms.stream()
                .filter(one -> one.interview().slug().equals(interview.slug()))
                .forEach(notes::add);
        notes.atPlaces.values().removeIf(List::isEmpty);
        return notes;
    }

    PassageLines lines() {
        return lines;
    }

    /** Returns the remarks at each anchor that has some, in the order of the text. */
    Map<String, List<DeskNote>> atPlaces() {
        return atPlaces;
    }

    /** Returns the remarks on the file as a whole. */
    List<DeskNote> ofFile() {
        return ofFile;
    }

    /** Returns the problems of files that are no interviews: the glossary, the settings. */
    List<DeskNote> elsewhere() {
        return elsewhere;
    }

    private void add(Problem problem) {
        if (TOLD_IN_FULL.contains(problem.code())) {
            return;
        }
        if (problem.file().equals(interview.path())) {
            put(lines.anchor(problem.line()), note(problem));
        } else if (isOfOtherInterview(problem.file())) {
            return; // Its own page says it.
        } else if (isBeside(problem.file())) {
            ofFile.add(note(problem));
        } else {
            elsewhere.add(note(problem));
        }
    }

    private boolean isOfOtherInterview(String file) {
        return corpus.interviews().stream()
                .map(Interview::path)
                .filter(path -> !path.equals(interview.path()))
                .anyMatch(path -> path.equals(file) || isRecord(file, path));
    }

    private static boolean isRecord(String file, String interview) {
        return Stream.of(CompanionFile.values()).anyMatch(kind -> kind.of(interview).equals(file));
    }

    /** Tells whether a file lies beside the interview and has its name: a record, its times. */
    private boolean isBeside(String file) {
        return CompanionFile.stem(file).equals(CompanionFile.stem(interview.path()));
    }

    private DeskNote note(Problem problem) {
        boolean doubt = problem.isDoubt();
        NoteKind kind =
                doubt
                        ? NoteKind.DOUBT
                        : switch (problem.severity()) {
                            case ERROR -> NoteKind.ERROR;
                            case WARNING -> NoteKind.WARNING;
                            case NOTE -> NoteKind.NOTE;
                        };
        Matcher paste = PASTE.matcher(problem.message());
        boolean pasted = paste.find();
        return new DeskNote(
                kind,
                problem.code(),
                problem.message(),
                problem.file(),
                problem.line(),
                !pasted ? null : paste.group(1) != null ? paste.group(1) : paste.group(2),
                doubt ? command("check", "--explain " + quoted(problem.file())) : null,
                doubt ? folder.explain(problem.file()) : List.of());
    }

    private void put(Optional<String> anchor, DeskNote note) {
        anchor.map(atPlaces::get).orElse(ofFile).add(note);
    }

    private void add(TermProposal term) {
        String id = term.locator().id();
        put(
                Optional.of(id).filter(atPlaces::containsKey),
                new DeskNote(
                        NoteKind.TERM,
                        term.heading(),
                        "The glossary has no such term. It stands %s in %s."
                                .formatted(
                                        term.count() == 1
                                                ? "once"
                                                : CountedNoun.of(term.count(), "time"),
                                        CountedNoun.of(term.interviews(), "interview")),
                        interview.path(),
                        line(id),
                        "## " + term.heading(),
                        null,
                        List.of()));
    }

    private void addAnchors() {
        if (!interview.history().recorded()) {
            ofFile.add(
                    anchor(
                            "no-anchors",
                            "No anchor is recorded yet, so links to passages may come to lead elsewhere.",
                            1));
        }
        for (Locator place : folder.unrecorded(corpus, interview)) {
            String id = place.id();
            put(
                    Optional.of(id).filter(atPlaces::containsKey),
                    anchor(id, "This place is new since the anchors were recorded.", line(id)));
        }
    }

    private DeskNote anchor(String title, String text, int line) {
        return new DeskNote(
                NoteKind.ANCHOR,
                title,
                text,
                interview.path(),
                line,
                null,
                command("anchors", "--update"),
                List.of());
    }

    private int line(String id) {
        return lines.all().getOrDefault(id, 1);
    }

    /** Says where a translation lags behind its original, on the pages of both. */
    private void addTranslations() {
        Interview lead = corpus.translations().lead(interview);
        for (Interview version : corpus.translations().versions(interview)) {
            boolean concerns = interview.equals(lead) || version.equals(interview);
            if (!version.equals(lead) && concerns) {
                addCounts(lead, version);
                addDates(lead, version);
            }
        }
    }

    private void addCounts(Interview lead, Interview version) {
        long there = lead.passages().count();
        long here = version.passages().count();
        int asked = lead.questions().size();
        int answered = version.questions().size();
        if (there != here || asked != answered) {
            addTranslation(
                    version,
                    "%s has %s, its original %s has %s."
                            .formatted(
                                    version.path(),
                                    counted(answered, here),
                                    lead.path(),
                                    counted(asked, there)));
        }
    }

    private static String counted(int questions, long passages) {
        return CountedNoun.of(questions, "question")
                + " and "
                + CountedNoun.of(passages, "passage");
    }

    private void addDates(Interview lead, Interview version) {
        Optional<Instant> original = folder.changed(lead.path());
        Optional<Instant> translated = folder.changed(version.path());
        if (original.isPresent()
                && translated.isPresent()
                && original.get().isAfter(translated.get())) {
            addTranslation(
                    version,
                    "%s was changed after %s, which is translated from it."
                            .formatted(lead.path(), version.path()));
        }
    }

    private void addTranslation(Interview version, String text) {
        ofFile.add(
                new DeskNote(
                        NoteKind.TRANSLATION,
                        version.details().language(),
                        text,
                        version.path(),
                        1,
                        null,
                        null,
                        List.of()));
    }

    private String command(String name, String options) {
        return ("colloquy " + name + " " + quoted(folder.name()) + " " + options).strip();
    }

    private static String quoted(String name) {
        return name.matches("[\\w./:@+,-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
