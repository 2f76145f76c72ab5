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
        List<String> interviewers,
        List<String> interviewees,
        List<String> speakers,
        @Nullable String source,
        @Nullable String language) {
    About {
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
        speakers = List.copyOf(speakers);
    }

    static About nothing() {
        return new About(null, null, null, null, List.of(), List.of(), List.of(), null, null);
    }

    About titled(@Nullable String known) {
        return new About(
                known,
                subtitle,
                date,
                publication,
                interviewers,
                interviewees,
                speakers,
                source,
                language);
    }

    About subtitled(@Nullable String known) {
        return new About(
                title,
                known,
                date,
                publication,
                interviewers,
                interviewees,
                speakers,
                source,
                language);
    }

    About dated(@Nullable String known) {
        return new About(
                title,
                subtitle,
                known,
                publication,
                interviewers,
                interviewees,
                speakers,
                source,
                language);
    }

    About in(@Nullable String known) {
        return new About(
                title,
                subtitle,
                date,
                known,
                interviewers,
                interviewees,
                speakers,
                source,
                language);
    }

    About people(List<String> asking, List<String> answering, List<String> speaking) {
        return new About(
                title, subtitle, date, publication, asking, answering, speaking, source, language);
    }

    About from(@Nullable String address) {
        return new About(
                title,
                subtitle,
                date,
                publication,
                interviewers,
                interviewees,
                speakers,
                address,
                language);
    }

    About inLanguage(@Nullable String tag) {
        return new About(
                title,
                subtitle,
                date,
                publication,
                interviewers,
                interviewees,
                speakers,
                source,
                tag);
    }

    boolean knowsPeople() {
        return !interviewers.isEmpty() || !interviewees.isEmpty() || !speakers.isEmpty();
    }
}
