package org.colloquy.anchors.match;

import java.util.Locale;

/** Change of a place since the record, as {@code anchors} says it. */
public enum AnchorVerdict {
    KEPT,
    EDITED,
    MOVED,
    SPLIT,
    MERGED,
    NEW,
    GONE,
    IN_DOUBT;

    /** Returns the word that is printed, such as {@code in doubt}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Tells whether a recorded anchor would be lost if nobody decided. */
    public boolean isUndecided() {
        return this == GONE || this == IN_DOUBT;
    }
}
