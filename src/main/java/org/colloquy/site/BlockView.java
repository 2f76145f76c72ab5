package org.colloquy.site;

import org.colloquy.corpus.Block;
import org.colloquy.corpus.Prose.ReferenceWriter;

/**
 * A block of a definition.
 *
 * @param paragraph whether its HTML is the contents of a paragraph
 * @param strong whether it is a heading, which in a definition is a strong line
 */
record BlockView(boolean paragraph, boolean strong, Html html) {
    static BlockView of(Block block, ReferenceWriter links) {
        return new BlockView(
                block.isParagraph(),
                block.kind() == Block.Kind.HEADING,
                Html.of(block.prose(), links));
    }
}
