package org.colloquy.model.details;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Release of a text to its readers, as its front matter settles it.
 *
 * @param held whether it is a draft until somebody takes that back
 * @param day from which on it is out; null where that needs no waiting
 */
public record TextRelease(boolean held, @Nullable LocalDate day) {

    /** Tells whether the text is a draft on a day: for whoever edits, and nobody else. */
    public boolean isDraft(LocalDate today) {
        return held || (day != null && day.isAfter(today));
    }

    /** Tells whether it may be a draft on some day. */
    public boolean isEverDraft() {
        return held || day != null;
    }

    /** Returns the day on which a draft goes out by itself; null if somebody has to release it. */
    public @Nullable LocalDate due(LocalDate today) {
        return !held && day != null && day.isAfter(today) ? day : null;
    }
}
