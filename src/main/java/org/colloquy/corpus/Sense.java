package org.colloquy.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition, and from when on it holds.
 *
 * @param since null for the first sense
 */
public record Sense(@Nullable PartialDate since, List<Block> definition) {
    public Sense {
        definition = List.copyOf(definition);
    }
}
