package org.colloquy.model.interview;

import org.colloquy.model.Prose;

/**
 * A break, a clip, music: it has no number and is no turn.
 *
 * @param prose the words behind its label; empty if there are none
 */
public record Event(SpeakerLabel label, Prose prose) implements Utterance {}
