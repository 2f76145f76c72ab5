package org.colloquy.corpus;

/**
 * Somebody's part in an interview.
 *
 * @param person what the interview says of them
 */
public record Appearance(Interview interview, Capacity capacity, Person person) {

    /** Part in which somebody appears in an interview. */
    public enum Capacity {
        ANSWERS,
        ASKS,
        SPEAKS
    }
}
