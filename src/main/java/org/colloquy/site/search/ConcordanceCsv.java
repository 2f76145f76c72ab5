package org.colloquy.site.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.colloquy.model.PartialDate;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.result.Concordance;
import org.colloquy.site.text.MentionContext;
import org.colloquy.site.text.SitePaths;

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
    private static final int CONTEXT = 90;
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private ConcordanceCsv() {}

    public static String write(Concordance concordance) {
        String end = FORMAT.getRecordSeparator();
        return Stream.concat(
                        Stream.of(HEADER), concordance.lines().stream().map(ConcordanceCsv::row))
                .collect(Collectors.joining(end, "", end));
    }

    private static String row(Concordance.ConcordanceLine line) {
        SearchEntry entry = line.entry();
        MentionContext context =
                MentionContext.of(entry.text(), line.word().start(), line.word().end(), CONTEXT);
        PartialDate date = entry.interview().details().date();
        return FORMAT.format(
                cell(entry.interview().details().title()),
                date == null ? "" : date.iso(),
                entry.locator().label(),
                entry.speaker() == null ? "" : cell(entry.speaker()),
                cell(context.left()),
                cell(context.word()),
                cell(context.right()),
                SitePaths.encoded(SitePaths.interview(entry.interview()))
                        + SitePaths.fragment(entry.locator().id()));
    }

    static String cell(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
