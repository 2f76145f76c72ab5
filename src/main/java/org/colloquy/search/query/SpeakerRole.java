package org.colloquy.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Role of the speaker of a passage. */
public enum SpeakerRole {
    INTERVIEWER(0),
    INTERVIEWEE(1),
    /** A speaker of whom nobody says whether they ask or answer. */
    SPEAKER(2),
    /** No speaker, as in an introduction or a heading. */
    NOBODY(3);

    private final int number;
    private final String word;

    SpeakerRole(int number) {
        this.number = number;
        this.word = name().toLowerCase(Locale.ROOT);
    }

    /** Returns the place among the roles, from 0. */
    public int number() {
        return number;
    }

    /** Returns the name in a query: {@code interviewer}. */
    public String word() {
        return word;
    }

    /** Returns the role that a query names; empty if there is none. */
    static Optional<SpeakerRole> of(String word) {
        return Arrays.stream(values())
                .filter(role -> role != NOBODY && role.word().equals(word))
                .findFirst();
    }
}
