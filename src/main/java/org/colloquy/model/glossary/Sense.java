package org.colloquy.model.glossary;

import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.PartialDate;
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
