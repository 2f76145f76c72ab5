package org.colloquy.site.rendition.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.model.interview.SegmentExtent;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.site.timeline.TextScale;
import org.colloquy.text.SeparatedList;
import org.colloquy.text.TableCells;
import org.colloquy.text.time.PreciseTime;

/**
 * The segments of an interview as a table (RFC 4180), in the form in which one can lie beside the
 * file of the interview.
 */
final class SegmentCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String HEADER =
            FORMAT.format("locator", "end", "from", "title", "tags", "synopsis", "keywords");

    private final TextOrder order;
    private final TextScale scale;

    private SegmentCsv(Interview interview) {
        this.order = new TextOrder(interview.text());
        this.scale = TextScale.of(interview, order);
    }

    static String write(Interview interview) {
        SegmentCsv table = new SegmentCsv(interview);
        String end = FORMAT.getRecordSeparator();
        return Stream.concat(
                        Stream.of(HEADER),
                        table.order.extents(interview.segments()).stream().map(table::row))
                .collect(Collectors.joining(end, "", end));
    }

    private String row(SegmentExtent extent) {
        InterviewSegment segment = extent.segment();
        Locator to = segment.to();
        boolean timed = scale.isTimed() && extent.begin() < order.passages().size();
        return FORMAT.format(
                segment.from().id(),
                to == null ? "" : to.id(),
                timed ? PreciseTime.write(scale.from(extent.begin())) : "",
                TableCells.of(segment.title()),
                TableCells.of(SeparatedList.write(segment.tags())),
                TableCells.of(segment.synopsis()),
                TableCells.of(SeparatedList.write(segment.keywords())));
    }
}
