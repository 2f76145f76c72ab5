package org.colloquy.model.editing;

import org.jspecify.annotations.Nullable;

/**
 * Addresses at which texts can be edited.
 *
 * @param host their address on a code host, which readers see; null if none is given
 * @param editor the address with which an editor on this machine opens them, which only those who
 *     serve the corpus to themselves see; null if none is given
 */
public record Editing(@Nullable EditTemplate host, @Nullable EditTemplate editor) {

    /** Returns what holds where nothing is said. */
    public static Editing nowhere() {
        return new Editing(null, null);
    }
}
