package org.colloquy.reader.interview.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker.SpeakerKind;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.frontmatter.FrontMatterFields.PlacedPerson;
import org.colloquy.reader.transcript.part.PartBeginning;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/** Collector of the people whom the labels of an interview name, in the order of the text. */
public final class LabelledPeople {
    private final Map<String, LabelUse> uses = new LinkedHashMap<>();

    /** Use of the labels of one person. */
    private static final class LabelUse {
        private final int offset;
        private int asked;
        private int said;

        LabelUse(int offset) {
            this.offset = offset;
        }

        void count(PartKind part) {
            asked += part == PartKind.QUESTION ? 1 : 0;
            said += part == PartKind.QUESTION ? 0 : 1;
        }

        boolean isRepeated() {
            return asked + said > 1;
        }

        /**
         * Returns the part that the form of the interview tells. Who interrupts now and then while
         * asking asks; who mostly does otherwise, may do either.
         */
        Capacity capacity(InterviewForm form) {
            if (form != InterviewForm.QUESTIONS || (asked > 0 && asked < said)) {
                return Capacity.SPEAKS;
            }
            return asked > 0 ? Capacity.ASKS : Capacity.ANSWERS;
        }
    }

    /** Adds the label with which a part begins, if one person is behind it. */
    public void meet(PartBeginning beginning) {
        ResolvedLabel label = beginning.label();
        if (label != null && label.kind() == SpeakerKind.PERSON) {
            uses.computeIfAbsent(label.label().speaker(), name -> new LabelUse(label.offset()))
                    .count(beginning.part());
        }
    }

    /** Returns those whom nothing but the labels names. */
    public List<LabelledPerson> people(InterviewDetails details, InterviewForm form) {
        Set<String> named = keys(details.credits().named().stream());
        List<LabelledPerson> people = new ArrayList<>();
        uses.forEach(
                (name, use) -> {
                    if (!named.contains(LabelledName.key(name))) {
                        people.add(
                                new LabelledPerson(
                                        Participant.named(name),
                                        use.capacity(form),
                                        tells(name, use)));
                    }
                });
        return people;
    }

    private static boolean tells(String name, LabelUse use) {
        return LabelledName.isFull(name) || (LabelledName.isUnspaced(name) && use.isRepeated());
    }

    /**
     * Returns those whom the labels name with their places.
     *
     * @param front those whom front matter names
     * @param bodyStart the offset in the file at which the text with the labels begins
     */
    public PlacedLabels placed(List<PlacedPerson> front, int bodyStart) {
        Set<String> named = keys(front.stream().map(PlacedPerson::participant));
        List<PlacedPerson> inFull = new ArrayList<>();
        List<PlacedPerson> others = new ArrayList<>();
        uses.forEach(
                (name, use) -> {
                    if (!named.contains(LabelledName.key(name))) {
                        (LabelledName.isFull(name) ? inFull : others)
                                .add(
                                        new PlacedPerson(
                                                Participant.named(name), bodyStart + use.offset));
                    }
                });
        return new PlacedLabels(inFull, others, List.of());
    }

    private static Set<String> keys(Stream<Participant> people) {
        Set<String> keys = new HashSet<>();
        people.forEach(
                participant -> {
                    keys.add(LabelledName.key(participant.name()));
                    participant.aliases().forEach(alias -> keys.add(LabelledName.key(alias)));
                });
        return keys;
    }
}
