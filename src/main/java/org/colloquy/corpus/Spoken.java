package org.colloquy.corpus;

/** What a section of an interview in turns consists of. */
public sealed interface Spoken permits Turn, Event {}
