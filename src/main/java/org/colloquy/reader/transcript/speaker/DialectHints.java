package org.colloquy.reader.transcript.speaker;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.folder.FolderForm;
import org.jspecify.annotations.Nullable;

/**
 * The facts about an interview that are known before its body is read.
 *
 * @param speakers participants of whom it is not said whether they ask or answer
 * @param publication the name of the publication; null if there is none
 * @param declared the dialect that its front matter names, or else the settings; null if none does
 * @param taught what the settings teach of how it is written
 * @param folder what the files beside it agree on; null if that cannot settle it
 */
public record DialectHints(
        List<Participant> interviewers,
        List<Participant> interviewees,
        List<Participant> speakers,
        @Nullable String publication,
        @Nullable Dialect declared,
        TaughtForms taught,
        @Nullable FolderForm folder) {
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
        this(interviewers, interviewees, speakers, publication, declared, TaughtForms.none(), null);
    }

    /**
     * Returns the facts about an interview of which nothing else is known.
     *
     * @param declared its dialect; null if not even that is known
     */
    public static DialectHints declaring(@Nullable Dialect declared) {
        return new DialectHints(List.of(), List.of(), List.of(), null, declared);
    }

    /** Returns these facts with what the files beside the interview agree on. */
    public DialectHints beside(@Nullable FolderForm files) {
        return new DialectHints(
                interviewers, interviewees, speakers, publication, declared, taught, files);
    }

    /** Returns all participants: those who ask, those who answer, and the others. */
    public List<Participant> people() {
        return Stream.of(interviewers, interviewees, speakers).flatMap(List::stream).toList();
    }
}
