package org.colloquy.markdown.dialect;

/** The degrees in which words look like a name. */
enum NameShape {
    NONE,
    /** A handle, in small letters. */
    WEAK,
    STRONG
}
