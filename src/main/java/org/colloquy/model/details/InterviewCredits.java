package org.colloquy.model.details;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;

/**
 * People whom an interview's source names.
 *
 * @param speakers people named who neither ask nor answer by that name alone
 * @param labelled people whom its labels name and nothing else does, in the order of the text
 */
public record InterviewCredits(
        List<Participant> interviewers,
        List<Participant> interviewees,
        List<Participant> speakers,
        List<LabelledPerson> labelled) {
    public InterviewCredits {
        interviewers = List.copyOf(interviewers);
        interviewees = List.copyOf(interviewees);
        speakers = List.copyOf(speakers);
        labelled = List.copyOf(labelled);
    }

    /** Credits of an interview without labels. */
    public InterviewCredits(
            List<Participant> interviewers,
            List<Participant> interviewees,
            List<Participant> speakers) {
        this(interviewers, interviewees, speakers, List.of());
    }

    /** Returns these credits with people whom labels name. */
    InterviewCredits withLabelled(List<LabelledPerson> people) {
        return new InterviewCredits(interviewers, interviewees, speakers, people);
    }

    /** Returns everybody who is named beside the text: who asks, who answers, who else speaks. */
    public List<Participant> named() {
        return Stream.of(interviewers, interviewees, speakers).flatMap(List::stream).toList();
    }

    /** Returns everybody who is named: those beside the text, then those in its labels. */
    public List<Participant> people() {
        return Stream.concat(named().stream(), labelled.stream().map(LabelledPerson::participant))
                .toList();
    }
}
