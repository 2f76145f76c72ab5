package org.colloquy.importer.document;

import java.util.List;

/**
 * Footnote or endnote.
 *
 * @param name by which its marks call it
 */
public record DocumentNote(String name, List<DocumentBlock> blocks) {
    public DocumentNote {
        blocks = List.copyOf(blocks);
    }
}
