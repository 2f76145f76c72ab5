package org.colloquy.site.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.model.Lazy;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Corpus.Occurrence;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.jspecify.annotations.Nullable;

/** Use of a term in all interviews: by whom first, by whom else, and in which years. */
final class TermUse {
    private final Corpus corpus;
    private final List<Occurrence> all;

    /** The speakers of all mentions, in their order. */
    private final Lazy<List<MentionSpeaker>> voices;

    TermUse(Corpus corpus, Term term) {
        this.corpus = corpus;
        this.all = corpus.occurrences(term.id());
        this.voices = new Lazy<>(() -> all.stream().map(TermUse::voice).toList());
    }

    /** Speaker of a passage, and in what part. */
    record MentionSpeaker(@Nullable String name, boolean asks) {}

    /** Returns the speaker in whose words a mention stands. */
    static MentionSpeaker voice(Occurrence occurrence) {
        Interview interview = occurrence.interview();
        Mention mention = occurrence.mention();
        String speaker = mention.speaker();
        if (speaker == null) {
            Locator place = mention.place();
            return new MentionSpeaker(
                    interview.speaker(place).map(Participant::name).orElse(null), false);
        }
        boolean asks =
                interview
                        .person(speaker)
                        .filter(interview.details().interviewers()::contains)
                        .isPresent();
        return new MentionSpeaker(speaker, asks);
    }

    /** Returns the first mention of the oldest interview that has a date. */
    Optional<Occurrence> first() {
        Occurrence first = null;
        for (Occurrence one : all) {
            PartialDate date = one.interview().details().date();
            if (date != null && (first == null || isBefore(one, first))) {
                first = one;
            }
        }
        return Optional.ofNullable(first);
    }

    /**
     * Mentions of one interview are in the order of the text, so the first of them stays. Of the
     * versions of an interview the one that stands for all is before its translations.
     */
    private boolean isBefore(Occurrence one, Occurrence other) {
        return one.interview() != other.interview()
                && Comparator.comparing(
                                        (Occurrence o) -> o.interview().details().date(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(o -> !corpus.translations().isLead(o.interview()))
                                .thenComparing(o -> o.interview().slug())
                                .compare(one, other)
                        < 0;
    }

    /** Counts the mentions in the words of those who ask. */
    int inQuestions() {
        return (int) voices.get().stream().filter(MentionSpeaker::asks).count();
    }

    /** Tells whether nobody mentions it. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Counts the mentions in the words of each speaker whose name is known, under one name for a
     * person in all interviews.
     */
    Map<String, Integer> speakers() {
        Map<String, Integer> speakers = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            String name = voices.get().get(i).name();
            if (name != null) {
                speakers.merge(everywhere(all.get(i).interview(), name), 1, Integer::sum);
            }
        }
        return speakers;
    }

    private String everywhere(Interview interview, String name) {
        return interview.person(name).flatMap(corpus.people()::find).map(Person::name).orElse(name);
    }

    /** Returns the number of mentions in each year from the first to the last. */
    Map<Integer, Integer> years() {
        TreeMap<Integer, Integer> years = new TreeMap<>();
        for (Occurrence one : all) {
            PartialDate date = one.interview().details().date();
            if (date != null) {
                years.merge(date.year(), 1, Integer::sum);
            }
        }
        if (!years.isEmpty()) {
            for (int year = years.firstKey(); year < years.lastKey(); year++) {
                years.putIfAbsent(year, 0);
            }
        }
        return years;
    }
}
