package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentBlock.DocumentTable;
import org.colloquy.importer.document.DocumentNote;

/** Writes footnotes and endnotes as those of Markdown, which are the editor's notes here. */
final class NoteWriter {
    private final InlineWriter inlines;
    private final TableWriter tables;

    NoteWriter(InlineWriter inlines, TableWriter tables) {
        this.inlines = inlines;
        this.tables = tables;
    }

    /** Returns a note; what stands below its first paragraph is set in. */
    String write(int number, DocumentNote note) {
        List<String> blocks = new ArrayList<>();
        for (DocumentBlock block : note.blocks()) {
            if (block instanceof DocumentParagraph paragraph && !paragraph.isBlank()) {
                blocks.add(
                        paragraph.look().item() == null
                                ? inlines.paragraph(paragraph.inlines())
                                : new ListWriter(inlines).write(List.of(paragraph)));
            } else if (block instanceof DocumentTable table) {
                blocks.add(tables.write(table));
            }
        }
        return "[^"
                + number
                + "]: "
                + blocks.stream()
                        .map(block -> block.replace("\n", "\n    "))
                        .collect(Collectors.joining("\n\n    "));
    }

    /** Tells whether there is nothing in a note. */
    static boolean isBlank(DocumentNote note) {
        return note.blocks().stream()
                .allMatch(
                        block ->
                                block instanceof DocumentParagraph paragraph
                                        && paragraph.isBlank());
    }

    /** Returns the bare words of a note. */
    static String words(DocumentNote note) {
        return note.blocks().stream()
                .filter(DocumentParagraph.class::isInstance)
                .map(block -> ((DocumentParagraph) block).words())
                .collect(Collectors.joining(" "));
    }
}
