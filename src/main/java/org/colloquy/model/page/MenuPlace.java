package org.colloquy.model.page;

/**
 * Place on each page of the site from which a page of the house is reached. Front matter names it
 * as the constant is called: {@code header}.
 */
public enum MenuPlace {
    HEADER,
    FOOTER,
    /** Nowhere: only links in texts lead there. */
    NONE
}
