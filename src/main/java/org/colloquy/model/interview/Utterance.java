package org.colloquy.model.interview;

/** Part of a section of an interview in turns. */
public sealed interface Utterance permits Turn, Event {}
