package org.colloquy.model.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;

/**
 * Everybody of some interviews, and where each appears.
 *
 * @param people those of {@code people.md} first, then those who appear, by their ids
 * @param byPerson in the order of the interviews
 */
record Appearances(Map<String, Person> people, Map<String, List<Appearance>> byPerson) {

    /**
     * Finds everybody.
     *
     * @param index says who is meant by a name
     */
    static Appearances of(PersonIndex index, List<Interview> interviews) {
        Map<String, List<Appearance>> found = new HashMap<>();
        for (Interview interview : interviews) {
            InterviewDetails details = interview.details();
            List<LabelledPerson> labelled = InterviewVoices.labelled(index, details);
            add(index, interview, Capacity.ANSWERS, details.interviewees(), labelled, found);
            add(index, interview, Capacity.ASKS, details.interviewers(), labelled, found);
            add(index, interview, Capacity.SPEAKS, details.speakers(), labelled, found);
        }
        Map<String, Person> people = new LinkedHashMap<>();
        index.all().stream()
                .filter(person -> person.listed() || found.containsKey(person.id()))
                .forEach(person -> people.put(person.id(), person));
        return new Appearances(people, found);
    }

    private static void add(
            PersonIndex index,
            Interview interview,
            Capacity capacity,
            List<Participant> people,
            List<LabelledPerson> labelled,
            Map<String, List<Appearance>> into) {
        Map<String, Participant> once = new LinkedHashMap<>();
        Stream<Participant> others =
                labelled.stream()
                        .filter(other -> other.capacity() == capacity)
                        .map(LabelledPerson::participant);
        Stream.concat(people.stream(), others)
                .forEach(p -> index.find(p).ifPresent(who -> once.putIfAbsent(who.id(), p)));
        once.forEach(
                (id, participant) ->
                        into.computeIfAbsent(id, i -> new ArrayList<>())
                                .add(new Appearance(interview, capacity, participant)));
    }

    /** Returns the appearances of a person, in the order of the interviews. */
    List<Appearance> of(String person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
