package org.colloquy.reader.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reader of the table that says what the stretches of an interview are about. */
public final class SegmentReader {
    private final SourceFile table;
    private final SegmentPlaces places;

    private SegmentReader(Interview interview, SourceFile table) {
        this.table = table;
        this.places = new SegmentPlaces(interview);
    }

    /**
     * Returns an interview with the segments of a table besides those that marks begin in its text.
     *
     * @param interview numbered and timed
     * @param table the file; what is wrong with it is reported there
     */
    public static Interview read(Interview interview, SourceFile table) {
        SegmentReader reader = new SegmentReader(interview, table);
        List<InterviewSegment> listed = new ArrayList<>();
        SegmentTable.read(table).forEach(row -> reader.segment(row).ifPresent(listed::add));
        return interview.segmented(
                Stream.concat(interview.segments().stream(), listed.stream()).distinct().toList());
    }

    private Optional<InterviewSegment> segment(SegmentRow row) {
        if (!row.says()) {
            report(
                    Severity.WARNING,
                    "empty-segment",
                    row,
                    "the row has neither tags, a title, a synopsis nor keywords, so it is left out");
            return Optional.empty();
        }
        return begin(row)
                .map(
                        from ->
                                new InterviewSegment(
                                        from,
                                        end(row, from),
                                        row.cell(SegmentColumn.TITLE),
                                        row.list(SegmentColumn.TAGS),
                                        row.cell(SegmentColumn.SYNOPSIS),
                                        row.list(SegmentColumn.KEYWORDS)));
    }

    private Optional<Locator> begin(SegmentRow row) {
        String locator = row.cell(SegmentColumn.LOCATOR);
        String from = row.cell(SegmentColumn.FROM);
        if (locator.isEmpty() && from.isEmpty()) {
            report(
                    Severity.ERROR,
                    "unplaced-segment",
                    row,
                    "the row has neither a locator nor a time, so it is not shown");
            return Optional.empty();
        }
        return locator.isEmpty() ? moment(row, from) : place(row, locator);
    }

    private Optional<Locator> place(SegmentRow row, String written) {
        Optional<Locator> place = places.numbered(written);
        if (place.isEmpty() && SegmentPlaces.isClock(written)) {
            return moment(row, written);
        }
        if (place.isEmpty()) {
            report(
                    Severity.ERROR,
                    "unplaced-segment",
                    row,
                    "there is no place \"%s\" in the interview: give a number as the page shows it, such as 5.2, or an anchor, such as q5-p2"
                            .formatted(SegmentTable.shown(written)));
        }
        return place;
    }

    private Optional<Locator> moment(SegmentRow row, String written) {
        OptionalLong time = SegmentPlaces.time(written);
        if (time.isEmpty()) {
            return place(row, written);
        }
        Optional<Locator> place = places.at(time.getAsLong());
        if (place.isEmpty()) {
            report(
                    Severity.ERROR,
                    "unplaced-segment",
                    row,
                    places.isTimed()
                            ? "nothing is said as late as %s".formatted(written)
                            : "it is not known what is said at %s, since the interview has no times: give a locator"
                                    .formatted(written));
        }
        return place;
    }

    /** Returns where a segment ends; null if the row does not say, or says it wrongly. */
    private @Nullable Locator end(SegmentRow row, Locator from) {
        String end = row.cell(SegmentColumn.END);
        String to = row.cell(SegmentColumn.TO);
        String written = end.isEmpty() ? to : end;
        if (written.isEmpty()) {
            return null;
        }
        boolean timed =
                SegmentPlaces.isClock(written)
                        || (row.cell(SegmentColumn.LOCATOR).isEmpty()
                                && SegmentPlaces.time(written).isPresent());
        Locator place =
                (timed ? until(SegmentPlaces.time(written).orElse(0)) : places.numbered(written))
                        .orElse(null);
        if (place == null || places.order().end(place) <= places.order().begin(from)) {
            report(
                    Severity.WARNING,
                    "bad-segment-end",
                    row,
                    "\"%s\" is no place behind the beginning, so the segment goes on until the next one begins"
                            .formatted(SegmentTable.shown(written)));
            return null;
        }
        return place;
    }

    /** Returns the passage that is said until a moment; the last one where it lies beyond. */
    private Optional<Locator> until(long moment) {
        return places.at(Math.max(0, moment - 1)).or(places::last);
    }

    private void report(Severity severity, String code, SegmentRow row, String message) {
        table.report(severity, code, row.offset(), message);
    }
}
