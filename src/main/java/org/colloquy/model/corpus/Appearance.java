package org.colloquy.model.corpus;

import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.Participant;

/**
 * Somebody's part in an interview.
 *
 * @param participant what the interview says of them
 */
public record Appearance(Interview interview, Capacity capacity, Participant participant) {}
