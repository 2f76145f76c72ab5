package org.colloquy.importer.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Block of a document.
 *
 * <p>Its place is the number of its paragraph in the document, from 1, as the program that made it
 * counts them: empty ones, and those in tables, count too.
 */
public sealed interface DocumentBlock {

    /** Returns the number of its first paragraph. */
    int place();

    /** A paragraph, which may be a heading or an item of a list. */
    record DocumentParagraph(int place, ParagraphLook look, List<DocumentInline> inlines)
            implements DocumentBlock {
        public DocumentParagraph {
            inlines = List.copyOf(inlines);
        }

        /** Returns its words; a break is a line end, a tab a tab. */
        public String words() {
            return inlines.stream().map(DocumentInline::words).collect(Collectors.joining());
        }

        public boolean isBlank() {
            return inlines.stream()
                    .allMatch(
                            inline ->
                                    !(inline instanceof DocumentInline.InlinePicture)
                                            && !(inline instanceof DocumentInline.NoteMark)
                                            && inline.words().isBlank());
        }

        /** Returns this with other contents. */
        public DocumentParagraph with(List<DocumentInline> other) {
            return new DocumentParagraph(place, look, other);
        }

        /** Returns this with another look. */
        public DocumentParagraph with(ParagraphLook other) {
            return new DocumentParagraph(place, other, inlines);
        }
    }

    /** A table. */
    record DocumentTable(int place, List<ImportedRow> rows) implements DocumentBlock {
        public DocumentTable {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param heading whether it names the columns
     */
    record ImportedRow(boolean heading, List<TableCell> cells) {
        public ImportedRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param columns how many it takes
     * @param merged whether it takes several columns, or belongs to the one above
     */
    record TableCell(List<DocumentBlock> blocks, int columns, boolean merged) {
        public TableCell {
            blocks = List.copyOf(blocks);
        }
    }
}
