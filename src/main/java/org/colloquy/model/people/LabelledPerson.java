package org.colloquy.model.people;

/**
 * Somebody whom only the labels of an interview name.
 *
 * @param capacity as far as the form of the interview tells it; else they speak
 * @param told whether the name tells who it is; a handle, initials or a single word tells too
 *     little, except where {@code people.md} has it
 */
public record LabelledPerson(Participant participant, Capacity capacity, boolean told) {}
