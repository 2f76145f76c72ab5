package org.colloquy.reader.transcript.name;

/** The degrees in which words look like a name. */
public enum NameShape {
    NONE,
    /** A handle, in small letters. */
    WEAK,
    STRONG
}
