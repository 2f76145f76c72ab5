package org.colloquy.reader.transcript.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.text.TextLines;

/**
 * A line of a table as source text has it: cells with upright strokes between them.
 *
 * @param start the offset at which its line begins
 * @param words the offset of its first cell, behind the stroke that opens the row
 * @param end the offset at which its last cell ends, before the stroke that closes the row
 * @param lineEnd the offset at which its line ends
 * @param kind what it is to the table
 */
public record TableRow(int start, int words, int end, int lineEnd, RowKind kind) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?\\s*");

    /** The kinds of rows. */
    public enum RowKind {
        /** The line above the delimiter. */
        HEADER,
        /** A line of dashes below the header. */
        DELIMITER,
        BODY
    }

    /** Returns the rows of a block; none if it is no table. */
    public static List<TableRow> in(SourceBlock block, String text) {
        boolean opened = block.kind() == BlockKind.OTHER && block.sign(text) == '|';
        if (!opened && !(block.kind() == BlockKind.PARAGRAPH && hasDelimiter(block, text))) {
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        for (int line = block.start(); line < block.end(); ) {
            int end = TextLines.end(text, line, block.end());
            int words = behindStroke(text, line, end);
            if (opened
                    ? words > TextLines.skipBlanks(text, line, end)
                    : stroke(text, line, end) >= 0) {
                add(rows, text, new TableRow(line, words, end, end, RowKind.BODY));
            }
            line = end + 1;
        }
        return rows;
    }

    /** Returns the row on the line that begins at an offset, which is one below the header. */
    public static TableRow at(String text, int line) {
        int end = TextLines.end(text, line, text.length());
        return new TableRow(line, behindStroke(text, line, end), end, end, RowKind.BODY)
                .closed(text);
    }

    /** Returns the words of its cells, without blanks around them. */
    public List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        int from = words;
        for (int at = stroke(text, from, end); at >= 0; at = stroke(text, from, end)) {
            cells.add(text.substring(from, at).strip());
            from = at + 1;
        }
        cells.add(text.substring(from, end).strip());
        return cells;
    }

    /**
     * Returns the offset of its first cell that is no number, as rows may have before the words.
     */
    public int firstWords(String text) {
        int stroke = stroke(text, words, end);
        boolean numbered =
                stroke > words
                        && Character.isDigit(text.charAt(words))
                        && NUMBER.matcher(text).region(words, stroke).matches();
        return numbered ? TextLines.skipBlanks(text, stroke + 1, end) : words;
    }

    /** Returns the offset at which a cell ends, without the blanks behind its words. */
    public int cellEnd(String text, int cell) {
        int stroke = stroke(text, cell, end);
        return Math.max(cell, beforeBlanks(text, stroke < 0 ? end : stroke));
    }

    /** Returns the offset of the cell behind another; the end of the row if there is none. */
    public int nextCell(String text, int cell) {
        int stroke = stroke(text, cell, end);
        return stroke < 0 ? end : TextLines.skipBlanks(text, stroke + 1, end);
    }

    /** Tells whether the second line of a paragraph parts the header of a table from its body. */
    private static boolean hasDelimiter(SourceBlock block, String text) {
        int first = text.indexOf('\n', block.start());
        if (first < 0 || first + 1 >= block.end() || "-:|".indexOf(text.charAt(first + 1)) < 0) {
            return false;
        }
        int end = TextLines.end(text, first + 1, block.end());
        return isDelimiter(text, first + 1, end) && stroke(text, block.start(), first) >= 0;
    }

    private static void add(List<TableRow> rows, String text, TableRow row) {
        if (rows.size() == 1 && isDelimiter(text, row.start(), row.lineEnd())) {
            rows.set(0, rows.get(0).as(RowKind.HEADER));
            rows.add(row.as(RowKind.DELIMITER));
        } else {
            rows.add(row.closed(text));
        }
    }

    private static boolean isDelimiter(String text, int line, int end) {
        boolean stroke = false;
        boolean dash = false;
        for (int at = line; at < end; at++) {
            char c = text.charAt(at);
            stroke |= c == '|';
            dash |= c == '-';
            if (c != '|' && c != '-' && c != ':' && !isBlank(c)) {
                return false;
            }
        }
        return stroke && dash;
    }

    private TableRow as(RowKind other) {
        return new TableRow(start, words, end, lineEnd, other);
    }

    /** Returns this row without the stroke that closes it. */
    private TableRow closed(String text) {
        int cell = beforeBlanks(text, end);
        boolean stroke = cell > words && text.charAt(cell - 1) == '|' && !isEscaped(text, cell - 1);
        int last = stroke ? beforeBlanks(text, cell - 1) : cell;
        return new TableRow(start, words, Math.max(words, last), lineEnd, kind);
    }

    private int beforeBlanks(String text, int offset) {
        int at = offset;
        while (at > words && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Returns the offset of the next stroke between cells in a part of a line; -1 if none is. */
    public static int stroke(String text, int from, int to) {
        int at = text.indexOf('|', from);
        while (at >= 0 && at < to && isEscaped(text, at)) {
            at = text.indexOf('|', at + 1);
        }
        return at < to ? at : -1;
    }

    private static boolean isEscaped(String text, int at) {
        int signs = 0;
        while (at - signs > 0 && text.charAt(at - signs - 1) == '\\') {
            signs++;
        }
        return signs % 2 == 1;
    }

    private static int behindStroke(String text, int line, int end) {
        int at = TextLines.skipBlanks(text, line, end);
        return at < end && text.charAt(at) == '|' ? TextLines.skipBlanks(text, at + 1, end) : at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
