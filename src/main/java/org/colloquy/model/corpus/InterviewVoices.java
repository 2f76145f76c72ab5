package org.colloquy.model.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;

/**
 * Everybody who speaks in an interview and is known by a name: whom its front matter names, and
 * whom its labels name in full or by a name that {@code people.md} has.
 */
public record InterviewVoices(VoiceList answering, VoiceList asking, VoiceList speaking) {
    /** Number of people who are named in a line that nobody chose them for. */
    private static final int MAX_NAMED = 6;

    /**
     * People with one part in an interview.
     *
     * @param chosen those whom front matter gives this part, all of whom are named anywhere
     * @param others the rest, of whom a line names a few
     */
    public record VoiceList(List<Participant> chosen, List<Participant> others) {
        public VoiceList {
            chosen = List.copyOf(chosen);
            others = List.copyOf(others);
        }

        public boolean isEmpty() {
            return chosen.isEmpty() && others.isEmpty();
        }

        /** Returns all of them. */
        public List<Participant> all() {
            return Stream.concat(chosen.stream(), others.stream()).toList();
        }

        /** Returns those whom a line names. */
        public List<Participant> few() {
            return Stream.concat(chosen.stream(), others.stream().limit(fewOthers())).toList();
        }

        /** Returns how many a line does not name. */
        public int rest() {
            return others.size() - fewOthers();
        }

        private int fewOthers() {
            return others.size() > MAX_NAMED ? MAX_NAMED - 1 : others.size();
        }

        /** Returns these and others of another part behind them. */
        public VoiceList and(VoiceList more) {
            return new VoiceList(
                    Stream.concat(chosen.stream(), more.chosen.stream()).toList(),
                    Stream.concat(others.stream(), more.others.stream()).toList());
        }

        /**
         * Returns those who are not a person. Front matter may name somebody twice; the others are
         * each there once.
         *
         * @param self as the interview names the person
         * @param isSelf whether somebody is the person
         */
        public VoiceList without(Participant self, Predicate<Participant> isSelf) {
            return new VoiceList(
                    chosen.stream().filter(isSelf.negate()).toList(),
                    others.stream().filter(other -> !other.equals(self)).toList());
        }
    }

    static InterviewVoices of(PersonIndex index, InterviewDetails details) {
        List<LabelledPerson> labelled = labelled(index, details);
        List<Participant> speaking = new ArrayList<>(speakers(index, details));
        speaking.addAll(people(labelled, Capacity.SPEAKS));
        return new InterviewVoices(
                new VoiceList(details.interviewees(), people(labelled, Capacity.ANSWERS)),
                new VoiceList(details.interviewers(), people(labelled, Capacity.ASKS)),
                new VoiceList(List.of(), speaking));
    }

    /** Returns those who answer, or everybody where nobody is known to. */
    public List<Participant> heard() {
        return answering.isEmpty() ? all() : answering.all();
    }

    /** Returns everybody: those who ask, who answer, and who else speaks. */
    public List<Participant> all() {
        return Stream.of(asking, answering, speaking).flatMap(list -> list.all().stream()).toList();
    }

    private static List<Participant> people(List<LabelledPerson> labelled, Capacity capacity) {
        return labelled.stream()
                .filter(one -> one.capacity() == capacity)
                .map(LabelledPerson::participant)
                .toList();
    }

    /** Returns those whom front matter lets speak and neither ask nor answer, each once. */
    private static List<Participant> speakers(PersonIndex index, InterviewDetails details) {
        if (details.speakers().isEmpty()) {
            return List.of();
        }
        Set<String> met = new HashSet<>();
        Stream.concat(details.interviewees().stream(), details.interviewers().stream())
                .forEach(participant -> met.add(identity(index, participant)));
        return details.speakers().stream()
                .filter(participant -> met.add(identity(index, participant)))
                .toList();
    }

    private static String identity(PersonIndex index, Participant participant) {
        return index.find(participant)
                .map(Person::id)
                .orElseGet(() -> "\n" + PersonIndex.key(participant.name()));
    }

    /**
     * Returns those whom only labels name, as far as their names tell who they are, in the order of
     * the text. Whom front matter names by another name of the same person is not among them, and
     * nobody is twice.
     */
    static List<LabelledPerson> labelled(PersonIndex index, InterviewDetails details) {
        if (details.labelled().isEmpty()) {
            return List.of();
        }
        Set<String> met = new HashSet<>();
        details.credits()
                .named()
                .forEach(
                        participant -> index.find(participant).ifPresent(who -> met.add(who.id())));
        List<LabelledPerson> known = new ArrayList<>();
        for (LabelledPerson one : details.labelled()) {
            Optional<Person> who =
                    index.find(one.participant()).filter(person -> one.told() || person.listed());
            boolean shown = who.map(person -> met.add(person.id())).orElse(one.told());
            if (shown) {
                known.add(one);
            }
        }
        return known;
    }
}
