package org.colloquy.importer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts about an interview beside its words; null and empty where they are not known.
 *
 * @param date as front matter takes it, {@code YYYY[-MM[-DD]]}
 * @param others what else front matter has, a key and its values each
 */
public record TranscriptMetadata(
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String date,
        @Nullable String publication,
        NamedPeople participants,
        @Nullable String source,
        @Nullable String language,
        Map<String, List<String>> others) {

    public TranscriptMetadata {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** Names of those who ask, who answer, and who speak in a part that is not known. */
    record NamedPeople(
            List<String> interviewers, List<String> interviewees, List<String> speakers) {
        static final NamedPeople NONE = new NamedPeople(List.of(), List.of(), List.of());

        NamedPeople {
            interviewers = List.copyOf(interviewers);
            interviewees = List.copyOf(interviewees);
            speakers = List.copyOf(speakers);
        }
    }

    public static TranscriptMetadata nothing() {
        return new TranscriptMetadata(
                null, null, null, null, NamedPeople.NONE, null, null, Map.of());
    }

    public List<String> interviewers() {
        return participants.interviewers();
    }

    public List<String> interviewees() {
        return participants.interviewees();
    }

    public List<String> speakers() {
        return participants.speakers();
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

    public TranscriptMetadata people(
            List<String> asking, List<String> answering, List<String> speaking) {
        NamedPeople people = new NamedPeople(asking, answering, speaking);
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
    public TranscriptMetadata keeping(Map<String, List<String>> keys) {
        return new TranscriptMetadata(
                title, subtitle, date, publication, participants, source, language, keys);
    }

    public boolean knowsPeople() {
        return !participants.equals(NamedPeople.NONE);
    }
}
