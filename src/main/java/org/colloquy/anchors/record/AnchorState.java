package org.colloquy.anchors.record;

import java.time.LocalDate;
import org.colloquy.model.Locator;

/** State of an anchor: borne by a passage, or what has become of it since. */
public sealed interface AnchorState {
    /** A passage bears it. */
    record Live() implements AnchorState {}

    /**
     * A person says which passage bears it now, where the program could not tell.
     *
     * @param digest of that passage's words
     */
    record Decided(String digest) implements AnchorState {}

    /** Its passage was merged into another. */
    record Merged(Locator heir, LocalDate on) implements AnchorState {}

    /** Its passage was taken out for good. */
    record Withdrawn(LocalDate on, String reason) implements AnchorState {}

    /** Tells whether a passage of the interview should bear it. */
    default boolean isBorne() {
        return this instanceof Live || this instanceof Decided;
    }
}
