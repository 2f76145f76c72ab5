package org.colloquy.model.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.model.MediaRecording;
import org.colloquy.model.PartialDate;
import org.colloquy.model.people.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Facts about an interview beside its words.
 *
 * @param titled whether the source gives the title; else it is made of the file's name
 * @param speakers people named who neither ask nor answer by that name alone
 * @param language a BCP 47 tag
 * @param foreign the language of runs in another script, a BCP 47 tag
 * @param recording of what was said; null if none is named
 * @param aliases addresses below {@code interviews/} that it had before its file was renamed
 * @param translationOf the slug of the interview of which this is a translation
 * @param other the rest of the front matter, by its key, as text
 */
public record InterviewDetails(
        String title,
        boolean titled,
        @Nullable String subtitle,
        @Nullable PartialDate date,
        List<Participant> interviewers,
        List<Participant> interviewees,
        List<Participant> speakers,
        @Nullable String publication,
        @Nullable String source,
        String language,
        @Nullable String foreign,
        @Nullable String rights,
        List<String> tags,
        boolean draft,
        @Nullable MediaRecording recording,
        List<String> aliases,
        @Nullable String translationOf,
        Map<String, String> other) {
    public InterviewDetails {
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
        speakers = List.copyOf(speakers);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        // Map.copyOf would give another order each time the program starts.
        other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
    }

    /** Everybody who is named: those who ask, who answer, and who else speaks. */
    public List<Participant> people() {
        return Stream.of(interviewers, interviewees, speakers).flatMap(List::stream).toList();
    }
}
