package org.colloquy.reader.segment;

import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** Format of a table of values, as its first line tells it (RFC 4180, with other delimiters). */
public final class TableFormat {
    private TableFormat() {}

    /** Returns the format of a table: its delimiter is what stands most often in its headings. */
    public static CSVFormat of(String table) {
        String head = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter =
                Stream.of('\t', ';', ',')
                        .max((a, b) -> Long.compare(count(head, a), count(head, b)))
                        .orElse(',');
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
