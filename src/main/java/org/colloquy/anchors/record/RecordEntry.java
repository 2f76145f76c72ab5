package org.colloquy.anchors.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * A line of a record.
 *
 * @param added when it was put in; null if it has been there since the first record
 * @param edited when its words were changed, earliest first
 * @param fingerprint of the passage as it last was; null where none bears the anchor any more
 * @param line where it stands in the record, from 1; 0 if it was not read from one
 */
public record RecordEntry(
        Locator locator,
        AnchorState state,
        @Nullable LocalDate added,
        List<LocalDate> edited,
        @Nullable Fingerprint fingerprint,
        int line) {
    public RecordEntry {
        edited = List.copyOf(edited);
    }

    public static RecordEntry live(
            Locator locator, @Nullable LocalDate added, Fingerprint fingerprint) {
        return new RecordEntry(locator, new AnchorState.Live(), added, List.of(), fingerprint, 0);
    }

    /** Returns the same entry after its words were changed on a day. */
    public RecordEntry editedOn(LocalDate day, Fingerprint now) {
        List<LocalDate> days = new ArrayList<>(edited);
        if (!days.contains(day)) {
            days.add(day);
        }
        return new RecordEntry(locator, new AnchorState.Live(), added, days, now, line);
    }

    /** Returns the same entry without its words, in another state. */
    public RecordEntry ended(AnchorState other) {
        return new RecordEntry(locator, other, added, edited, null, line);
    }

    public RecordEntry kept() {
        return new RecordEntry(locator, new AnchorState.Live(), added, edited, fingerprint, line);
    }

    /** Returns the same entry after a person said which passage it is. */
    public RecordEntry decided(String digest) {
        return new RecordEntry(
                locator, new AnchorState.Decided(digest), added, edited, fingerprint, line);
    }
}
