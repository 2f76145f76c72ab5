package org.colloquy.anchor;

import java.util.Locale;

/** What has become of a place since the record, as {@code anchors} says it. */
public enum Verdict {
    KEPT,
    EDITED,
    MOVED,
    SPLIT,
    MERGED,
    NEW,
    GONE,
    IN_DOUBT;

    /** As it is printed: {@code in doubt}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a recorded anchor would be lost if nobody decided. */
    public boolean isUndecided() {
        return this == GONE || this == IN_DOUBT;
    }
}
