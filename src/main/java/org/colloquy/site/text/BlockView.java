package org.colloquy.site.text;

import org.colloquy.model.Block;
import org.colloquy.model.Prose.ReferenceWriter;

/**
 * A block of a definition.
 *
 * @param paragraph whether its HTML is the contents of a paragraph
 * @param strong whether it is a heading, which in a definition is a strong line
 */
public record BlockView(boolean paragraph, boolean strong, RenderedProse html) {
    public static BlockView of(Block block, ReferenceWriter links) {
        return new BlockView(
                block.isParagraph(),
                block.kind() == Block.BlockForm.HEADING,
                RenderedProse.of(block.prose(), links));
    }
}
