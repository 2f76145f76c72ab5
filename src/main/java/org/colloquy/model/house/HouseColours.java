package org.colloquy.model.house;

import org.jspecify.annotations.Nullable;

/**
 * Colours that a house chooses for paper that is light; all others are made of them.
 *
 * @param paper the ground; null where the house leaves it
 * @param ink what is read; null where the house leaves it
 * @param accent numbers and marks; null where the house leaves it
 */
public record HouseColours(@Nullable Colour paper, @Nullable Colour ink, @Nullable Colour accent) {

    /** Returns the colours of a house that chooses none. */
    public static HouseColours none() {
        return new HouseColours(null, null, null);
    }

    /** Tells whether the house leaves all of them. */
    public boolean isNone() {
        return paper == null && ink == null && accent == null;
    }

    /** Tells whether only the accent is chosen. */
    boolean isAccentOnly() {
        return paper == null && ink == null;
    }

    /** Returns the ground. */
    public Colour ground() {
        return paper == null ? ColourRole.PAPER.usual(false) : paper;
    }

    /** Returns what is read. */
    public Colour words() {
        return ink == null ? ColourRole.INK.usual(false) : ink;
    }

    /** Returns what numbers and marks have. */
    public Colour mark() {
        return accent == null ? ColourRole.SEAL.usual(false) : accent;
    }
}
