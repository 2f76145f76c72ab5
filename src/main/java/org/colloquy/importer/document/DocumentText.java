package org.colloquy.importer.document;

import java.util.List;
import java.util.Map;

/**
 * Document as its program saved it, apart from what a transcript has no place for; that is in the
 * findings.
 *
 * @param notes footnotes and endnotes
 * @param pictures the bytes of pictures by the names of their parts
 */
public record DocumentText(
        DocumentFacts facts,
        List<DocumentBlock> blocks,
        List<DocumentNote> notes,
        Map<String, byte[]> pictures,
        List<DocumentFinding> findings,
        List<TrackedChange> changes) {
    public DocumentText {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        pictures = Map.copyOf(pictures);
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }
}
