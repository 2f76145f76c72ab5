package org.colloquy.site.search;

/** Reason for which a search is not answered. */
public enum Unanswered {
    /** There are too many. */
    BUSY("search.busy", "search.busy.what"),
    /** The index is not available just now. */
    AWAY("search.away", "search.away.what");

    private final String key;
    private final String advice;

    Unanswered(String key, String advice) {
        this.key = key;
        this.advice = advice;
    }

    /** Returns the key of the site's words for it. */
    String key() {
        return key;
    }

    /** Returns the key of the site's words for what a reader can do. */
    String advice() {
        return advice;
    }
}
