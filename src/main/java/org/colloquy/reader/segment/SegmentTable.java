package org.colloquy.reader.segment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.ShortenedText;
import org.colloquy.text.Whitespace;

/**
 * Reader of the rows of a table of segments. The first row names the columns, in any order and
 * case; commas, semicolons or tabs set them apart.
 */
final class SegmentTable {
    private static final int MAX_ROWS = 5000;
    private static final int SHOWN = 80;

    private final SourceFile source;
    private final Map<SegmentColumn, Integer> columns = new EnumMap<>(SegmentColumn.class);
    private final List<SegmentRow> rows = new ArrayList<>();
    private int width;

    private SegmentTable(SourceFile source) {
        this.source = source;
    }

    /** Reads a table as far as it can be read; what is wrong with it is reported. */
    static List<SegmentRow> read(SourceFile source) {
        SegmentTable table = new SegmentTable(source);
        try (CSVParser parser =
                CSVParser.parse(new StringReader(source.text()), TableFormat.of(source.text()))) {
            table.read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            table.reportBroken(broken);
        }
        return table.rows;
    }

    private void read(CSVParser parser) {
        boolean first = true;
        for (CSVRecord record : parser) {
            int offset = offset(record);
            if (first && !readHeadings(record, offset)) {
                return;
            }
            if (!first && rows.size() == MAX_ROWS) {
                report(
                        offset,
                        "there are more than %d rows, and those from here on are not read: divide the table"
                                .formatted(MAX_ROWS));
                return;
            }
            if (!first) {
                readRow(record, offset);
            }
            first = false;
        }
    }

    /** Returns where a record begins, behind the empty lines before it. */
    private int offset(CSVRecord record) {
        String text = source.text();
        int offset = (int) Math.min(record.getCharacterPosition(), text.length());
        while (offset < text.length() && text.charAt(offset) == '\n') {
            offset++;
        }
        return offset;
    }

    /** Reads the names of the columns and tells whether they say where segments begin. */
    private boolean readHeadings(CSVRecord record, int offset) {
        List<String> unknown = new ArrayList<>();
        width = record.size();
        for (int i = 0; i < width; i++) {
            SegmentColumn column = SegmentColumn.named(record.get(i)).orElse(null);
            if (column == null || columns.putIfAbsent(column, i) != null) {
                unknown.add("\"" + shown(record.get(i)) + "\"");
            }
        }
        boolean placed =
                columns.containsKey(SegmentColumn.LOCATOR)
                        || columns.containsKey(SegmentColumn.FROM);
        if (!placed) {
            report(
                    offset,
                    "no column is called \"locator\" or \"from\", so nothing says where the segments begin");
        } else if (!unknown.isEmpty()) {
            source.report(
                    Severity.NOTE,
                    "unknown-columns",
                    offset,
                    "nothing is made of the columns " + shown(String.join(", ", unknown)));
        }
        return placed;
    }

    private void readRow(CSVRecord record, int offset) {
        boolean beyond =
                IntStream.range(Math.min(width, record.size()), record.size())
                        .anyMatch(i -> !record.get(i).isBlank());
        if (beyond) {
            report(
                    offset,
                    "the row has more cells than there are columns: put a cell that has a comma in quotes");
            return;
        }
        Map<SegmentColumn, String> cells = new EnumMap<>(SegmentColumn.class);
        columns.forEach(
                (column, at) -> {
                    if (at < record.size()) {
                        cells.put(column, record.get(at));
                    }
                });
        SegmentRow row = new SegmentRow(offset, cells);
        if (!row.isBlank()) {
            rows.add(row);
        }
    }

    private void reportBroken(Exception broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        report(
                rows.isEmpty() ? 0 : rows.get(rows.size() - 1).offset(),
                "from here on the table cannot be read: "
                        + shown(String.valueOf(cause.getMessage())));
    }

    private void report(int offset, String message) {
        source.report(Severity.ERROR, "bad-segment-table", offset, message);
    }

    static String shown(String written) {
        return ShortenedText.of(Whitespace.single(written.strip()), SHOWN);
    }
}
