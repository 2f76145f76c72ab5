package org.colloquy.reader.transcript.speaker;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.interview.Dialect;
import org.colloquy.model.people.Participant;
import org.jspecify.annotations.Nullable;

/**
 * The facts about an interview that are known before its body is read.
 *
 * @param speakers participants of whom it is not said whether they ask or answer
 * @param publication the name of the publication; null if there is none
 * @param declared the dialect that its front matter names, or else the settings; null if none does
 * @param taught what the settings teach of how it is written
 */
public record DialectHints(
        List<Participant> interviewers,
        List<Participant> interviewees,
        List<Participant> speakers,
        @Nullable String publication,
        @Nullable Dialect declared,
        TaughtForms taught) {
    public DialectHints {
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
        speakers = List.copyOf(speakers);
    }

    /** Creates the facts about an interview of which the settings teach nothing. */
    public DialectHints(
            List<Participant> interviewers,
            List<Participant> interviewees,
            List<Participant> speakers,
            @Nullable String publication,
            @Nullable Dialect declared) {
        this(interviewers, interviewees, speakers, publication, declared, TaughtForms.none());
    }

    List<Participant> people() {
        return Stream.of(interviewers, interviewees, speakers).flatMap(List::stream).toList();
    }
}
