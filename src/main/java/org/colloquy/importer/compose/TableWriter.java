package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentBlock.DocumentTable;
import org.colloquy.importer.document.DocumentBlock.ImportedRow;
import org.colloquy.importer.document.DocumentBlock.TableCell;
import org.colloquy.importer.document.ParagraphLook.ListItem;
import org.colloquy.importer.model.OriginalText;

/** Writes tables as Markdown, which has no cells over several columns and no tables in tables. */
final class TableWriter {
    private final InlineWriter inlines;
    private final OriginalText original;

    TableWriter(InlineWriter inlines, OriginalText original) {
        this.inlines = inlines;
        this.original = original;
    }

    /** Returns a table of at least two columns; what it cannot show is said. */
    String write(DocumentTable table) {
        say(table);
        int width = width(table);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> cells = new ArrayList<>();
            for (TableCell cell : table.rows().get(i).cells()) {
                cells.add(words(cell.blocks()));
                for (int more = 1; more < cell.columns(); more++) {
                    cells.add("");
                }
            }
            out.append('|');
            for (int column = 0; column < width; column++) {
                out.append(' ').append(column < cells.size() ? cells.get(column) : "").append(" |");
            }
            out.append('\n');
            if (i == 0) {
                out.append('|').append(" --- |".repeat(width)).append('\n');
            }
        }
        return out.toString().stripTrailing();
    }

    /** Returns the number of columns. */
    static int width(DocumentTable table) {
        return table.rows().stream()
                .mapToInt(row -> row.cells().stream().mapToInt(TableCell::columns).sum())
                .max()
                .orElse(0);
    }

    private void say(DocumentTable table) {
        long merged =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(TableCell::merged)
                        .count();
        if (merged > 0) {
            original.dropped(
                    table.place(),
                    "that cells of this table are merged, %d in all: each has its words once"
                            .formatted(merged));
        }
        if (table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .anyMatch(DocumentTable.class::isInstance)) {
            original.dropped(
                    table.place(), "that a table stands in this one: its words stand in the cell");
        }
    }

    /** Returns what stands in a cell on one line; paragraphs are parted by line breaks. */
    private String words(List<DocumentBlock> blocks) {
        List<String> lines = new ArrayList<>();
        for (DocumentBlock block : blocks) {
            if (block instanceof DocumentParagraph paragraph && !paragraph.isBlank()) {
                ListItem item = paragraph.look().item();
                String sign = item == null ? "" : item.number() == 0 ? "• " : item.number() + ". ";
                lines.add(sign + inlines.cell(paragraph.inlines()));
            } else if (block instanceof DocumentTable table) {
                for (ImportedRow row : table.rows()) {
                    row.cells().forEach(cell -> add(lines, words(cell.blocks())));
                }
            }
        }
        return String.join("<br>", lines);
    }

    private static void add(List<String> lines, String words) {
        if (!words.isEmpty()) {
            lines.add(words);
        }
    }
}
