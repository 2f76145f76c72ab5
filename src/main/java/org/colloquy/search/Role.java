package org.colloquy.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what part a passage is said. */
public enum Role {
    INTERVIEWER(0),
    INTERVIEWEE(1),
    /** Somebody speaks of whom nobody says whether they ask or answer. */
    SPEAKER(2),
    /** Nobody speaks: an introduction, a heading. */
    NOBODY(3);

    private final int number;
    private final String word;

    Role(int number) {
        this.number = number;
        this.word = name().toLowerCase(Locale.ROOT);
    }

    /** From 0. */
    public int number() {
        return number;
    }

    /** Its name in a query: {@code interviewer}. */
    public String word() {
        return word;
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values())
                .filter(role -> role != NOBODY && role.word().equals(word))
                .findFirst();
    }
}
