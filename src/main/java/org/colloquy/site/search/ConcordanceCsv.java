package org.colloquy.site.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.result.Concordance;
import org.colloquy.site.text.MentionContext;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.TableCells;
import org.jspecify.annotations.Nullable;

/**
 * A concordance as a table (RFC 4180). A cell that a spreadsheet would take for a formula begins
 * with an apostrophe, which spreadsheets do not show.
 */
public final class ConcordanceCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String HEADER =
            FORMAT.format(
                    "interview",
                    "date",
                    "locator",
                    "speaker",
                    "before",
                    "word",
                    "after",
                    "address");

    /** Characters on each side of a word. */
    public static final int CONTEXT = 90;

    private ConcordanceCsv() {}

    /**
     * A line of the table.
     *
     * @param speaker null if it is not known
     */
    public record CsvRow(
            Interview interview,
            Locator locator,
            @Nullable String speaker,
            MentionContext context) {}

    public static String write(Concordance concordance) {
        return write(concordance.lines().stream().map(ConcordanceCsv::row));
    }

    /** Returns lines as a table, with a line of headings above them. */
    public static String write(Stream<CsvRow> rows) {
        String end = FORMAT.getRecordSeparator();
        return Stream.concat(Stream.of(HEADER), rows.map(ConcordanceCsv::written))
                .collect(Collectors.joining(end, "", end));
    }

    private static CsvRow row(Concordance.ConcordanceLine line) {
        SearchEntry entry = line.entry();
        return new CsvRow(
                entry.interview(),
                entry.locator(),
                entry.speaker(),
                MentionContext.of(entry.text(), line.word().start(), line.word().end(), CONTEXT));
    }

    private static String written(CsvRow row) {
        PartialDate date = row.interview().details().date();
        MentionContext context = row.context();
        return FORMAT.format(
                cell(row.interview().details().title()),
                date == null ? "" : date.iso(),
                row.locator().label(),
                row.speaker() == null ? "" : cell(row.speaker()),
                cell(context.left()),
                cell(context.word()),
                cell(context.right()),
                SitePaths.encoded(SitePaths.interview(row.interview()))
                        + SitePaths.fragment(row.locator().id()));
    }

    static String cell(String text) {
        return TableCells.of(text);
    }
}
