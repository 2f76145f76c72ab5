package org.colloquy.reader.transcript.part;

/** The parts of an interview that can begin at a line. */
public enum PartKind {
    TURN,
    EVENT,
    QUESTION,
    /** A speaker begins to speak within an answer. */
    SAID
}
