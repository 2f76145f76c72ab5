package org.colloquy.markdown.dialect;

/** The parts of an interview that can begin at a line. */
public enum TranscriptPart {
    TURN,
    EVENT,
    QUESTION,
    /** A speaker begins to speak within an answer. */
    SAID
}
