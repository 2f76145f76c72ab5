package org.colloquy.corpus;

/**
 * A break, a clip, music: it has no number and is no turn.
 *
 * @param prose the words behind its label; empty if there are none
 */
public record Event(Label label, Prose prose) implements Spoken {}
