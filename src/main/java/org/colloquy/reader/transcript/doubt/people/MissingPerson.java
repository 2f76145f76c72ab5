package org.colloquy.reader.transcript.doubt.people;

import org.colloquy.model.people.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom front matter declares and nothing in the text names.
 *
 * @param perhaps a label of somebody whom it does not declare: of as many as are missing another
 *     for each, else the commonest; null if there is none
 */
public record MissingPerson(Participant participant, @Nullable String perhaps) {}
