package org.colloquy.importer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.model.people.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Facts about an interview beside its words; null and empty where they are not known.
 *
 * @param date as front matter takes it, {@code YYYY[-MM[-DD]]}
 * @param others what else front matter has: texts, lists, and mappings from keys
 */
public record TranscriptMetadata(
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String date,
        @Nullable String publication,
        NamedPeople participants,
        @Nullable String source,
        @Nullable String language,
        Map<String, Object> others) {

    public TranscriptMetadata {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** Those who ask, who answer, and who speak in a part that is not known. */
    public record NamedPeople(
            List<Participant> interviewers,
            List<Participant> interviewees,
            List<Participant> speakers) {
        static final NamedPeople NONE = new NamedPeople(List.of(), List.of(), List.of());

        public NamedPeople {
            interviewers = List.copyOf(interviewers);
            interviewees = List.copyOf(interviewees);
            speakers = List.copyOf(speakers);
        }

        /** Returns somebody of whom more than the name may be known. */
        private Participant called(String name) {
            return Stream.of(interviewers, interviewees, speakers)
                    .flatMap(List::stream)
                    .filter(participant -> participant.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> Participant.named(name));
        }

        private List<Participant> called(List<String> names) {
            return names.stream().map(this::called).toList();
        }
    }

    public static TranscriptMetadata nothing() {
        return new TranscriptMetadata(
                null, null, null, null, NamedPeople.NONE, null, null, Map.of());
    }

    public List<String> interviewers() {
        return names(participants.interviewers());
    }

    public List<String> interviewees() {
        return names(participants.interviewees());
    }

    public List<String> speakers() {
        return names(participants.speakers());
    }

    public TranscriptMetadata titled(@Nullable String known) {
        return new TranscriptMetadata(
                known, subtitle, date, publication, participants, source, language, others);
    }

    public TranscriptMetadata subtitled(@Nullable String known) {
        return new TranscriptMetadata(
                title, known, date, publication, participants, source, language, others);
    }

    public TranscriptMetadata dated(@Nullable String known) {
        return new TranscriptMetadata(
                title, subtitle, known, publication, participants, source, language, others);
    }

    public TranscriptMetadata in(@Nullable String known) {
        return new TranscriptMetadata(
                title, subtitle, date, known, participants, source, language, others);
    }

    private static List<String> names(List<Participant> people) {
        return people.stream().map(Participant::name).toList();
    }

    /** Returns this with people by their names; what else is known of them stays. */
    public TranscriptMetadata people(
            List<String> asking, List<String> answering, List<String> speaking) {
        return people(
                new NamedPeople(
                        participants.called(asking),
                        participants.called(answering),
                        participants.called(speaking)));
    }

    public TranscriptMetadata people(NamedPeople people) {
        return new TranscriptMetadata(
                title, subtitle, date, publication, people, source, language, others);
    }

    public TranscriptMetadata from(@Nullable String address) {
        return new TranscriptMetadata(
                title, subtitle, date, publication, participants, address, language, others);
    }

    public TranscriptMetadata inLanguage(@Nullable String tag) {
        return new TranscriptMetadata(
                title, subtitle, date, publication, participants, source, tag, others);
    }

    /** Returns this with other keys of front matter, which are kept. */
    public TranscriptMetadata keeping(Map<String, Object> keys) {
        return new TranscriptMetadata(
                title, subtitle, date, publication, participants, source, language, keys);
    }

    public boolean knowsPeople() {
        return !participants.equals(NamedPeople.NONE);
    }
}
