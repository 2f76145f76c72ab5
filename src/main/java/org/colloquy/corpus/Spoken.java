package org.colloquy.corpus;

/** Part of a section of an interview in turns. */
public sealed interface Spoken permits Turn, Event {}
