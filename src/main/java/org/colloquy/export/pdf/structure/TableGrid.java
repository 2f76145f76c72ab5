package org.colloquy.export.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The cells of a table of the structure: each row gets as many as the widest has. */
final class TableGrid {
    private static final COSName ATTRIBUTES = COSName.getPDFName("A");
    private static final COSName COLUMNS = COSName.getPDFName("ColSpan");
    private static final COSName ROWS = COSName.getPDFName("RowSpan");
    private static final int MAX_SPAN = 1000;

    private final List<StructureNode> rows = new ArrayList<>();

    /** Creates the grid of a table. */
    TableGrid(StructureNode table) {
        collect(table);
    }

    private void collect(StructureNode element) {
        for (StructureNode kid : element.elements()) {
            if (kid.type().equals("TR")) {
                rows.add(kid);
            } else {
                collect(kid);
            }
        }
    }

    /** Adds empty cells where a row is shorter than another. */
    void even() {
        List<Integer> widths = widths();
        int widest = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            StructureNode row = rows.get(i);
            List<COSBase> cells = row.kids();
            for (int missing = widest - widths.get(i); missing > 0; missing--) {
                StructureNode cell = StructureNode.below(row, "TD");
                cell.setKids(List.of());
                cells.add(cell.dictionary());
            }
            row.setKids(cells);
        }
    }

    /**
     * Returns the number of columns that each row takes, with those that cells above reach into.
     */
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        List<Integer> reaching = new ArrayList<>();
        for (StructureNode row : rows) {
            int own = reaching.isEmpty() ? 0 : reaching.remove(0);
            for (StructureNode cell : row.elements()) {
                int columns = span(cell, COLUMNS);
                own += columns;
                for (int below = 0; below < span(cell, ROWS) - 1; below++) {
                    if (below < reaching.size()) {
                        reaching.set(below, reaching.get(below) + columns);
                    } else {
                        reaching.add(columns);
                    }
                }
            }
            widths.add(Math.min(own, MAX_SPAN));
        }
        return widths;
    }

    private static int span(StructureNode cell, COSName which) {
        COSBase attributes = cell.dictionary().getDictionaryObject(ATTRIBUTES);
        int span = 1;
        if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                span = Math.max(span, span(several.getObject(i), which));
            }
        }
        return Math.min(MAX_SPAN, Math.max(span, span(attributes, which)));
    }

    private static int span(@Nullable COSBase attributes, COSName which) {
        return attributes instanceof COSDictionary some ? some.getInt(which, 1) : 1;
    }
}
