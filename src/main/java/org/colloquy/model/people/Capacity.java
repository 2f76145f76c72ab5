package org.colloquy.model.people;

/** Part in which somebody appears in an interview. */
public enum Capacity {
    ANSWERS,
    ASKS,
    SPEAKS
}
