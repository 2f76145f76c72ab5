package org.colloquy.anchor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.corpus.Locator;
import org.jspecify.annotations.Nullable;

/**
 * A line of a record.
 *
 * @param added when it was put in; null if it has been there since the first record
 * @param edited when its words were changed, earliest first
 * @param print of the passage as it last was; null where none bears the anchor any more
 * @param line where it stands in the record, from 1; 0 if it was not read from one
 */
record Entry(
        Locator locator,
        State state,
        @Nullable LocalDate added,
        List<LocalDate> edited,
        @Nullable Print print,
        int line) {
    Entry {
        edited = List.copyOf(edited);
    }

    static Entry live(Locator locator, @Nullable LocalDate added, Print print) {
        return new Entry(locator, new State.Live(), added, List.of(), print, 0);
    }

    /** Returns the same entry after its words were changed on a day. */
    Entry editedOn(LocalDate day, Print now) {
        List<LocalDate> days = new ArrayList<>(edited);
        if (!days.contains(day)) {
            days.add(day);
        }
        return new Entry(locator, new State.Live(), added, days, now, line);
    }

    /** Returns the same entry without its words, in another state. */
    Entry ended(State other) {
        return new Entry(locator, other, added, edited, null, line);
    }

    Entry kept() {
        return new Entry(locator, new State.Live(), added, edited, print, line);
    }
}
