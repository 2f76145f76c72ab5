package org.colloquy.model.house;

import java.util.Locale;

/** Roles of colours on the pages; each has a property of the same name in their style sheets. */
public enum ColourRole {
    /** The ground of a page. */
    PAPER(0xFBFAF7, 0x191817),

    /** The ground of what lies above the page: notes, panels, fields. */
    RAISED(0xFFFFFF, 0x232120),

    /** The words that are read. */
    INK(0x23211E, 0xDEDAD3),

    /** Small print. */
    QUIET(0x57524B, 0xB5AFA6),

    /** Lines that divide. */
    LINE(0xE2DED6, 0x37342F),

    /** Numbers, the current place, and the line under a term. */
    SEAL(0x97301F, 0xE79A82),

    /** The editor's voice. */
    SLATE(0x1F5066, 0x93C1D6),

    /** The ground of what is pointed at. */
    TINT(0xF4ECE0, 0x2C2620),

    /** The line under a link. */
    UNDERLINE(0xA9A196, 0x736C62),

    /** The ground of words that were looked for. */
    MARK(0xF1E4CF, 0x3B3127);

    private final int light;
    private final int dark;

    ColourRole(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Returns the colour that it has where a house chooses none. */
    public Colour usual(boolean inDark) {
        return Colour.of(inDark ? dark : light);
    }

    /** Returns its name in style sheets. */
    public String property() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
