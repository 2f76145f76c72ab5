package org.colloquy.model.details;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.people.Participant;

/**
 * People whom an interview's source names.
 *
 * @param speakers people named who neither ask nor answer by that name alone
 */
public record InterviewCredits(
        List<Participant> interviewers,
        List<Participant> interviewees,
        List<Participant> speakers) {
    public InterviewCredits {
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
        speakers = List.copyOf(speakers);
    }

    /** Returns everybody who is named: those who ask, who answer, and who else speaks. */
    public List<Participant> people() {
        return Stream.of(interviewers, interviewees, speakers).flatMap(List::stream).toList();
    }
}
