package org.colloquy.corpus;

import java.util.List;

/**
 * A block at its place.
 *
 * @param names explicit ids, further permanent names of the same place
 */
public record Passage(Locator locator, Block block, List<String> names) {
    public Passage {
        names = List.copyOf(names);
    }

    public String text() {
        return block.prose().text();
    }
}
