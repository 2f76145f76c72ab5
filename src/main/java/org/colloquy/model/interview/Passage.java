package org.colloquy.model.interview;

import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.Locator;
import org.jspecify.annotations.Nullable;

/**
 * A block at its place.
 *
 * @param label where somebody begins to speak in an interview of questions; null elsewhere
 * @param speaker the name of who speaks, as a label says it; null if none does
 * @param names explicit ids, further permanent names of the same place
 */
public record Passage(
        Locator locator,
        Block block,
        @Nullable SpeakerLabel label,
        @Nullable String speaker,
        List<String> names) {
    public Passage {
        names = List.copyOf(names);
    }

    public String text() {
        return block.prose().text();
    }
}
