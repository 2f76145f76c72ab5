package org.colloquy.reader.segment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.text.SeparatedList;
import org.colloquy.text.TableCells;

/**
 * Row of a table of segments.
 *
 * @param offset in the file at which it begins
 */
record SegmentRow(int offset, Map<SegmentColumn, String> cells) {
    SegmentRow {
        cells = Map.copyOf(cells);
    }

    /** Returns a cell on one line, without the sign that keeps spreadsheets from computing it. */
    String cell(SegmentColumn column) {
        String text = cells.getOrDefault(column, "").replaceAll("\\s+", " ").strip();
        return TableCells.read(text);
    }

    /** Returns the entries of a cell that holds a list. */
    List<String> list(SegmentColumn column) {
        return SeparatedList.read(cell(column));
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }

    /** Tells whether it says anything of what is said at its place. */
    boolean says() {
        return Stream.of(
                        SegmentColumn.TITLE,
                        SegmentColumn.TAGS,
                        SegmentColumn.SYNOPSIS,
                        SegmentColumn.KEYWORDS)
                .anyMatch(column -> !cell(column).isEmpty());
    }
}
