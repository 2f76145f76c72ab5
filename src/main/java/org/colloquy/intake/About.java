package org.colloquy.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts about an interview beside its words; null and empty where they are not known.
 *
 * @param date as front matter takes it, {@code YYYY[-MM[-DD]]}
 */
record About(
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String date,
        @Nullable String publication,
        Participants participants,
        @Nullable String source,
        @Nullable String language) {

    /** Names of those who ask, who answer, and who speak in a part that is not known. */
    record Participants(
            List<String> interviewers, List<String> interviewees, List<String> speakers) {
        static final Participants NONE = new Participants(List.of(), List.of(), List.of());

        Participants {
            interviewers = List.copyOf(interviewers);
            interviewees = List.copyOf(interviewees);
            speakers = List.copyOf(speakers);
        }
    }

    static About nothing() {
        return new About(null, null, null, null, Participants.NONE, null, null);
    }

    List<String> interviewers() {
        return participants.interviewers();
    }

    List<String> interviewees() {
        return participants.interviewees();
    }

    List<String> speakers() {
        return participants.speakers();
    }

    About titled(@Nullable String known) {
        return new About(known, subtitle, date, publication, participants, source, language);
    }

    About subtitled(@Nullable String known) {
        return new About(title, known, date, publication, participants, source, language);
    }

    About dated(@Nullable String known) {
        return new About(title, subtitle, known, publication, participants, source, language);
    }

    About in(@Nullable String known) {
        return new About(title, subtitle, date, known, participants, source, language);
    }

    About people(List<String> asking, List<String> answering, List<String> speaking) {
        Participants people = new Participants(asking, answering, speaking);
        return new About(title, subtitle, date, publication, people, source, language);
    }

    About from(@Nullable String address) {
        return new About(title, subtitle, date, publication, participants, address, language);
    }

    About inLanguage(@Nullable String tag) {
        return new About(title, subtitle, date, publication, participants, source, tag);
    }

    boolean knowsPeople() {
        return !participants.equals(Participants.NONE);
    }
}
