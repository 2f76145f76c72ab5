package org.colloquy.site.search;

/** Reason for which a search is not answered. */
public enum Unanswered {
    /** There are too many. */
    BUSY("search.busy"),
    /** What is searched in is not available just now. */
    AWAY("search.away");

    private final String key;

    Unanswered(String key) {
        this.key = key;
    }

    /** Returns the key of the site's words for it. */
    String key() {
        return key;
    }
}
