package org.colloquy.model.details;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Release of a text to its readers, as its front matter settles it.
 *
 * @param held whether it is a draft until somebody takes that back
 * @param time from which on it is out; null where that needs no waiting
 * @param offset of that time; null for the time of whoever shows it
 */
public record TextRelease(boolean held, @Nullable LocalDateTime time, @Nullable ZoneOffset offset) {

    /** Creates the release of a text that is out from the beginning of a day, if one is given. */
    public TextRelease(boolean held, @Nullable LocalDate day) {
        this(held, day == null ? null : day.atStartOfDay(), null);
    }

    /** Returns the day on which it is out, where it was written; null where that needs no wait. */
    public @Nullable LocalDate day() {
        return time == null ? null : time.toLocalDate();
    }

    /** Tells whether the text is a draft at a moment: for whoever edits, and nobody else. */
    public boolean isDraft(ZonedDateTime now) {
        return held || isAhead(now);
    }

    private boolean isAhead(ZonedDateTime now) {
        ZonedDateTime out = at(now);
        return out != null && out.isAfter(now);
    }

    private @Nullable ZonedDateTime at(ZonedDateTime now) {
        if (time == null) {
            return null;
        }
        return offset == null
                ? time.atZone(now.getZone())
                : time.atOffset(offset).atZoneSameInstant(now.getZone());
    }

    /** Tells whether it may be a draft at some moment. */
    public boolean isEverDraft() {
        return held || time != null;
    }

    /** Returns when a draft goes out by itself; null if somebody has to release it. */
    public @Nullable ZonedDateTime due(ZonedDateTime now) {
        return !held && isAhead(now) ? at(now) : null;
    }
}
