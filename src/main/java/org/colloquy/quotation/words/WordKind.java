package org.colloquy.quotation.words;

/** Kinds of part that a text is cut into. */
public enum WordKind {
    /** Letters and digits, or a sign that is read out, such as {@code %}. */
    WORD,
    /** One sign of a script that sets no blanks. */
    SIGN,
    /** A stop, or a bracket. */
    STOP,
    DASH,
    /** Dots that stand for words that are left out, or for a silence. */
    ELLIPSIS,
    /** The place where another begins to speak: no quotation reaches over it. */
    BARRIER;

    /** Says whether it is spoken. */
    public boolean isSpoken() {
        return this == WORD || this == SIGN;
    }
}
