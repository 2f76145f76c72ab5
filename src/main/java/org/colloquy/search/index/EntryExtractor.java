package org.colloquy.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.index.SearchEntry.SpokenBy;
import org.colloquy.search.query.SpeakerRole;
import org.jspecify.annotations.Nullable;

/** Extractor of what can be found in an interview, in the order of the text. */
public final class EntryExtractor {
    private final Corpus corpus;
    private final Interview interview;
    private final List<Supplier<SearchEntry>> entries = new ArrayList<>();

    /** Terms by the passages that name them; empty until the first is asked for. */
    private final Map<Locator, List<SearchEntry.NamedTerm>> terms = new HashMap<>();

    private final Map<String, Optional<Participant>> people = new HashMap<>();

    /** Labels such as {@code Q}, of which nobody says who is behind them: no names of people. */
    private final Set<String> unknown;

    private final Set<Participant> asking;
    private final Set<Participant> answering;

    private EntryExtractor(Corpus corpus, Interview interview) {
        this.corpus = corpus;
        this.interview = interview;
        this.unknown =
                interview.speakers().stream()
                        .filter(speaker -> speaker.kind() == Speaker.SpeakerKind.UNKNOWN)
                        .map(Speaker::name)
                        .collect(Collectors.toSet());
        this.asking = people(interview.details().interviewers(), Capacity.ASKS);
        this.answering = people(interview.details().interviewees(), Capacity.ANSWERS);
    }

    /** Returns those with a part, whether front matter or the form of the labels tells it. */
    private Set<Participant> people(List<Participant> named, Capacity capacity) {
        Stream<Participant> labelled =
                interview.details().labelled().stream()
                        .filter(one -> one.capacity() == capacity)
                        .map(LabelledPerson::participant);
        return Stream.concat(named.stream(), labelled).collect(Collectors.toSet());
    }

    private List<SearchEntry.NamedTerm> terms(Locator place) {
        if (terms.isEmpty()) {
            for (Mention mention : interview.mentions()) {
                TextSpan words = new TextSpan(mention.start(), mention.end());
                terms.computeIfAbsent(mention.place(), p -> new ArrayList<>())
                        .add(new SearchEntry.NamedTerm(mention.term(), words));
            }
        }
        return terms.getOrDefault(place, List.of());
    }

    /** The question or section that a passage stands in, if it stands in one. */
    private record Whole(@Nullable Locator locator, @Nullable String heading) {
        private static final Whole NONE = new Whole(null, null);
    }

    /** Looks through an interview, and makes no entry yet. */
    public static EntryExtractor of(Corpus corpus, Interview interview) {
        EntryExtractor all = new EntryExtractor(corpus, interview);
        interview.introduction().forEach(p -> all.add(p, Whole.NONE, SpokenBy::nobody));
        interview.sections().forEach(all::add);
        return all;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the number of entries. */
    public int size() {
        return entries.size();
    }

    /** Returns all entries, in the order of the text. */
    public Stream<SearchEntry> all() {
        return entries.stream().map(Supplier::get);
    }

    /**
     * Returns one entry, which is made now: a page shows few of those of an interview.
     *
     * @param number its place in the order of the text, from 0
     */
    public SearchEntry get(int number) {
        return entries.get(number).get();
    }

    private void add(Section section) {
        Whole whole = Whole.NONE;
        Heading heading = section.heading();
        Locator place = section.locator();
        if (heading != null && place != null) {
            whole = new Whole(place, heading.prose().text());
            heading(place, heading.prose().text(), SpokenBy::nobody);
        }
        for (Passage passage : section.lead()) {
            add(passage, whole, () -> said(passage));
        }
        section.questions().forEach(this::add);
        for (Turn turn : section.turns().toList()) {
            for (Passage passage : turn.passages()) {
                add(passage, whole, () -> said(passage, turn.label()));
            }
        }
    }

    private void add(Question question) {
        String words = question.heading().prose().text();
        String asker = question.asker();
        Supplier<SpokenBy> asked =
                () -> new SpokenBy(asker, SpeakerRole.INTERVIEWER, asking(asker));
        heading(question.locator(), words, asked);
        Whole whole = new Whole(question.locator(), words);
        question.answer().forEach(p -> add(p, whole, () -> said(p)));
    }

    /**
     * Returns those who ask a question: whoever it names, else those who asked by the front matter,
     * also beside the name of the journal for which they did.
     */
    private List<String> asking(@Nullable String asker) {
        boolean isJournal =
                asker != null
                        && asker.equalsIgnoreCase(interview.details().publication())
                        && person(asker).isEmpty();
        Stream<String> interviewers =
                asker == null || isJournal
                        ? interview.details().interviewers().stream().map(this::known)
                        : Stream.empty();
        return Stream.concat(Stream.ofNullable(asker).map(this::known), interviewers)
                .distinct()
                .toList();
    }

    private void heading(Locator place, String words, Supplier<SpokenBy> said) {
        entries.add(() -> entry(place, words, place, words, said.get(), List.of()));
    }

    private void add(Passage passage, Whole whole, Supplier<SpokenBy> said) {
        if (!passage.text().isBlank()) {
            entries.add(
                    () ->
                            entry(
                                    passage.locator(),
                                    passage.text(),
                                    whole.locator(),
                                    whole.heading(),
                                    said.get(),
                                    terms(passage.locator())));
        }
    }

    private SearchEntry entry(
            Locator locator,
            String text,
            @Nullable Locator below,
            @Nullable String heading,
            SpokenBy speech,
            List<SearchEntry.NamedTerm> named) {
        return new SearchEntry(interview, locator, text, below, heading, speech, named);
    }

    private SpokenBy said(Passage passage) {
        return said(passage, passage.label());
    }

    private SpokenBy said(Passage passage, @Nullable SpeakerLabel label) {
        String name = passage.speaker();
        if (name == null && label != null) {
            name = label.speaker();
        }
        if (name == null) {
            return interview
                    .speaker(passage.locator())
                    .map(p -> new SpokenBy(p.name(), SpeakerRole.INTERVIEWEE, List.of(known(p))))
                    .orElseGet(
                            () ->
                                    passage.locator().kind() == Locator.PlaceKind.QUESTION
                                            ? new SpokenBy(null, SpeakerRole.INTERVIEWEE, List.of())
                                            : SpokenBy.nobody());
        }
        List<String> names =
                label == null || label.people().isEmpty() ? List.of(name) : label.people();
        List<String> people =
                names.stream().filter(n -> !unknown.contains(n)).map(this::known).toList();
        return new SpokenBy(name, role(names), people.stream().distinct().toList());
    }

    private SpeakerRole role(List<String> names) {
        List<Participant> people = names.stream().flatMap(n -> person(n).stream()).toList();
        if (people.isEmpty()) {
            return SpeakerRole.SPEAKER;
        }
        if (asking.containsAll(people)) {
            return SpeakerRole.INTERVIEWER;
        }
        return answering.containsAll(people) ? SpeakerRole.INTERVIEWEE : SpeakerRole.SPEAKER;
    }

    private String known(String name) {
        return person(name).map(this::known).orElse(name);
    }

    /** Returns the same few people are named again and again. */
    private Optional<Participant> person(String name) {
        return people.computeIfAbsent(name, interview::person);
    }

    private String known(Participant participant) {
        return EntryKeys.name(corpus, participant);
    }
}
