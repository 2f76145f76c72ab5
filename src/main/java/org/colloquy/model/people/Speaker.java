package org.colloquy.model.people;

import java.util.List;
import java.util.Locale;

/**
 * Somebody or something that labels name.
 *
 * @param name the fullest name that is known
 * @param people whom a group consists of, as far as it is known
 * @param labels every label of this speaker as written, without colon, in the order of the text
 * @param turns how many turns they have
 */
public record Speaker(
        String name, SpeakerKind kind, List<String> people, List<String> labels, int turns) {

    /** Kinds of speaker that a label stands for. */
    public enum SpeakerKind {
        PERSON,
        /** Several people under one label. */
        GROUP,
        /** A break, a clip, music: nobody speaks. */
        EVENT,
        /** A part such as {@code Q} or {@code Speaker 1}, of which nobody says who it is. */
        UNKNOWN;

        /** Returns its name in reports. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Speaker {
        people = List.copyOf(people);
        labels = List.copyOf(labels);
    }
}
