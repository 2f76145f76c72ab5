package org.colloquy.model.house;

/** Faces for which a house may have fonts of its own. */
public enum HouseFace {
    /** The words that are read. */
    TEXT,

    /** Titles and questions; where a house has none, they are set in that of the text. */
    TITLES,

    /** Menus, names, numbers and notes of the page. */
    INTERFACE
}
