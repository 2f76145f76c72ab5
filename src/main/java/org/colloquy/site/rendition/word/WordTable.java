package org.colloquy.site.rendition.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.site.rendition.flow.ProseNode;
import org.colloquy.site.rendition.flow.ProseNode.ProseElement;
import org.colloquy.text.xml.XmlText;

/** Table of a document. The rows of its head are said again on each page. */
final class WordTable {
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");
    private static final int MOST_COLUMNS = 63;

    /** Width of the text, in twentieths of a point. */
    private static final int WIDTH = 8_200;

    private final WordBlocks blocks;
    private final XmlText xml;
    private final boolean fromRight;

    /** Cells from above that go on in this row, by their first columns. */
    private Map<Integer, HeldCell> held = new HashMap<>();

    /** Those that go on in the next row. */
    private Map<Integer, HeldCell> next = new HashMap<>();

    private record HeldCell(int rows, int columns) {}

    private record DocumentRow(boolean head, List<ProseElement> cells) {}

    WordTable(WordBlocks blocks, XmlText xml, boolean fromRight) {
        this.blocks = blocks;
        this.xml = xml;
        this.fromRight = fromRight;
    }

    /** Writes a table, and its caption before it. */
    void write(ProseElement table) {
        List<DocumentRow> rows = new ArrayList<>();
        collect(table, false, rows);
        int columns =
                rows.stream()
                        .mapToInt(
                                row -> row.cells().stream().mapToInt(c -> span(c, "colspan")).sum())
                        .max()
                        .orElse(0);
        if (columns == 0) {
            return;
        }
        if (columns > MOST_COLUMNS) {
            rows.forEach(row -> row.cells().forEach(this::paragraphs));
            return;
        }
        begin(columns);
        rows.forEach(row -> row(row, columns));
        xml.close();
        // Two tables without anything between them would be one.
        BlockPlace.in(WordStyle.TABLE_TEXT).open(xml, fromRight);
        xml.close();
    }

    private void paragraphs(ProseElement cell) {
        blocks.write(cell.children(), BlockPlace.in(WordStyle.TABLE_TEXT));
    }

    private void collect(ProseElement part, boolean head, List<DocumentRow> rows) {
        for (ProseNode child : part.children()) {
            if (!(child instanceof ProseElement element)) {
                continue;
            }
            switch (element.name()) {
                case "tr" -> rows.add(new DocumentRow(head, cells(element)));
                case "caption" ->
                        blocks.write(element.children(), BlockPlace.in(WordStyle.CAPTION));
                default -> collect(element, element.name().equals("thead"), rows);
            }
        }
    }

    private static List<ProseElement> cells(ProseElement row) {
        return row.children().stream()
                .filter(ProseElement.class::isInstance)
                .map(ProseElement.class::cast)
                .toList();
    }

    private void begin(int columns) {
        xml.line();
        xml.open("w:tbl");
        xml.open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", WordStyle.TABLE);
        if (fromRight) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
        xml.empty("w:tblInd", "w:w", "720", "w:type", "dxa");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1");
        xml.close();
        xml.open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            xml.empty("w:gridCol", "w:w", Integer.toString(WIDTH / columns));
        }
        xml.close();
    }

    private void row(DocumentRow row, int columns) {
        xml.open("w:tr");
        if (row.head()) {
            xml.open("w:trPr");
            xml.empty("w:cantSplit");
            xml.empty("w:tblHeader");
            xml.close();
        }
        int column = 0;
        for (ProseElement cell : row.cells()) {
            column = heldFrom(column, columns);
            int wide = Math.min(span(cell, "colspan"), Math.max(1, columns - column));
            int high = span(cell, "rowspan");
            if (high > 1) {
                next.put(column, new HeldCell(high - 1, wide));
            }
            cell(cell, wide, high > 1 ? "restart" : "", columns);
            column += wide;
        }
        for (int rest = heldFrom(column, columns);
                rest < columns;
                rest = heldFrom(rest + 1, columns)) {
            begin(1, "", columns);
            empty();
            xml.close();
        }
        xml.close();
        held = next;
        next = new HashMap<>();
    }

    /** Writes the cells that go on from above, and returns the next free column. */
    private int heldFrom(int first, int columns) {
        int column = first;
        for (HeldCell cell = held.remove(column); cell != null; cell = held.remove(column)) {
            if (cell.rows() > 1) {
                next.put(column, new HeldCell(cell.rows() - 1, cell.columns()));
            }
            begin(cell.columns(), "continue", columns);
            empty();
            xml.close();
            column += cell.columns();
        }
        return column;
    }

    private void cell(ProseElement cell, int wide, String merge, int columns) {
        begin(wide, merge, columns);
        List<ProseNode> children = cell.children();
        boolean isEmpty =
                cell.text().isBlank() && children.stream().noneMatch(WordTable::hasPicture);
        if (isEmpty) {
            empty();
        } else {
            paragraphs(cell);
        }
        xml.close();
    }

    private static boolean hasPicture(ProseNode node) {
        return node instanceof ProseElement element
                && (element.name().equals("img")
                        || element.children().stream().anyMatch(WordTable::hasPicture));
    }

    private void begin(int wide, String merge, int columns) {
        xml.open("w:tc");
        xml.open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(WIDTH / columns * wide), "w:type", "dxa");
        if (wide > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(wide));
        }
        if (!merge.isEmpty()) {
            xml.empty("w:vMerge", "w:val", merge);
        }
        xml.close();
    }

    /** A cell ends with a paragraph. */
    private void empty() {
        BlockPlace.in(WordStyle.TABLE_TEXT).open(xml, fromRight);
        xml.close();
    }

    private static int span(ProseElement cell, String attribute) {
        String span = cell.attribute(attribute);
        return span != null && SPAN.matcher(span).matches() ? Integer.parseInt(span) : 1;
    }
}
